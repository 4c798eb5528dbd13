"""The videos protocol, as OpenAI's own client speaks it. Knows no socket and no fault."""

from decimal import Decimal, InvalidOperation

from filmkit.film.catalogue.card import Kind
from filmkit.studio.simulator.faults import Moment
from filmkit.studio.simulator.house import Fate, House, Job, NoCredit, Stage
from filmkit.studio.simulator.message import Answer, Part, Received, as_file, as_json, parts_of
from filmkit.studio.simulator.order import Order, Plain
from filmkit.studio.simulator.wire import Asked

NAME = "openai-videos"
MOST = 100
"""Jobs in a page of the list."""


class OpenAIWire:
    """`/v1/videos` and what lies under it."""

    def __init__(self, house: House) -> None:
        self._house = house

    def understand(self, received: Received) -> Asked | None:
        match received.method, received.path.strip("/").split("/"):
            case "POST", ["v1", "videos"]:
                return Asked(Moment.SUBMIT, lambda: self._create(received))
            case "GET", ["v1", "videos"]:
                return Asked(Moment.LIST, lambda: self._list(received))
            case "GET", ["v1", "videos", job]:
                return Asked(Moment.CHECK, lambda: self._retrieve(job), job)
            case "GET", ["v1", "videos", job, "content"]:
                return Asked(Moment.DOWNLOAD, lambda: self._content(job, received), job)
            case "POST", ["v1", "videos", job, "remix"]:
                return Asked(Moment.SUBMIT, lambda: self._remix(job, received), job)
            case "DELETE", ["v1", "videos", job]:
                return Asked(Moment.OTHER, lambda: self._delete(job), job)
            case "GET", ["v1", "models"]:
                return Asked(Moment.OTHER, lambda: as_json(200, {"object": "list", "data": []}))
            case _:
                return None

    def complaint(self, status: int, message: str, code: str = "") -> Answer:
        kind = "invalid_request_error" if 400 <= status < 500 else "server_error"
        error: dict[str, Plain] = {"message": message, "type": kind, "param": None, "code": code or None}
        return as_json(status, {"error": error})

    def _create(self, received: Received) -> Answer:
        parts = parts_of(received)
        if parts is None:
            return self.complaint(400, "The request must be multipart/form-data.")
        fields = {part.name: part.text for part in parts if part.filename is None}
        if not fields.get("prompt"):
            return self.complaint(400, "Missing required parameter: 'prompt'.", "missing_required_parameter")
        order = _order(fields, [part for part in parts if part.filename is not None])
        if order is None:
            return self.complaint(400, "Invalid value for 'seconds' or 'size'.", "invalid_value")
        return self._take(order)

    def _take(self, order: Order) -> Answer:
        try:
            job = self._house.take(order, NAME, "video_")
        except NoCredit:
            return self.complaint(429, "You exceeded your current quota.", "insufficient_quota")
        return as_json(200, self.show(job))

    def _remix(self, name: str, received: Received) -> Answer:
        source, asked = self._house.job(name), received.json() or {}
        if source is None:
            return self._unknown(name)
        prompt = asked.get("prompt")
        if not isinstance(prompt, str) or not prompt:
            return self.complaint(400, "Missing required parameter: 'prompt'.", "missing_required_parameter")
        order = source.order
        kept: dict[str, Plain] = {**order.asked, "prompt": prompt, "remixed_from_video_id": name}
        return self._take(Order(Kind.VIDEO, order.model, prompt, order.seconds, order.size, asked=kept))

    def _retrieve(self, name: str) -> Answer:
        job = self._house.job(name)
        return self._unknown(name) if job is None else as_json(200, self.show(job))

    def _list(self, received: Received) -> Answer:
        jobs = self._house.jobs(NAME)
        if received.query.get("order") == "asc":
            jobs.reverse()
        if after := received.query.get("after"):
            names = [job.id for job in jobs]
            jobs = jobs[names.index(after) + 1 :] if after in names else []
        limit = received.query.get("limit", "20")
        most = min(MOST, int(limit)) if limit.isdigit() else 20
        page = jobs[:most]
        shown: list[Plain] = [self.show(job) for job in page]
        return as_json(
            200,
            {
                "object": "list",
                "data": shown,
                "first_id": page[0].id if page else None,
                "last_id": page[-1].id if page else None,
                "has_more": len(jobs) > most,
            },
        )

    def _content(self, name: str, received: Received) -> Answer:
        job = self._house.job(name)
        if job is None or self._house.expired(job) or job.fate is Fate.EMPTY:
            return self._unknown(name)
        if received.query.get("variant", "video") != "video":
            return self.complaint(400, "This simulator makes the video only.", "invalid_value")
        if self._house.stage(job)[0] is not Stage.ENDED or job.fate is not Fate.GOOD:
            return self.complaint(409, "The video is not ready.", "not_ready")
        return as_file(*self._house.result(job))

    def _delete(self, name: str) -> Answer:
        if self._house.job(name) is None:
            return self._unknown(name)
        self._house.doom(name, Fate.FORGOTTEN)
        return as_json(200, {"id": name, "object": "video.deleted", "deleted": True})

    def _unknown(self, name: str) -> Answer:
        return self.complaint(404, f"Video with id '{name}' not found.", "not_found")

    def show(self, job: Job) -> dict[str, Plain]:
        """A job as the service tells of it."""
        stage, progress = self._house.stage(job)
        asked = job.order.asked
        return {
            "id": job.id,
            "object": "video",
            "created_at": int(job.created),
            "completed_at": int(self._house.pace.now()) if stage is Stage.ENDED else None,
            "expires_at": int(self._house.expires(job)) if stage is Stage.ENDED else None,
            "status": _word(job, stage),
            "progress": int(progress * 100),
            "model": job.order.model,
            "prompt": job.order.prompt,
            "seconds": asked.get("seconds", "4"),
            "size": asked.get("size", "720x1280"),
            "remixed_from_video_id": asked.get("remixed_from_video_id"),
            "error": _error(job) if stage is Stage.ENDED else None,
        }


def _word(job: Job, stage: Stage) -> str:
    if stage is not Stage.ENDED:
        return "queued" if stage is Stage.QUEUED else "in_progress"
    return "failed" if job.fate in (Fate.FAILED, Fate.MODERATED, Fate.CANCELLED) else "completed"


def _error(job: Job) -> Plain:
    match job.fate:
        case Fate.MODERATED:
            return {
                "code": "moderation_blocked",
                "message": "Your request was blocked by our moderation system.",
            }
        case Fate.FAILED | Fate.CANCELLED:
            return {"code": "video_generation_failed", "message": "The video could not be generated."}
        case _:
            return None


def _order(fields: dict[str, str], files: list[Part]) -> Order | None:
    asked: dict[str, Plain] = {**fields, **{part.name: part.filename for part in files}}
    try:
        seconds = Decimal(fields.get("seconds", "4"))
        width, height = (int(side) for side in fields.get("size", "720x1280").split("x"))
    except (InvalidOperation, ValueError):
        return None
    if not 0 < seconds <= 60 or not (0 < width <= 8192 and 0 < height <= 8192):
        return None
    seed = fields.get("seed", "")
    return Order(
        Kind.VIDEO,
        fields.get("model", "sora-2"),
        fields["prompt"],
        seconds,
        (width, height),
        int(seed) if seed.isdigit() else None,
        asked,
    )
