"""Replicate's wire, as Replicate's own client speaks it. Knows no socket and no fault."""

import re
import threading
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal

from filmkit.film.catalogue.card import Kind
from filmkit.studio.simulator.faults import Moment
from filmkit.studio.simulator.house import Fate, House, Job, NoCredit, Stage
from filmkit.studio.simulator.message import Answer, Part, Received, as_file, as_json, parts_of
from filmkit.studio.simulator.order import Known, Models, Order, Plain, by_its_name
from filmkit.studio.simulator.wire import Asked

NAME = "replicate"
PAGE = 100
_SIZE = re.compile(r"(\d{2,4})[x*:](\d{2,4})")
_LENGTH = re.compile(r"(\d{1,3}(?:\.\d{1,6})?)s?")
_ENDINGS = {"video/mp4": "mp4", "image/png": "png", "audio/wav": "wav", "audio/mpeg": "mp3"}
_WAIT = re.compile(r"wait(?:=(\d+))?")


class ReplicateWire:
    """`/v1/predictions`, `/v1/models`, `/v1/files`, and the results at addresses of their own."""

    def __init__(self, house: House, address: Callable[[], str], models: Models = by_its_name) -> None:
        """`address` tells where the server stands, once it does."""
        self._house, self._address, self._models = house, address, models
        self._lock = threading.Lock()
        self._files: dict[str, Part] = {}

    def understand(self, received: Received) -> Asked | None:
        match received.method, received.path.strip("/").split("/"):
            case "POST", ["v1", "models", owner, name, "predictions"]:
                return Asked(Moment.SUBMIT, lambda: self._create(received, f"{owner}/{name}"))
            case "POST", ["v1", "predictions"]:
                return Asked(Moment.SUBMIT, lambda: self._create(received, ""))
            case "GET", ["v1", "predictions"]:
                return Asked(Moment.LIST, lambda: self._list(received))
            case "GET", ["v1", "predictions", job]:
                return Asked(Moment.CHECK, lambda: self._get(job), job)
            case "POST", ["v1", "predictions", job, "cancel"]:
                return Asked(Moment.CANCEL, lambda: self._cancel(job), job)
            case "GET", ["out", job, _]:
                return Asked(Moment.DOWNLOAD, lambda: self._output(job), job, open=True)
            case "POST", ["v1", "files"]:
                return Asked(Moment.UPLOAD, lambda: self._upload(received))
            case "GET", ["v1", "files", name]:
                return Asked(Moment.OTHER, lambda: self._file(name))
            case "GET", ["v1", "account"]:
                who: dict[str, Plain] = {"type": "user", "username": "rehearsal", "name": "Rehearsal"}
                return Asked(Moment.OTHER, lambda: as_json(200, who))
            case _:
                return None

    def complaint(self, status: int, message: str, code: str = "") -> Answer:
        return as_json(status, {"title": code or "Error", "detail": message, "status": status})

    def _create(self, received: Received, model: str) -> Answer:
        asked = received.json() or {}
        given, version = asked.get("input"), asked.get("version")
        if not isinstance(given, dict):
            return self.complaint(422, "- input is required", "Input validation failed")
        if not model:
            if not isinstance(version, str) or not version:
                return self.complaint(422, "- version is required", "Input validation failed")
            model = version
        try:
            job = self._house.take(_order(model, given, self._models(model)), NAME, "p")
        except NoCredit:
            return self.complaint(402, "You have insufficient credit to run this model.", "Payment required")
        self._wait(job, received.headers.get("prefer", ""))
        return as_json(201, self.show(self._house.job(job.id) or job))

    def _wait(self, job: Job, prefer: str) -> None:
        """Hold the answer until the job is done, as `Prefer: wait` asks."""
        fits = _WAIT.fullmatch(prefer.strip())
        until = time.monotonic() + (min(60, int(fits[1] or 60)) if fits else 0)
        while time.monotonic() < until and self._house.stage(job)[0] is not Stage.ENDED:
            time.sleep(0.01)

    def _get(self, name: str) -> Answer:
        job = self._house.job(name)
        return self._unknown() if job is None else as_json(200, self.show(job))

    def _list(self, received: Received) -> Answer:
        jobs, cursor = self._house.jobs(NAME), received.query.get("cursor", "")
        start = int(cursor) if cursor.isdigit() else 0
        more = len(jobs) > start + PAGE
        results: list[Plain] = [self.show(job) for job in jobs[start : start + PAGE]]
        following = f"{self._address()}/v1/predictions?cursor={start + PAGE}"
        return as_json(200, {"previous": None, "next": following if more else None, "results": results})

    def _cancel(self, name: str) -> Answer:
        job = self._house.job(name)
        if job is None:
            return self._unknown()
        if self._house.stage(job)[0] is not Stage.ENDED:
            self._house.doom(name, Fate.CANCELLED)
        return self._get(name)

    def _output(self, name: str) -> Answer:
        job = self._house.job(name)
        if job is None or self._house.expired(job) or self._house.stage(job)[0] is not Stage.ENDED:
            return Answer(404, b"Not found", "text/plain")
        return as_file(*self._house.result(job))

    def _upload(self, received: Received) -> Answer:
        parts = [part for part in parts_of(received) or [] if part.name == "content" and part.filename]
        if not parts:
            return self.complaint(400, "content is required", "Bad request")
        name = f"f{uuid.uuid4().hex[:20]}"
        with self._lock:
            self._files[name] = parts[0]
        return as_json(201, self._show_file(name, parts[0]))

    def _file(self, name: str) -> Answer:
        with self._lock:
            part = self._files.get(name)
        return self._unknown() if part is None else as_json(200, self._show_file(name, part))

    def upload(self, url: str) -> bytes | None:
        """The bytes of a file that was sent, by the address it was given."""
        with self._lock:
            part = self._files.get(url.rpartition("/")[2])
        return None if part is None else part.data

    def _show_file(self, name: str, part: Part) -> dict[str, Plain]:
        return {
            "id": name,
            "name": part.filename,
            "content_type": part.media_type,
            "size": len(part.data),
            "etag": name,
            "checksums": {},
            "metadata": {},
            "created_at": _date(self._house.pace.now()),
            "expires_at": _date(self._house.pace.now() + 86400),
            "urls": {"get": f"{self._address()}/v1/files/{name}"},
        }

    def _unknown(self) -> Answer:
        return self.complaint(404, "The requested resource could not be found.", "Not found")

    def show(self, job: Job) -> dict[str, Plain]:
        """A job as the service tells of it."""
        stage, progress = self._house.stage(job)
        removed, url = self._house.expired(job), f"{self._address()}/v1/predictions/{job.id}"
        version = "" if "/" in job.order.model else job.order.model
        done = stage is Stage.ENDED and job.fate is Fate.GOOD and not removed
        return {
            "id": job.id,
            "model": job.order.model,
            "version": version or "hidden",
            "status": _word(job, stage),
            "input": {} if removed else dict(job.order.asked),
            "output": self._output_address(job) if done else None,
            "error": _error(job) if stage is Stage.ENDED else None,
            "logs": "" if stage is Stage.QUEUED else _bar(progress),
            "data_removed": removed,
            "metrics": {"predict_time": 41.2} if done else {},
            "created_at": _date(job.created),
            "started_at": None if stage is Stage.QUEUED else _date(job.created),
            "completed_at": _date(self._house.pace.now()) if stage is Stage.ENDED else None,
            "urls": {"get": url, "cancel": f"{url}/cancel"},
        }

    def _output_address(self, job: Job) -> Plain:
        _, media_type = self._house.result(job)
        return f"{self._address()}/out/{job.id}/output.{_ENDINGS.get(media_type, 'bin')}"


