"""The takes of a shot as they are compared: bought, drawn or filmed. Knows no page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from filmkit.build.engine.budget import money
from filmkit.build.store.store import Blob
from filmkit.film.prompt.compose import compose
from filmkit.film.spec.film import Shot
from filmkit.film.takes.standing import ShotStanding
from filmkit.film.takes.takes import Take
from filmkit.film.timeline.edit import source_frames
from filmkit.rules.commission import Commission
from filmkit.show.review.reels import Reels, or_nothing
from filmkit.show.review.showing import Showing


@dataclass(frozen=True, slots=True)
class TakeCard:
    """One take."""

    name: str
    digest: str
    src: str | None
    """The small copy; None when its bytes are not here."""
    frames: int | None
    rate: str
    picked: bool
    state: str
    model: str
    facts: Sequence[tuple[str, str]] = ()
    """What is known of it, in reading order."""
    marks: Sequence[str] = ()
    sent: str = ""
    """The words that were sent, when they are not those of now."""
    full: str | None = None
    """The bytes themselves, when they are beside the page."""


@dataclass(frozen=True, slots=True)
class Screening:
    """Makes the cards of takes, and their small copies."""

    showing: Showing
    reels: Reels
    full: bool
    """Put the bytes themselves beside the page too."""

    def takes(self, shot: Shot) -> Iterator[TakeCard]:
        """In the order people number them."""
        bought = self.showing.production.paid.get(shot.id)
        if bought is not None:
            for take in bought.takes.in_order:
                yield self._bought(shot, take, bought)
        elif shot.source is not None:
            yield self._filmed(shot.source)
        elif (blob := self.showing.blob(f"{shot.id}/take", "clip")) is not None:
            yield self._drawn(shot, blob)

    def _drawn(self, shot: Shot, blob: Blob) -> TakeCard:
        record = self.showing.record(f"{shot.id}/take")
        made = record.made_with if record else {}
        facts = [
            ("made", record.when[:16].replace("T", " ") if record else ""),
            ("with", f"filmkit {made['filmkit']}" if "filmkit" in made else ""),
            ("bytes", blob.digest[:16]),
        ]
        return TakeCard(
            "drawn",
            blob.digest,
            self.reels.take(blob.digest, self.showing.store.path(blob.digest), f"{shot.id}, drawn"),
            source_frames(shot),
            str(self.showing.film.format.rate),
            True,
            "fresh",
            shot.model.name,
            [fact for fact in facts if fact[1]],
            full=self.reels.full(blob, f"{shot.id}-drawn.mp4") if self.full else None,
        )

    def _bought(self, shot: Shot, take: Take, bought: Commission) -> TakeCard:
        number, stands = bought.takes.number(take), bought.standing
        clip, src, full = self._clip(take, bought), None, None
        with or_nothing(_told_by_its_state):
            if clip is not None:
                path = self.showing.store.path(clip.digest)
                src = self.reels.take(clip.digest, path, f"take {number} of {shot.id}")
                full = self.reels.full(clip, f"{shot.id}-take-{number}.mp4") if self.full else None
        now = compose(self.showing.film, shot).text
        return TakeCard(
            f"take {number}",
            clip.digest if clip else take.blob,
            src,
            take.facts.frames,
            str(take.facts.rate or self.showing.film.format.rate),
            take is stands.used,
            stands.how(take),
            take.model,
            list(_facts(take)),
            _marks(take, stands),
            take.sent if take.sent and take.sent != now else "",
            full,
        )

    def _clip(self, take: Take, bought: Commission) -> Blob | None:
        """The take as one clip: of one bought in segments, what they were joined to."""
        if not take.segments:
            return Blob(take.blob, take.facts.size)
        numbers = [each.number for each in bought.standing.wanted if each.take is take]
        if take is not bought.used and not numbers:
            return None
        target = bought.target if take is bought.used else bought.target_of(numbers[0])
        return self.showing.blob(target, "clip")

    def _filmed(self, source: str) -> TakeCard:
        path = Path(self.showing.film.root, source)
        digest = self.showing.digest_of_file(source)
        return TakeCard(
            "filmed",
            digest,
            self.reels.take(digest, path, source) if digest else None,
            None,
            str(self.showing.film.format.rate),
            True,
            "fresh" if digest else "absent",
            "footage",
            [("file", source), ("bytes", digest[:16])],
        )


def _told_by_its_state(line: str) -> None:
    """That the bytes of a take are not here is said on its card."""


def _marks(take: Take, stands: ShotStanding) -> list[str]:
    """What is to be said of a take."""
    said = [mark for each in stands.wanted if each.take is take for mark in each.marks]
    if take is stands.used and not said:
        said = list(stands.marks)
    if take.is_rejected and not any(mark.startswith("rejected") for mark in said):
        said.append(f"rejected: {take.rejected}" if take.rejected else "rejected")
    return said + (["accepted"] if take.accepted else [])


def _facts(take: Take) -> Iterator[tuple[str, str]]:
    facts, cost = take.facts, take.cost
    yield "model", f"{take.model} at {take.route}"
    if isinstance(seed := take.request.values.get("seed"), int):
        yield "seed", str(seed)
    yield "price", f"{money(cost.known)} {cost.currency}" if cost.known is not None else "unknown"
    yield "bought", take.when[:16].replace("T", " ") + (f" by {take.who}" if take.who else "")
    if facts.seconds is not None:
        yield "length", f"{float(facts.seconds):.2f} s"
    if facts.width:
        yield "picture", f"{facts.width}×{facts.height}"
    if facts.sound is not None:
        yield "sound", "yes" if facts.sound else "no"
    if take.segments:
        yield "segments", str(len(take.segments))
    yield from (("from", f"{role} of {shot}") for role, shot in take.bound.items())
    yield from (("set", f"{name}: {value}") for name, value in take.overrides.items())
    yield "bytes", take.blob[:16]
