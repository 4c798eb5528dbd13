"""conform and transition: the pieces of the cut, each encoded once. Knows no sound.

A piece is told where its sources begin and how they are finished, never its place in the film,
so that re-cutting encodes nothing that was encoded before.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Input, Task, TaskInput
from filmkit.digest import Json
from filmkit.film.spec.film import Film
from filmkit.film.timeline.pieces import Piece, pieces
from filmkit.film.timeline.timeline import Clip
from filmkit.film.timeline.views import SPOKEN, View
from filmkit.rules.commission import Paid
from filmkit.rules.raster import raster_params
from filmkit.rules.source import Feed, feed
from filmkit.rules.title import card_target
from filmkit.source import SourceSpan
from filmkit.timebase import Rate

if TYPE_CHECKING:
    from filmkit.studio.assembly.piece import Feed as AssemblyFeed
    from filmkit.studio.assembly.piece import Overlay, PieceFormat

_SIDES = ("outgoing", "incoming")
_SECONDS_A_FRAME = 0.02
_SPOKEN_FADE = 2
"""Frames: a caption is there when it is heard."""


@dataclass(frozen=True, slots=True)
class ConformRule:
    name: str = "conform"
    version: int = 3

    def perform(self, job: Job) -> Made:
        from filmkit.studio.assembly.piece import conform

        clip = job.folder / "piece.mp4"
        one = _feed(job, "outgoing")
        assert one is not None, "a plain piece without a source"
        conform(one, _frames(job), _raster(job), clip, _overlays(job), job.report)
        return Made({"clip": clip})


@dataclass(frozen=True, slots=True)
class TransitionRule:
    name: str = "transition"
    version: int = 3

    def perform(self, job: Job) -> Made:
        from filmkit.studio.assembly.piece import transition

        params: Mapping[str, Any] = job.params
        clip = job.folder / "piece.mp4"
        transition(
            params["kind"],
            _feed(job, "outgoing"),
            _feed(job, "incoming"),
            _frames(job),
            params["cut"],
            params["color"],
            _raster(job),
            clip,
            _overlays(job),
            job.report,
        )
        return Made({"clip": clip})


CONFORM, TRANSITION = ConformRule(), TransitionRule()


def declare_pieces(
    film: Film, own: View, heads: Mapping[str, int], encoder: str, paid: Paid
) -> Iterator[Task]:
    """One task a piece of the film's own view, in the order of the cut. `encoder` names ffmpeg's build."""
    cut = pieces(own.timeline)
    for piece, target in zip(cut, _targets(cut), strict=True):
        yield _task(film, own, piece, target, heads, encoder, paid)


def declare_view(
    film: Film, own: View, view: View, heads: Mapping[str, int], encoder: str, paid: Paid
) -> Iterator[tuple[str, Task | None]]:
    """The pieces of another view in the order of the cut: their names, and its own tasks among them."""
    cut = pieces(own.timeline)
    for piece, plain, target in zip(pieces(view.timeline), cut, _targets(cut), strict=True):
        if not view.is_reshaped and piece.overlays == plain.overlays:
            yield target, None
        else:
            yield view.target(target), _task(film, view, piece, view.target(target), heads, encoder, paid)


def _targets(cut: Sequence[Piece]) -> Iterator[str]:
    used: dict[str, int] = {}
    for piece in cut:
        name = _name(piece)
        used[name] = used.get(name, 0) + 1
        yield name if used[name] == 1 else f"{name}-{used[name]}"


def _name(piece: Piece) -> str:
    """`lesson/conform`, `lesson/dissolve`: named for the shot that comes."""
    source = piece.incoming or piece.outgoing
    group = source.item.shot if source and isinstance(source.item, Clip) else "film"
    rolls = "credits-" if source and not isinstance(source.item, Clip) else ""
    return f"{group}/{rolls}{piece.kind.value if piece.kind else 'conform'}"


def _task(
    film: Film,
    view: View,
    piece: Piece,
    target: str,
    heads: Mapping[str, int],
    encoder: str,
    paid: Paid,
) -> Task:
    frames = piece.span.length
    params: dict[str, Json] = {**raster_params(view.format), "frames": frames, "encoder": encoder}
    inputs: dict[str, Input] = {}
    sources: dict[str, SourceSpan] = {}
    for side, source in zip(_SIDES, (piece.outgoing, piece.incoming), strict=True):
        if source is not None:
            _add(side, feed(film, view, source, frames, heads, paid), params, inputs, sources)
    if piece.kind is not None:
        params |= {"kind": piece.kind.value, "cut": piece.cut, "color": piece.color}
    for number, overlay in enumerate(piece.overlays):
        params[f"title-{number}"] = {
            "offset": overlay.offset,
            "length": overlay.card.span.length,
            **({"fade": _SPOKEN_FADE} if overlay.card.style == SPOKEN else {}),
        }
        inputs[f"title-{number}"] = TaskInput(card_target(view, overlay.card), "picture")
    group = target.partition("/")[0]
    rule = CONFORM if piece.kind is None else TRANSITION
    return Task(
        target,
        rule.name,
        rule.version,
        params,
        inputs,
        group=group,
        seconds=0.3 + frames * _SECONDS_A_FRAME * view.format.width * view.format.height / 1e6,
        label=f"{film.format.rate.seconds(frames):.1f} s",
        tags=_tags(film, group),
        sources=sources,
    )


def _add(
    side: str,
    one: Feed,
    params: dict[str, Json],
    inputs: dict[str, Input],
    sources: dict[str, SourceSpan],
) -> None:
    params[side] = one.params
    inputs |= {f"{side}-{name}": source for name, source in one.inputs.items()}
    sources.update(
        {f"{side}-{name}" if name in one.inputs else f"{side}.{name}": at for name, at in one.sources.items()}
    )
    sources.setdefault("", one.sources.get("", next(iter(one.sources.values()), None)))  # type: ignore[arg-type]


def _tags(film: Film, group: str) -> Mapping[str, str]:
    shot = film.shots.get(group)
    return {"scene": shot.scene} if shot and shot.scene else {}


def _params(job: Job) -> Mapping[str, Any]:
    return job.params


def _frames(job: Job) -> int:
    return int(_params(job)["frames"])


def _raster(job: Job) -> "PieceFormat":
    from filmkit.studio.assembly.piece import PieceFormat

    params: Mapping[str, Any] = job.params
    mask = Fraction(*params["mask"]) if "mask" in params else None
    return PieceFormat(params["width"], params["height"], Rate.of(*params["rate"]), mask)


def _feed(job: Job, side: str) -> "AssemblyFeed | None":
    from filmkit.studio.assembly import piece
    from filmkit.studio.media import graph

    params: Mapping[str, Any] | None = _params(job).get(side)
    if params is None:
        return None
    grade = {name: Fraction(value) for name, value in params.get("grade", {}).items()}
    crop = params.get("crop")
    clip = job.inputs[f"{side}-clip"]
    return piece.Feed(
        clip,
        Fraction(params["first"]),
        Fraction(params["speed"]),
        job.inputs.get(f"{side}-lut"),
        grade,
        clip.name if clip.suffix else "the take",
        filmed=bool(clip.suffix),
        crop=None if crop is None else graph.Crop(tuple(crop["of"]), tuple(crop["kept"])),
    )


def _overlays(job: Job) -> "list[Overlay]":
    from filmkit.studio.assembly.piece import Overlay

    params: Mapping[str, Any] = job.params
    names = sorted(name for name in params if name.startswith("title-"))
    return [Overlay(job.inputs[name], **params[name]) for name in names]
