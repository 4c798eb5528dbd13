"""A film, declared, becomes the portrait that comparisons look at. Makes nothing and asks no store.

Lengths stay out of what a picture and a sound are made of: a shot that is only held longer is
retimed, and its picture is the same.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from filmkit.build.graph.task import DigestInput, FileInput, Task
from filmkit.digest import Json, decimal_text
from filmkit.film.spec.complaints import flow
from filmkit.film.spec.explain import effective
from filmkit.film.spec.film import CutCredits, CutShot, Film, Moment, Origin, Shot, Sound, Title
from filmkit.film.takes.takes import Takes
from filmkit.film.timeline.timeline import Clip, Credits, Kind, Timeline, Transition
from filmkit.rules.film import Production
from filmkit.show.diff.portrait import Bill, Layer, Place, Portrait, ShotPortrait, Values, Written
from filmkit.source import SourceSpan
from filmkit.timebase import Rate, Time

LENGTHS = frozenset({"duration", "speed", "handles"})
"""What is written of a shot's length."""
_NOT_SEEN = frozenset({"brief.frames", "brief.rate", "first", "count", "width", "height", "mask", "number"})
"""What a take is declared with that is its length, or the whole film's raster."""
_OPENING = {Kind.DISSOLVE, Kind.DIP, Kind.FADE_IN}

DigestOf = Callable[[str], str]
"""A file of the film, by its path, to the digest of its bytes. Raises OSError."""


def portray(
    film: Film,
    production: Production,
    *,
    name: str,
    digest_of: DigestOf,
    takes: Mapping[str, Takes],
    bills: Mapping[str, Bill] | None = None,
    why_no_bill: str = "",
    hidden: str = "\0",
) -> Portrait:
    """`bills` is what each shot would cost, by name; None when that cannot be said, with why.

    Files below the folder `hidden` stand for takes, which are told apart by what was picked.
    """
    timeline = production.timeline
    tasks = {task.target: task for task in production.tasks}
    names = dict.fromkeys(clip.shot for clip in timeline.clips())
    shots = {
        each: replace(
            _shot(film, film.shots[each], tasks, digest_of, takes.get(each, Takes()), hidden),
            bill=(bills or {}).get(each, Bill()),
        )
        for each in names
    }
    return Portrait(
        name,
        film.title,
        timeline.rate,
        timeline.length,
        film.profile,
        _whole(film, timeline),
        tuple(_places(film, timeline)),
        shots,
        tuple(_layers(film, timeline, digest_of)),
        total(bills.values()) if bills is not None else None,
        why_no_bill,
    )


def total(bills: Iterable[Bill]) -> Bill:
    """What several bills come to."""
    takes, unknown, low, high, currency = 0, 0, Bill().low, Bill().high, ""
    for each in bills:
        takes += each.takes
        unknown += each.unknown
        if each.high and currency and each.currency != currency:
            unknown += each.takes - each.unknown
            continue
        currency = each.currency if each.high else currency
        low, high = low + each.low, high + each.high
    return Bill(takes, low, high, currency or "USD", unknown)


def _whole(film: Film, timeline: Timeline) -> Values:
    raster = film.format
    mask = f"{float(raster.mask):.4g}:1" if raster.mask else "none"
    presets = ", ".join(f"{each.name}: {each.preset}" for each in film.deliverables)
    return {
        "title": Written(film.title),
        "format": Written(f"{raster.width}x{raster.height}, {raster.rate} frames a second, mask {mask}"),
        "loudness": Written(f"{decimal_text(raster.loudness)} LUFS"),
        "language": Written(film.language),
        "deliverables": Written(presets),
        "opens": Written(", ".join(_join(each) for each in timeline.transitions if _opens(each))),
        "ends": Written(", ".join(_join(each) for each in timeline.transitions if _ends(each, timeline))),
    }


def _opens(transition: Transition) -> bool:
    """A fade at the very start is the film's, whichever shot is first."""
    return transition.kind is Kind.FADE_IN and transition.span.start == 0


def _ends(transition: Transition, timeline: Timeline) -> bool:
    return transition.kind is Kind.FADE_OUT and transition.span.end == timeline.length


