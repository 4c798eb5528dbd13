"""How a shot is filmed: size, angle, framing, lens, height; guessed from what it is about when unsaid."""

import re
from collections.abc import Sequence

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.looks.giants import is_giant
from filmkit.studio.animatic.figures.verbs.by_both import STAIRS_OF_BOTH, WORKS_OF_BOTH
from filmkit.studio.animatic.intent import CameraRead, MoveRead, Part, Read, Subject, SubjectKind
from filmkit.studio.animatic.words.filmed.moving import camera_does
from filmkit.studio.animatic.words.filmed.stations import stations_of
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.lexicon import Hit, Lexicon, lexicon
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import passage_of
from filmkit.studio.animatic.words.vocabulary.camera import (
    ANGLES,
    FRAMINGS,
    HEIGHTS,
    HOVERS,
    NOT_ANGLES,
    SIZES,
    WEAK_ANGLES,
    WEAK_FRAMINGS,
    WEAK_SIZES,
)
from filmkit.studio.animatic.words.vocabulary.nouns import MACHINES

_SIZES, _FRAMINGS, _HEIGHTS = (lexicon(t) for t in (SIZES, FRAMINGS, HEIGHTS))
_ANGLES = lexicon(ANGLES, but=NOT_ANGLES)
_LENS = re.compile(r"\b(\d{1,3}(?:\.\d+)?)\s*mm\b", re.I)
_METRES = re.compile(r"(\d+(?:\.\d+)?)\s*(mm|cm|m|met(?:re|er)s?)\b", re.I)
_IN_METRES = {"mm": 0.001, "cm": 0.01}
_WHOLE_BODY = re.compile(
    r"\b(walk|run|danc|jump|skat|march|stretch|swim|climb|fight|throw|rid|gymnast|aerobic|cheer|sprint|cross|"
    r"sweep|lift|stroll|hurr|skip|bicycl|motorcycl|motorbik|cycl|bik(?:es|ing)\b)",
    re.I,
)
_OF_BOTH = re.compile(rf"\b(?:{WORKS_OF_BOTH})(?:e|s|es|ing|ting)? (?:an?|the|their|one|some)\b")
"""Two are at one thing, which stands between them."""
_GOES = re.compile(
    r"\b(roll|fl[iy]|float|drift|ascend|descend|ris(e|es|ing)|fall|drop|bounc|slid|soar|swim|spin|thrown|mov|"
    r"into the (sky|air))",
    re.I,
)
_REVEALS = listed("reveal reveals revealing unveil unveils unveiling offering exposing")
_STATIONS = listed(
    "transitions transition transitioning shifts shifting cuts switches switching concludes concluding ends "
    "ending"
)
"""Verbs of a scene that comes to another view of itself in a later sentence."""
_NEARER = (
    "extreme-wide",
    "wide",
    "full",
    "medium-wide",
    "medium",
    "medium-close",
    "close-up",
    "extreme-close-up",
)
_BESIDE = listed("shot view angle framing perspective close up")
_AIRBORNE = re.compile(
    r"\bairborne (?:dolly|camera|tracking|move|movement|shot)|\b(?:aerial|drone) (?:dolly|shot)", re.I
)
ALOFT = 9.0
"""Metres from which a shot that is from the air and aslant is taken."""
_STANDS_FOR = frozenset({"aerial", "overhead"})


def camera_of(
    layers: Layers,
    moves: tuple[Read[MoveRead], ...],
    subjects: Sequence[Subject],
    kind: str,
    framing: Read[str] | None = None,
) -> CameraRead:
    """The camera; what nobody said follows from the subjects and the kind of place. A `framing` beats what is
    written."""
    angle = _angle(layers, moves)
    size = size_said(layers) or Read(_size(subjects, kind, angle.value))
    return CameraRead(
        size=size,
        stations=stations_of(layers, size),
        angle=angle,
        framing=framing or framing_said(layers) or Read(_framing(subjects)),
        moves=moves or _on_the_way(layers, size.value),
        lens=_lens(layers),
        height=_height(layers),
    )


def size_said(layers: Layers) -> Read[str] | None:
    """The size that is written, in its field or in words."""
    return _field(layers.brief.size, "size", _SIZES) or _prose(layers, _SIZES, WEAK_SIZES)


