"""A shot as its card shows it: words, takes, price, state, findings. Knows no HTML.

Everything is plain values, so that the page's data are a dump of these.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from filmkit.build.engine.budget import money
from filmkit.build.engine.explain import State
from filmkit.film.lint.finding import Finding
from filmkit.film.lint.lint import lint
from filmkit.film.prompt.compose import compose
from filmkit.film.spec.film import Reference, Shot, ShotFrame, Still
from filmkit.film.timeline.timeline import Clip
from filmkit.show.review.approvals import Approved, changed, standing
from filmkit.show.review.frames import Edge, Framer, Pictures
from filmkit.show.review.reels import Reels, Strip
from filmkit.show.review.showing import Showing, picture_digests
from filmkit.show.review.takes import Screening, TakeCard

_UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of a prompt."""

    layer: str
    text: str
    gave: str
    """Who gave it: "shot", "scene service"."""
    at: str


@dataclass(frozen=True, slots=True)
class Advice:
    """One finding."""

    rule: str
    says: str
    fix: str
    at: str


@dataclass(frozen=True, slots=True)
class ShotCard:
    """One shot."""

    id: str
    at: str
    scene: str
    location: str
    look: str
    cast: Sequence[str]
    size: str
    framing: str
    camera: str
    subject: str
    action: str
    sound: str
    lines: Sequence[tuple[str, str]]
    """Who says what."""
    length: int
    """Frames in the film as written."""
    clips: Sequence[tuple[int, int]]
    """Where it stands in the cut: first frame, frames."""
    begins: Sequence[int]
    """The frame of its take that each of these begins with."""
    model: str
    state: str
    price: str
    cost: float | None
    """What its takes cost so far, to sort by."""
    prompt: Sequence[Words]
    references: Sequence[str]
    continues: str
    takes: Sequence[TakeCard] = ()
    advice: Sequence[Advice] = ()
    strip: Strip | None = None
    edges: Sequence[Edge] = ()
    """The first and the last frame of each time it stands in the cut, outside its transitions; of its
    take when it does not."""
    panel: str | None = None
    """The shot in one picture: a third into it."""
    approved: str = Approved.NO.value
    approval: str = ""
    marks: Sequence[str] = ()


def cards(
    showing: Showing, reels: Reels, film_src: str | None, *, full: bool = False
) -> tuple[ShotCard, ...]:
    """Every shot, those of the cut in its order, then the others as they are written.

    `full` puts the takes themselves beside the page, and not their small copies alone.
    """
    advice: dict[str, list[Finding]] = {}
    for finding in lint(showing.film):
        advice.setdefault(finding.shot, []).append(finding)
    names = dict.fromkeys([*(clip.shot for clip in showing.timeline.clips()), *showing.film.shots])
    maker = _Maker(showing, film_src, advice, Framer(showing, reels), Screening(showing, reels, full))
    found: dict[str, ShotCard] = {}

    def make(name: str) -> None:
        found[name] = maker.card(showing.film.shots[name])

    reels.each([partial(make, name) for name in names])
    return tuple(found[name] for name in names)