def _places(film: Film, timeline: Timeline) -> Iterator[Place]:
    lines = iter([item.at for item in film.cut if isinstance(item, CutShot)])
    inner = [each for each in timeline.transitions if not _opens(each) and not _ends(each, timeline)]
    coming = {each.cut: _join(each) for each in inner if each.kind in _OPENING}
    going = {each.cut: _join(each) for each in inner if each.kind not in _OPENING}
    for item in timeline.picture:
        if isinstance(item, Clip):
            joins = [each for each in (coming.get(item.span.start), going.get(item.span.end)) if each]
            used = f"from {_seconds(item.source_start, timeline.rate)}"
            used += f" at {decimal_text(item.speed)}x" if item.speed != 1 else ""
            at = str(next(lines))
            yield Place(item.shot, item.span.start, item.span.length, used, ", ".join(joins), at)


def _seconds(frames: Fraction, rate: Rate) -> str:
    """A moment in a shot; in seconds, so that another frame rate alone moves nothing."""
    return f"{decimal_text(round(frames / rate.fraction, 3))} s"


def _join(transition: Transition) -> str:
    color = f" through {transition.color}" if transition.kind is Kind.DIP else ""
    return f"{transition.kind.value} {transition.span.length}f{color}"


def _shot(
    film: Film, shot: Shot, tasks: Mapping[str, Task], digest_of: DigestOf, takes: Takes, hidden: str
) -> ShotPortrait:
    return ShotPortrait(
        shot.id,
        str(shot.at),
        dict(_written(film, shot)),
        dict(_picture(film, shot, tasks.get(f"{shot.id}/take"), digest_of, takes, hidden)),
        dict(_sound(shot, tasks)),
        {f"line {number}": _said(shot, number) for number in range(1, len(shot.lines) + 1)},
    )


def _said(shot: Shot, number: int) -> Written:
    line = shot.lines[number - 1]
    return Written(f"{line.cast}: {line.text}", _at(shot.origins, "lines", shot.at))


def _written(film: Film, shot: Shot) -> Iterator[tuple[str, Written]]:
    """What the author gave the shot, and what it has through the people and things in it."""
    for row in effective(film, shot.id):
        yield row.name, Written(row.value, str(row.origin.at))
    for ref in shot.cast:
        member = film.cast[ref.name]
        state = member.states[ref.state] if ref.state else None
        text, at = (state.description, state.at or member.at) if state else (member.description, member.at)
        if not state and "description" in member.origins:
            at = member.origins["description"].at
        yield f"cast {ref}", Written(text, str(at))
    for name in shot.props:
        prop = film.props[name]
        yield f"prop {name}", Written(prop.description, _at(prop.origins, "description", prop.at))
    if (place := film.locations.get(shot.location or "")) and place.description:
        yield f"location {place.name}", Written(place.description, str(place.at))


def _picture(
    film: Film, shot: Shot, take: Task | None, digest_of: DigestOf, takes: Takes, hidden: str
) -> Iterator[tuple[str, Written]]:
    """All that is seen."""
    if shot.source is not None and not shot.source.startswith((f"{hidden}/", "takes/")):
        yield "source", _file(shot.source, digest_of, _at(shot.origins, "source", shot.at))
        start = _seconds(shot.source_in.at(film.format.rate), film.format.rate)
        yield "in", Written(start, _at(shot.origins, "in", shot.at))
    elif take is not None:
        yield from _made_from(take, digest_of)
    if (pick := takes.pick) is not None:
        yield "take", Written(f"take {takes.number(pick)}, {pick.model}", f"takes/{shot.id}.yaml", pick.blob)
    if look := film.looks.get(shot.look or ""):
        if look.lut:
            yield "lut", _file(look.lut, digest_of, str(look.at))
        for name, value in look.grade.items():
            yield f"grade.{name}", Written(decimal_text(value), str(look.at))


def _made_from(take: Task, digest_of: DigestOf) -> Iterator[tuple[str, Written]]:
    def at(name: str) -> str:
        lines = take.sources
        return str(lines.get(name) or lines.get(name.rpartition(".")[0]) or lines.get("") or "")

    for name, value in leaves("", take.params):
        if name not in _NOT_SEEN:
            yield name.removeprefix("brief."), Written(flow(value), at(name))
    for name, source in take.inputs.items():
        if isinstance(source, FileInput):
            yield name, _file(source.path, digest_of, at(name))
        elif isinstance(source, DigestInput):
            yield name, Written(source.digest[:12], at(name), source.digest)


def leaves(name: str, value: Json) -> Iterator[tuple[str, Json]]:
    """A nested value, a name and a plain value each."""
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield from leaves(f"{name}.{key}" if name else key, each)
    else:
        yield name, value


