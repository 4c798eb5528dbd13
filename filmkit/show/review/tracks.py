"""The cut as tracks: what lies where, with the outline of each sound. Knows no HTML.

Everything is plain values in frames of the film.
"""

import base64
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from filmkit.build.store.store import Store
from filmkit.digest import Digest
from filmkit.film.timeline.timeline import Clip, SoundClip
from filmkit.show.review.reels import Reels, or_nothing
from filmkit.show.review.showing import Showing
from filmkit.studio.sound.curves import outline, short_term
from filmkit.studio.sound.mix import read_wav

PEAKS = 25
"""Of an outline, a second: finer than a pixel until far zoomed in."""
ORDER = ("voice", "footage", "music", "effects", "ambience")
"""Tracks of sound from top to bottom."""


@dataclass(frozen=True, slots=True)
class TrackClip:
    """One thing on a track."""

    name: str
    start: int
    length: int
    shot: str = ""
    fade_in: int = 0
    fade_out: int = 0
    peaks: str = ""
    """The outline, a byte each, base64; "" is not known."""


@dataclass(frozen=True, slots=True)
class Track:
    """One row."""

    name: str
    clips: Sequence[TrackClip]


@dataclass(frozen=True, slots=True)
class Change:
    """A transition."""

    kind: str
    start: int
    length: int
    cut: int


@dataclass(frozen=True, slots=True)
class Mix:
    """The whole sound."""

    peaks: str = ""
    loudness: Sequence[float] = ()
    """Short-term LUFS, ten a second."""
    integrated: str = ""
    true_peak: str = ""
    wanted: str = ""


def picture(showing: Showing) -> Track:
    """Shots and credits, in order."""
    clips = []
    for item in showing.timeline.picture:
        name = item.shot if isinstance(item, Clip) else "credits"
        shot = item.shot if isinstance(item, Clip) else ""
        clips.append(TrackClip(name, item.span.start, item.span.length, shot))
    return Track("picture", clips)


def titles(showing: Showing) -> Track:
    """Words laid over the picture."""
    cards = showing.timeline.titles
    return Track("titles", [TrackClip(each.text, each.span.start, each.span.length) for each in cards])


def transitions(showing: Showing) -> list[Change]:
    """Where two things are seen at once."""
    return [
        Change(each.kind.value, each.span.start, each.span.length, each.cut)
        for each in showing.timeline.transitions
    ]


def sounds(showing: Showing, reels: Reels) -> list[Track]:
    """A track of each kind of sound there is."""
    targets = _targets(showing)
    digests = [_digest(showing, target) for target in targets]
    peaks: dict[Digest, str] = {}

    def draw(digest: Digest) -> None:
        with or_nothing(reels.tell):
            peaks[digest] = _outline(showing.store, digest)

    reels.each([partial(draw, digest) for digest in dict.fromkeys(each for each in digests if each)])
    rows: dict[str, list[TrackClip]] = {}
    for clip, digest in zip(showing.timeline.sounds, digests, strict=True):
        rows.setdefault(clip.track, []).append(_clip(clip, peaks.get(digest, "") if digest else ""))
    known = [name for name in ORDER if name in rows] + [name for name in rows if name not in ORDER]
    return [Track(name, rows[name]) for name in known]


def mix(showing: Showing, tell: Callable[[str], None]) -> Mix:
    """The sound as it is delivered; nothing but the wish while it is not made, or cannot be read."""
    wanted = f"{float(showing.film.format.loudness):g}"
    blob = showing.blob("film/mix", "sound")
    sound = None
    with or_nothing(tell):
        sound = read_wav(showing.store.path(blob.digest)) if blob else None
    if sound is None:
        return Mix(wanted=wanted)
    record = showing.record(showing.production.deliveries[0].target) or showing.record("film/mix")
    facts = record.facts if record else {}
    return Mix(
        _text(outline(sound, PEAKS)),
        short_term(sound),
        str(facts.get("loudness", "")),
        str(facts.get("true-peak", "")),
        wanted,
    )


def _targets(showing: Showing) -> list[str | None]:
    """The target behind each sound of the timeline: the mix is made of them in this order."""
    step = showing.step("film/mix")
    inputs = step.task.inputs if step else {}
    named = [getattr(inputs[name], "target", None) for name in sorted(inputs)]
    count = len(showing.timeline.sounds)
    return named if len(named) == count else [None] * count


def _digest(showing: Showing, target: str | None) -> Digest | None:
    blob = showing.blob(target, "sound") if target else None
    return blob.digest if blob else None


def _outline(store: Store, digest: Digest) -> str:
    return _text(outline(read_wav(store.path(digest)), PEAKS))


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _clip(clip: SoundClip, peaks: str) -> TrackClip:
    name = clip.shot or clip.id
    return TrackClip(
        name, clip.span.start, clip.span.length, clip.shot or "", clip.fade_in, clip.fade_out, peaks
    )


def loudness_points(mix: Mix, seconds: float, width: float, height: float) -> Iterator[tuple[float, float]]:
    """The curve in a box, from -50 LUFS at the bottom to 0 at the top."""
    for number, loud in enumerate(mix.loudness):
        x = width * (0.4 + number / 10) / max(seconds, 0.4)
        yield round(min(x, width), 1), round(height * min(50.0, -max(-50.0, loud)) / 50, 1)