@dataclass(frozen=True)
class _Maker:
    showing: Showing
    film_src: str | None
    advice: Mapping[str, Sequence[Finding]]
    framer: Framer
    screening: Screening

    def card(self, shot: Shot) -> ShotCard:
        showing = self.showing
        takes, clips = tuple(self.screening.takes(shot)), showing.clips(shot.id)
        pictures = self._pictures(shot, clips, takes)
        bought = showing.production.paid.get(shot.id)
        stands = standing(showing.approvals.get(shot.id), picture_digests(showing, shot.id))
        costs = self._costs(shot)
        found = self.advice.get(shot.id, ())
        return ShotCard(
            id=shot.id,
            at=str(shot.at),
            scene=shot.scene or "",
            location=shot.location or "",
            look=shot.look or "",
            cast=[str(ref) for ref in shot.cast],
            size=shot.size or "",
            framing=shot.framing or "",
            camera=_camera(shot),
            subject=shot.subject,
            action="; ".join(shot.action),
            sound=shot.sound,
            lines=[(line.cast, line.text) for line in shot.lines],
            length=shot.duration,
            clips=[(clip.span.start, clip.span.length) for clip in clips],
            begins=[_begin(shot, clip, bought.head if bought else 0, showing) for clip in clips],
            model=shot.source or shot.model.name,
            state=self._state(shot),
            price=self._price(shot),
            cost=float(sum(each for each in costs if each is not None)) if any(costs) else None,
            prompt=self._prompt(shot),
            references=list(_references(shot)),
            continues=shot.continues or "",
            takes=takes,
            advice=[Advice(each.rule, each.message, each.fix, str(each.at)) for each in found],
            strip=pictures.strip,
            edges=pictures.edges,
            panel=pictures.panel,
            approved=stands.value,
            approval=_approval(showing, shot.id, stands),
            marks=list(bought.standing.marks) if bought else [],
        )

    def _pictures(self, shot: Shot, clips: Sequence[Clip], takes: Sequence[TakeCard]) -> Pictures:
        if self.film_src is not None and clips:
            return self.framer.of_film(shot.id, self.film_src, clips)
        used = next((take for take in takes if take.picked and take.src), None)
        if used is None or used.src is None:
            return Pictures()
        return self.framer.of_take(shot.id, used.src, used.frames or shot.duration, used.digest)

    def _state(self, shot: Shot) -> str:
        """Of its take; a fresh take with a piece that is not made is told by the piece."""
        steps = list(self.showing.steps_of(shot.id))
        if not steps:
            return "not in the cut"
        states = [step.state for step in steps if step.task.tags.get("stage") == "take"]
        states += [step.state for step in steps]
        return next((each for each in states if each is not State.FRESH), State.FRESH).value

    def _costs(self, shot: Shot) -> list[Decimal | None]:
        """What each of its takes cost; None is not known."""
        bought = self.showing.production.paid.get(shot.id)
        return [take.cost.known for take in bought.takes.in_order] if bought else []

    def _price(self, shot: Shot) -> str:
        bought = self.showing.production.paid.get(shot.id)
        if bought is None:
            return "filmed" if shot.source else "free"
        costs = self._costs(shot)
        paid = [each for each in costs if each is not None]
        if paid:
            unknown = f" and {len(costs) - len(paid)} unknown" if len(paid) < len(costs) else ""
            return f"{money(sum(paid, Decimal(0)))} USD{unknown}"
        known = str(bought.price or _UNKNOWN)
        return "price unknown" if known == _UNKNOWN else f"{known} a take"

    def _prompt(self, shot: Shot) -> list[Words]:
        if shot.source is not None:
            return []
        phrases = compose(self.showing.film, shot).phrases
        return [Words(each.layer, each.text, each.origin.layer, str(each.origin.at)) for each in phrases]


def _begin(shot: Shot, clip: Clip, head: int, showing: Showing) -> int:
    start = clip.source_start + head
    return int(start + shot.source_in.at(showing.film.format.rate) if shot.source else start)


def _camera(shot: Shot) -> str:
    camera = shot.camera
    moves = [" ".join(filter(None, (each.speed, each.name, each.direction))) for each in camera.moves]
    said = [*moves, camera.angle or "", camera.height or "", camera.lens or "", camera.note]
    return camera.text or ", ".join(each for each in said if each)


def _references(shot: Shot) -> Iterator[str]:
    named: list[tuple[str, Reference | None]] = [("reference", each) for each in shot.references]
    named += [("first frame", shot.first_frame), ("last frame", shot.last_frame)]
    for role, each in named:
        match each:
            case str():
                yield f"{role}: {each}"
            case ShotFrame():
                yield f"{role}: {each.frame if isinstance(each.frame, str) else 'a'} frame of {each.shot}"
            case Still():
                yield f"{role}: a still by {each.model}"


def _approval(showing: Showing, shot: str, stands: Approved) -> str:
    approval = showing.approvals.get(shot)
    if approval is None:
        return ""
    said = ", ".join(filter(None, (approval.by, approval.when[:10], approval.says)))
    if stands is Approved.VOID:
        return f"{said}; void: {changed(approval, picture_digests(showing, shot))}"
    return said