def _sound(shot: Shot, tasks: Mapping[str, Task]) -> Iterator[tuple[str, Written]]:
    """What is heard with the picture: of a drawn shot the layers its words ask for."""
    from filmkit.studio.sound.ambience import heard  # slow: it can sound too

    if "audio" in shot.origins:
        yield "audio", Written(shot.audio, str(shot.origins["audio"].at))
    task = tasks.get(f"{shot.id}/ambience")
    if task is None:
        return
    texts = [str(each) for each in task.params["texts"]]  # type: ignore[union-attr]
    layers = [f"{'far ' if each.muffled else ''}{each.layer} {each.gain:g} dB" for each in heard(texts)]
    seed = task.params.get("seed")
    yield "sound", Written(", ".join(layers), str(task.sources.get("texts") or shot.at), f"{layers} {seed}")


def _layers(film: Film, timeline: Timeline, digest_of: DigestOf) -> Iterator[Layer]:
    cards = {card.id: card for card in timeline.titles}
    for title in film.titles:
        span = cards[title.id].span
        place = {"at": Written(moment(title.start)), "for": Written(_time(title.length))}
        yield Layer("title", title.id, span.start, span.length, str(title.at), place, _card(title))
    rolls = [item for item in timeline.picture if isinstance(item, Credits)]
    wanted = [item for item in film.cut if isinstance(item, CutCredits)]
    for number, (roll, item) in enumerate(zip(rolls, wanted, strict=True), 1):
        content = {"lines": Written(" / ".join(line for line in roll.lines if line), str(item.at))}
        length = {"for": Written(_time(item.length))}
        yield Layer("credits", str(number), roll.span.start, roll.span.length, str(item.at), length, content)
    for sound in film.sounds:
        yield _mixed(sound, timeline, digest_of)


def _card(title: Title) -> Values:
    at = str(title.at)
    return {"text": Written(flow(title.text), at), "style": Written(title.style, at)}


def _mixed(sound: Sound, timeline: Timeline, digest_of: DigestOf) -> Layer:
    spans = [
        each.span
        for each in timeline.sounds
        if each.track == sound.kind and each.shot is None and _is_of(each.id, sound)
    ]
    start = min((each.start for each in spans), default=0)
    end = max((each.end for each in spans), default=start)
    place = {
        "during": Written(", ".join(sound.during)),
        "from": Written(moment(sound.start)),
        "to": Written(moment(sound.end) if sound.end else ""),
        "for": Written(_time(sound.length)),
    }
    return Layer(
        sound.kind, sound.id, start, end - start, str(sound.at), place, dict(_heard(sound, digest_of))
    )


def _is_of(clip: str, sound: Sound) -> bool:
    return clip == sound.id or (bool(sound.during) and clip.rpartition("-")[0] == sound.id)


def _heard(sound: Sound, digest_of: DigestOf) -> Iterator[tuple[str, Written]]:
    def at(name: str) -> str:
        return _at(sound.origins, name, sound.at)

    if sound.source:
        yield "source", _file(sound.source, digest_of, at("source"))
    for name, text in (("prompt", sound.prompt), ("text", sound.text), ("cast", sound.cast or "")):
        if text:
            yield name, Written(flow(text), at(name))
    if sound.model:
        yield "model", Written(sound.model.name, at("model"))
    for name, decibels in (("gain", sound.gain), ("duck", sound.duck)):
        yield name, Written(f"{decimal_text(decibels)} dB", at(name))
    for name, length in (("fade-in", sound.fade_in), ("fade-out", sound.fade_out)):
        yield name, Written(_time(length), at(name))


def moment(given: Moment) -> str:
    """A moment as the author writes it: `lesson + 1s`."""
    offset = _time(given.offset)
    if not given.offset.seconds and not given.offset.frames and given.offset.timecode is None:
        return given.anchor
    return f"{given.anchor} {'-' if given.before else '+'} {offset}"


def _time(given: Time | None) -> str:
    if given is None:
        return ""
    if given.timecode is not None:
        return ":".join(f"{each:02}" for each in given.timecode)
    seconds = f"{decimal_text(Fraction(given.seconds))}s" if given.seconds or not given.frames else ""
    return seconds + (f"{given.frames}f" if given.frames else "")


def _file(path: str, digest_of: DigestOf, at: str) -> Written:
    try:
        digest = digest_of(path)
    except OSError:
        return Written(f"{path}, which cannot be read", at, f"unreadable {path}")
    return Written(f"{path} ({digest[:8]})", at, digest)


def _at(origins: Mapping[str, Origin], name: str, otherwise: SourceSpan) -> str:
    return str(origins[name].at if name in origins else otherwise)