_OVER_WHOSE = re.compile(
    r"(?:^|[.;:,] |\bshot |\bseen |\bfilmed |\bcamera (?:looks |shoots |films )?)over (?:the |an? )?"
    r"(?:[a-z-]+ ){0,2}[a-z]+['’]s? shoulder\b",
    re.I,
)
_SLUNG = listed(
    "slung draped thrown tossed hanging hung carried carrying worn resting glances glancing glance looks "
    "looking look peers peering flung falls falling cascading"
)
"""What is done over a shoulder, and by no camera."""


def framing_said(layers: Layers) -> Read[str] | None:
    """The framing that is written."""
    said = _field(layers.brief.framing, "framing", _FRAMINGS) or _prose(layers, _FRAMINGS, WEAK_FRAMINGS)
    return said or _over_whose_shoulder(layers)


def _over_whose_shoulder(layers: Layers) -> Read[str] | None:
    """ "Over the man's shoulder, a woman speaks"."""
    for passage in layers.of("camera", "prompt"):
        if hit := _OVER_WHOSE.search(passage.text):
            return Read("over-the-shoulder", hit[0].strip(" .,;:"), passage.layer)
    return None


def _field(value: str | None, layer: str, table: Lexicon[str]) -> Read[str] | None:
    if not value:
        return None
    plain = "-".join(value.lower().split())
    if plain in table.phrases.values():
        return Read(plain, value, layer)
    passage = passage_of(layer, value)
    hit = table.first([passage]) or table.nearest(passage)
    return Read(hit.value, hit.words, layer) if hit else None


def _prose(layers: Layers, table: Lexicon[str], weak: frozenset[str]) -> Read[str] | None:
    """What prose says; a word of many meanings counts in the camera's own layer, or before "shot"."""
    for hit in table.said(layers.of("camera", "prompt", "subject", "action")):
        if hit.layer != "camera" and table is _SIZES and (_comes_to(hit) or _are_several(hit)):
            continue
        if (table is _ANGLES and _is_of_somebody(hit)) or (table is _FRAMINGS and _is_slung(hit)):
            continue
        bare = hit.words.lower().replace("-", " ").removesuffix("s")
        if (
            hit.layer == "camera"
            or bare not in weak
            or _called_so(hit)
            or (bare in HOVERS and camera_does(hit))
        ):
            nearer = hit.value == "close-up" and _is_of_an_eye(hit)
            return Read("extreme-close-up" if nearer else hit.value, hit.words, hit.layer)
    return None


def _is_of_an_eye(hit: Hit[str]) -> bool:
    """Whether a close-up is of less than a face."""
    end = hit.passage.clause_of(hit.start)[1]
    return _OF_AN_EYE.match(hit.passage.words(hit.end, end)) is not None


def _are_several(hit: Hit[str]) -> bool:
    """ "The camera captures close-ups of the drops": pictures of a later moment, and not how near all is."""
    tokens = hit.passage.tokens
    shots = hit.value == "close-up" and hit.end < len(tokens) and tokens[hit.end].low == "shots"
    return hit.sentence > 0 and (shots or hit.words.lower().endswith("ups"))


def _is_slung(hit: Hit[str]) -> bool:
    """ "A bag slung over her shoulder", "glances over his shoulder": theirs, and no framing."""
    tokens = hit.passage.tokens
    return "shoulder" in hit.words.lower() and bool(
        _SLUNG & {token.low for token in tokens[max(0, hit.start - 2) : hit.start]}
    )


def _is_of_somebody(hit: Hit[str]) -> bool:
    """ "…, looking up at its owner": who looks, and not from where the camera does."""
    tokens = hit.passage.tokens
    if hit.start and tokens[hit.start - 1].low in ("to", "toward", "towards"):
        return True  # "descends to ground level"
    looks = tokens[hit.start].low == "looking" and hit.end < len(tokens)
    return looks and tokens[hit.end].low in ("his", "her", "its", "their", "him", "them", "each")


def _comes_to(hit: Hit[str]) -> bool:
    """ "…, revealing a panoramic view": what a move ends on is not what the shot begins with."""
    tokens, first = hit.passage.tokens, hit.passage.clause_of(hit.start)[0]
    if any(token.low in _REVEALS for token in tokens[max(first, hit.start - 5) : hit.start]):
        return True
    if "until" in {token.low for token in tokens[max(first, hit.start - 3) : hit.start]}:
        return True  # "pushes in until a close-up of the lock"
    before = [token.low for token in tokens[max(first, hit.start - 12) : hit.start]]
    ways = [low for low in before if low in ("from", "to")]
    return hit.sentence > 0 and ways[-1:] != ["from"] and not _STATIONS.isdisjoint(before)