def _word(job: Job, stage: Stage) -> str:
    if stage is not Stage.ENDED:
        return "starting" if stage is Stage.QUEUED else "processing"
    if job.fate is Fate.CANCELLED:
        return "canceled"
    return "failed" if job.fate in (Fate.FAILED, Fate.MODERATED) else "succeeded"


def _error(job: Job) -> Plain:
    match job.fate:
        case Fate.MODERATED:
            return (
                "The input or output was flagged as sensitive. Please try again with different inputs. (E005)"
            )
        case Fate.FAILED:
            return "Prediction failed."
        case _:
            return None


def _bar(progress: float) -> str:
    percent = int(progress * 100)
    return f"Using seed: 1\n{percent:3}%|{'█' * (percent // 10):10}| {percent}/100 [00:01<00:01]\n"


def _date(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).isoformat().replace("+00:00", "Z")


def _order(model: str, given: dict[str, Plain], known: Known) -> Order:
    """What its maker needs to know, by the names that its model uses."""
    told = [next((given[name] for name in names if name in given), "") for names in (known.words, known.size)]
    usual, most = (Decimal(5), 60) if known.kind in (Kind.VIDEO, Kind.AVATAR) else (Decimal(1), 600)
    lengths = (_seconds(given.get(name), most) for name in known.length)
    length = next((each for each in lengths if each is not None), None)
    fits, seed = _SIZE.fullmatch(str(told[1])), given.get("seed")
    return Order(
        known.kind,
        model,
        told[0] if isinstance(told[0], str) else "",
        length or usual,
        (int(fits[1]), int(fits[2])) if fits else None,
        seed if isinstance(seed, int) else None,
        given,
        long=length is not None,
    )


def _seconds(told: Plain, most: int) -> Decimal | None:
    """A length as it may be told: 8, "8", "8s"."""
    fits = _LENGTH.fullmatch(str(told))
    return Decimal(fits[1]) if fits and 0 < Decimal(fits[1]) <= most else None
