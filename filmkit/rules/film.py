"""The whole film as tasks: asks each rule in turn. Knows every rule, and performs none."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from filmkit.build.engine.rule import Rule
from filmkit.build.graph.task import Task
from filmkit.errors import Complaint, NeedsDecision, SpecErrors
from filmkit.film.spec.film import Film
from filmkit.film.timeline.edit import edit, source_frames
from filmkit.film.timeline.pieces import handles, pieces
from filmkit.film.timeline.timeline import Timeline
from filmkit.rules.books import Books
from filmkit.rules.commission import Paid, declare_paid
from filmkit.rules.cut import CUT, declare_cut
from filmkit.rules.deliver import DELIVERABLE, POSTER, Delivery, declare_deliverables, declare_poster
from filmkit.rules.foley import FOLEY, unheard_of
from filmkit.rules.heard import with_their_own_sound
from filmkit.rules.join import SEGMENT_JOIN, declare_join
from filmkit.rules.mix import MIX, declare_mix
from filmkit.rules.paid import paid_shots, wanted_in
from filmkit.rules.picture import CONFORM, TRANSITION, declare_pieces
from filmkit.rules.sound import AMBIENCE, EFFECT, MUSIC, declare_sounds
from filmkit.rules.take import TAKE, declare_handles, declare_take
from filmkit.rules.title import CREDITS, TITLE, declare_titles
from filmkit.rules.voice import VOICE
from filmkit.studio.sound.speech.installed import MURMUR

RULES: tuple[Rule, ...] = (
    TAKE,
    SEGMENT_JOIN,
    TITLE,
    CREDITS,
    CONFORM,
    TRANSITION,
    CUT,
    AMBIENCE,
    MUSIC,
    EFFECT,
    FOLEY,
    VOICE,
    MIX,
    DELIVERABLE,
    POSTER,
)
"""Every kind of task, in reading order."""


Spare = Mapping[str, tuple[int, int]]
"""Handles before and behind each shot that the cut uses."""


@dataclass(frozen=True, slots=True)
class Production:
    """A film, declared: what is to be made, and what of it leaves the store."""

    timeline: Timeline
    tasks: tuple[Task, ...]
    deliveries: tuple[Delivery, ...]
    paid: Paid = field(default_factory=dict)
    """The shots whose takes are bought, by name: those in the cut, and those they are made from."""


def declare(
    film: Film,
    *,
    encoder: str,
    without: Collection[str] = (),
    timecode: bool = False,
    books: Books | None = None,
    speaker: str = MURMUR,
) -> Production:
    """Every task of the film. `encoder` names the build of ffmpeg that encodes; `without` names
    what is asked for, cannot be made yet, and is to be left out; `timecode` burns it in; `books` tell
    what was bought, and may be left out of a film that buys nothing; `speaker` is the synthesiser of
    speech that is installed.

    Raises SpecErrors for a cut that cannot be made, for what cannot be made yet, and for what no model
    will make.
    """
    refuse_deferred(film, without)
    refuse_unheard_of(film)
    timeline = edit(film)
    deliverables = declare_deliverables(film, timeline, encoder, timecode=timecode)
    poster = declare_poster(film, timeline)
    lengths = {name: source_frames(shot) for name, shot in film.shots.items()}
    spare = handles(timeline, lengths)
    paid = _paid(film, timeline, spare, books)
    timeline = with_their_own_sound(film, timeline, paid)
    tasks = (
        *_takes(film, timeline, spare, paid),
        *_pieces_to_cut(film, timeline, spare, encoder, paid),
        *_sound(film, timeline, paid, speaker),
        *(task for task, _ in deliverables),
        poster[0],
    )
    return Production(timeline, tasks, (*(delivery for _, delivery in deliverables), poster[1]), paid)


def _paid(film: Film, timeline: Timeline, spare: Spare, books: Books | None) -> Paid:
    needed = wanted_in(film, [clip.shot for clip in timeline.clips()])
    if not needed:
        return {}
    if books is None:
        raise NeedsDecision(
            f"profile {film.profile} buys takes, and nobody keeps the books", hint="build a free profile"
        )
    return paid_shots(film, needed, spare, books)


def refuse_deferred(film: Film, without: Collection[str]) -> None:
    """Raises SpecErrors naming all that is needed, cannot be made yet and is not left out."""
    needed = [each for each in film.deferred if each.needed and each.feature not in without]
    if needed:
        raise SpecErrors(
            Complaint(each.at, each.message, f"go on without it: --without {each.feature}") for each in needed
        )


def refuse_unheard_of(film: Film) -> None:
    """Raises SpecErrors for effects whose words name no sound."""
    if complaints := list(unheard_of(film)):
        raise SpecErrors(complaints)


def _drawn_in_cut(film: Film, timeline: Timeline) -> Sequence[str]:
    """The shots of the cut that are made rather than filmed, in the order they first appear."""
    shots = dict.fromkeys(clip.shot for clip in timeline.clips())
    return [shot for shot in shots if film.shots[shot].source is None]


def _takes(film: Film, timeline: Timeline, spare: Spare, paid: Paid) -> Iterator[Task]:
    for each in paid.values():
        yield from declare_paid(each)
    for name in _drawn_in_cut(film, timeline):
        if name in paid:
            continue
        shot = film.shots[name]
        yield declare_take(film, shot)
        head, tail = spare.get(name, (0, 0))
        if head > 0 or tail > 0:
            yield from declare_handles(film, shot, head, tail)
            yield declare_join(shot, head, tail)


def _pieces_to_cut(film: Film, timeline: Timeline, spare: Spare, encoder: str, paid: Paid) -> Iterator[Task]:
    heads = {name: max(0, head) for name, (head, _) in spare.items()}
    yield from declare_titles(film, timeline)
    made = tuple(declare_pieces(film, timeline, pieces(timeline), heads, encoder, paid))
    yield from made
    yield declare_cut(timeline, [task.target for task in made])


def _sound(film: Film, timeline: Timeline, paid: Paid, speaker: str) -> Iterator[Task]:
    sounds = declare_sounds(film, timeline, paid, speaker)
    yield from sounds
    yield declare_mix(film, timeline, [task.target for task in sounds])