def _on_the_way(layers: Layers, first: str) -> tuple[Read[MoveRead], ...]:
    """ "The scene shifts to a close-up of his hands": a push or a pull to the last size that is told."""
    hits = [hit for hit in _SIZES.said(layers.of("prompt", "action")) if hit.sentence and _comes_to(hit)]
    if not hits or (change := _NEARER.index(hits[-1].value) - _NEARER.index(first)) == 0:
        return ()
    move = MoveRead("push-in" if change > 0 else "pull-back")
    return (Read(move, hits[-1].words, hits[-1].layer),)


def _called_so(hit: Hit[str]) -> bool:
    tokens = hit.passage.tokens
    after = tokens[hit.end].low if hit.end < len(tokens) else ""
    alone = hit.passage.clause_of(hit.start) == (hit.start, hit.end) and hit.start > 0
    before = tokens[hit.start - 1].low if hit.start else ""
    return after in _BESIDE or before in ("seen", "filmed", "viewed", "shot") or alone


def _angle(layers: Layers, moves: Sequence[Read[MoveRead]]) -> Read[str]:
    given = layers.brief.camera.angle
    said = _field(given, "camera.angle", _ANGLES) if given else _field_size(layers)
    if found := said or _prose(layers, _ANGLES, WEAK_ANGLES):
        return found
    if any(move.value.name == "aerial" for move in moves):
        return Read("aerial")
    return Read("eye")


def _field_size(layers: Layers) -> Read[str] | None:
    """ "wide aerial" may stand in the size."""
    if not layers.brief.size:
        return None
    hit = next(
        (h for h in _ANGLES.said([passage_of("size", layers.brief.size)]) if h.value in _STANDS_FOR), None
    )
    return Read(hit.value, hit.words, "size") if hit else None


def _lens(layers: Layers) -> Read[float] | None:
    given = layers.brief.camera.lens
    if given and (hit := re.search(r"\d+(?:\.\d+)?", given)) and float(hit[0]) > 0:
        return Read(float(hit[0]), given, "camera.lens")
    for passage in layers.of("camera", "prompt"):
        if hit := _LENS.search(passage.text):
            after = passage.text[hit.end() : hit.end() + 12].lower()
            if float(hit[1]) >= 8 and "film" not in after and "stock" not in after:
                return Read(float(hit[1]), hit[0], passage.layer)
    return None


def _height(layers: Layers) -> Read[float] | None:
    given = layers.brief.camera.height
    if not given:
        return _in_the_air(layers)
    if hit := _METRES.search(given):
        return Read(float(hit[1]) * _IN_METRES.get(hit[2].lower(), 1.0), given, "camera.height")
    if re.fullmatch(r"\s*\d+(\.\d+)?\s*", given):
        return Read(float(given.strip()), given, "camera.height")
    found = _HEIGHTS.first([passage_of("camera.height", given)])
    return Read(found.value, found.words, "camera.height") if found else None


def _in_the_air(layers: Layers) -> Read[float] | None:
    """ "oblique shot, airborne dolly movement": aslant, and from the air."""
    found = _prose(layers, _ANGLES, WEAK_ANGLES)
    if found is None or found.value != "dutch":
        return None
    hits = ((each, _AIRBORNE.search(each.text)) for each in layers.of("camera", "prompt"))
    return next((Read(ALOFT, hit[0], each.layer) for each, hit in hits if hit), None)


_NEAR_PLACES = frozenset({"", "studio", "plate", "cutting-board", "sky", "space"})
"""No place, and kinds of places that are all seen in a near picture of a thing."""


