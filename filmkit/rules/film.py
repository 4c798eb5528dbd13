"""The whole film as tasks: asks each rule in turn. Knows every rule, and performs none."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from filmkit.build.engine.rule import Rule
from filmkit.build.graph.task import Task
from filmkit.errors import NeedsDecision, SpecErrors
from filmkit.film.spec.film import Film
from filmkit.film.spec.recordings import recordings
from filmkit.film.timeline.edit import edit, source_frames
from filmkit.film.timeline.pieces import handles, with_written
from filmkit.film.timeline.timeline import Timeline
from filmkit.film.timeline.views import View, views
from filmkit.rules.acts import ACTS, with_acts
from filmkit.rules.books import Books
from filmkit.rules.captions import CAPTIONS, declare_captions
from filmkit.rules.commission import Paid
from filmkit.rules.cut import CUT, declare_cut
from filmkit.rules.deliver import DELIVERABLE, POSTER, Delivery, declare_deliverables, declare_poster
from filmkit.rules.disclosure import DISCLOSURE, declare_disclosure
from filmkit.rules.foley import FOLEY, unheard_of
from filmkit.rules.following import Following
from filmkit.rules.frame import FRAME
from filmkit.rules.heard import with_their_own_sound, with_what_was_recorded
from filmkit.rules.join import SEGMENT_JOIN
from filmkit.rules.measure import MEASURE, declare_measures
from filmkit.rules.mix import MIX, declare_mix
from filmkit.rules.paid import paid_works
from filmkit.rules.paid_sounds import paid_sounds, wanted_sounds
from filmkit.rules.picture import CONFORM, TRANSITION, declare_pieces, declare_view
from filmkit.rules.shoot import Needed, Spare, declare_shoot, follows_all, idle_stills, needed
from filmkit.rules.sound import AMBIENCE, EFFECT, MUSIC, declare_sounds
from filmkit.rules.sound_conform import SOUND_CONFORM
from filmkit.rules.still import STILL
from filmkit.rules.take import TAKE
from filmkit.rules.title import CREDITS, SPOKEN_WORDS, TITLE, declare_titles
from filmkit.rules.voice import VOICE
from filmkit.studio.sound.speech.installed import MURMUR

RULES: tuple[Rule, ...] = (
    STILL,
    FRAME,
    TAKE,
    SEGMENT_JOIN,
    TITLE,
    SPOKEN_WORDS,
    CREDITS,
    CONFORM,
    TRANSITION,
    CUT,
    AMBIENCE,
    MUSIC,
    EFFECT,
    FOLEY,
    ACTS,
    VOICE,
    SOUND_CONFORM,
    MIX,
    DELIVERABLE,
    CAPTIONS,
    POSTER,
    MEASURE,
    DISCLOSURE,
)
"""Every kind of task, in reading order."""


@dataclass(frozen=True, slots=True)
class Production:
    """A film, declared: what is to be made, and what of it leaves the store."""

    timeline: Timeline
    tasks: tuple[Task, ...]
    deliveries: tuple[Delivery, ...]
    paid: Paid = field(default_factory=dict)
    """Whatever is bought, by name: shots in the cut, and all that they are made from."""
    spared: Mapping[str, str] = field(default_factory=dict)
    """By name: the stills that are not bought, for no model follows them; and why."""


def declare(
    film: Film,
    *,
    encoder: str,
    timecode: bool = False,
    books: Books | None = None,
    named: Collection[str] = (),
    speaker: str = MURMUR,
) -> Production:
    """Every task of the film. `encoder` names the build of ffmpeg that encodes; `timecode` burns it in;
    `books` tell what was bought, and may be left out of a film that buys nothing; `named` are shots and
    stills that somebody asks for though the cut does not use them; `speaker` is the synthesiser of speech
    that is installed.

    Raises SpecErrors for a cut that cannot be made, and for what no model
    will make.
    """
    refuse_unheard_of(film)
    timeline = edit(film)
    own, of = views(film, timeline)
    deliverables = declare_deliverables(film, of, encoder, timecode=timecode)
    captions = declare_captions(film, timeline)
    poster = declare_poster(film, timeline)
    lengths = {name: source_frames(shot) for name, shot in film.shots.items()}
    spare = with_written(film, handles(timeline, lengths))
    follows = Following(film, spare, books) if books else None
    left_out = follows.left_out if follows else follows_all
    need = needed(film, [clip.shot for clip in timeline.clips()], named, left_out)
    paid = _paid(film, need, follows)
    idle = idle_stills(film, need, paid, named)
    paid = {name: each for name, each in paid.items() if name not in idle}
    timeline = with_their_own_sound(film, timeline, paid)
    sounds = _paid_sounds(film, timeline, paid, books)
    paid = {**paid, **sounds}
    timeline = with_acts(film, with_what_was_recorded(film, timeline, sounds), paid)
    disclosure = declare_disclosure(film, timeline, paid)
    tasks = (
        *declare_shoot(film, need, spare, paid, left_out),
        *_pieces_to_cut(film, own, of.values(), spare, encoder, paid),
        *_sound(film, timeline, paid, speaker),
        *(task for task, _ in (*deliverables, *captions, *disclosure)),
        poster[0],
        *declare_measures(film, timeline, [task for task, _ in deliverables]),
    )
    leaving = (*(delivery for _, delivery in (*deliverables, *captions, *disclosure)), poster[1])
    return Production(timeline, tasks, leaving, paid, {**need.spared, **idle})


def _paid(film: Film, need: Needed, follows: Following | None) -> Paid:
    shots, stills = need.bought_shots(film), need.bought_stills(film)
    if not shots and not stills:
        return {}
    if follows is None:
        raise _nobody_keeps_books(film)
    return paid_works(follows, shots, stills)


def _paid_sounds(film: Film, timeline: Timeline, paid: Paid, books: Books | None) -> Paid:
    if not recordings(film):
        return {}
    if books is None:
        raise _nobody_keeps_books(film)
    return paid_sounds(film, timeline, wanted_sounds(film, timeline, paid, books), books)


def _nobody_keeps_books(film: Film) -> NeedsDecision:
    return NeedsDecision(
        f"profile {film.profile} buys takes, and nobody keeps the books", hint="build a free profile"
    )


def refuse_unheard_of(film: Film) -> None:
    """Raises SpecErrors for effects whose words name no sound."""
    if complaints := list(unheard_of(film)):
        raise SpecErrors(complaints)


def _pieces_to_cut(
    film: Film, own: View, others: Iterable[View], spare: Spare, encoder: str, paid: Paid
) -> Iterator[Task]:
    heads = {name: max(0, head) for name, (head, _) in spare.items()}
    yield from declare_titles(film, own)
    made = tuple(declare_pieces(film, own, heads, encoder, paid))
    yield from made
    yield declare_cut(own, [task.target for task in made])
    for view in {each.name: each for each in others if each.name}.values():
        yield from declare_titles(film, view)
        seen = tuple(declare_view(film, own, view, heads, encoder, paid))
        yield from (task for _, task in seen if task is not None)
        yield declare_cut(view, [target for target, _ in seen])


def _sound(film: Film, timeline: Timeline, paid: Paid, speaker: str) -> Iterator[Task]:
    sounds = declare_sounds(film, timeline, paid, speaker)
    yield from sounds
    yield declare_mix(film, timeline, [task.target for task in sounds])