def _size(subjects: Sequence[Subject], kind: str, angle: str) -> str:
    """What the shot is about says how near the camera is."""
    main = [each for each in subjects if not each.background]
    if angle == "aerial":
        return "wide" if main and main[0].kind.value is SubjectKind.ANIMAL else "extreme-wide"
    if not main:
        return "wide"
    first = main[0]
    if first.where == "far":
        return "extreme-wide"
    alive = first.kind.value is not SubjectKind.THING and first.part is Part.WHOLE
    if angle == "overhead" and alive and (first.moves or act_of(first.act.value).speed):
        return "wide"  # a bird sees where they go
    if (first.kind.value is SubjectKind.PERSON or first.name in MACHINES) and is_giant(
        first.name, first.description
    ):
        return "full"  # beside what it is so tall by
    people = sum(each.count.value for each in main if each.kind.value is SubjectKind.PERSON)
    if people == 2 and re.search(STAIRS_OF_BOTH, first.act.value.lower()):
        return "wide"
    if first.kind.value is SubjectKind.PERSON and first.part is Part.WHOLE and _beside_others(subjects, main):
        return "wide" if people > 5 else "full"
    if first.kind.value is SubjectKind.PERSON:
        return _of_people(first, people)
    toy = first.name == "teddy bear" and act_of(first.act.value).name != "stand"
    if first.kind.value is SubjectKind.THING and (toy or first.name in MACHINES):
        return "full" if _beside_others(subjects, main[1:]) else _of_people(first, first.count.value)
    if first.kind.value is SubjectKind.THING:
        alive = any(each.kind.value in (SubjectKind.ANIMAL, SubjectKind.VEHICLE) for each in main)
        if alive or (first.stands and any(each.kind.value is not SubjectKind.THING for each in subjects)):
            return "full"
        if first.change is not None and first.change.value.level is not None:
            return "close-up"
        many = sum(each.count.value for each in main) > 2
        seen = kind not in _NEAR_PLACES and first.change is None  # nearer, nothing of the place is seen
        return "medium" if many or seen or first.moves or _GOES.search(first.act.value) else "close-up"
    if first.kind.value is SubjectKind.VEHICLE:
        return "wide"
    return "full"


def _beside_others(subjects: Sequence[Subject], main: Sequence[Subject]) -> bool:
    """Whether people share the picture with what a nearer one would leave out."""
    told = any(each.stands is not None for each in main)
    return told or any(each.kind.value is not SubjectKind.PERSON for each in main)


def _of_people(first: Subject, people: int) -> str:
    if first.part is not Part.WHOLE:
        return "close-up"
    if people > 5:
        return "wide"
    if people > 2 or first.change is not None:
        return "full"
    said = [beat.value for beat in first.beats] or [first.act.value]
    deed = first.act.value.lower()
    if people == 2 and not first.beats and _OF_BOTH.search(deed) and act_of(deed).partner is None:
        return "full"
    whole = any(act_of(words).speed or _WHOLE_BODY.search(words) for words in said)
    sizes = [size for words in said if (size := act_of(words).size)]
    if sizes:  # as wide as the widest of what is done in turn
        return min([*sizes, *(["full"] if whole and len(said) > 1 else [])], key=_WIDTHS.index)
    told = first.description.lower()
    if first.moves or whole or _DRESS.search(told):
        return "full"
    return "medium-wide" if _LONG_DRESS.search(told) else "medium"


_OF_AN_EYE = re.compile(
    r"(?:shot )?(?:of|on)(?: (?!with|whose|who|in|and)[\w-]+(?:[’']s)?){0,4}? "
    r"(?:eyes?|iris|pupil|eyelash\w*|lips)\b",
    re.I,
)
"""What is less than a face."""
_DRESS = re.compile(
    r"\b(boots|shoes|sneakers|heels|sandals|slippers|gown|skirt|kilt|tutu|kimono|sari|saree|hanfu|costume|"
    r"wedding dress|ball ?gown|long dress|trousers|pants|leggings|jeans|shorts|sweatpants|barefoot)\b"
)
"""Worn where a nearer picture would not show it."""
_LONG_DRESS = re.compile(
    r"\b(dress|sundress|frock|robes?|overalls|dungarees|cape|cloak|poncho|(?:trench|over|long|fur) ?coat)\b"
)
"""Worn so far down that half a figure shows half of it."""
_WIDTHS = ("wide", "full", "medium-wide", "medium", "medium-close", "close-up")


def _framing(subjects: Sequence[Subject]) -> str:
    main = [each for each in subjects if not each.background]
    people = sum(
        each.count.value for each in main if each.kind.value in (SubjectKind.PERSON, SubjectKind.ANIMAL)
    )
    if not people:
        return "insert" if any(each.kind.value is SubjectKind.THING for each in main) else "none"
    return {1: "single", 2: "two-shot"}.get(people, "group")
