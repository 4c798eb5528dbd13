"""The camera's moves, in order, each with its direction and its speed.

Knows the camera's grammar: a verb that others can do too is a move when the camera is its subject.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from filmkit.studio.animatic.brief import MoveBrief
from filmkit.studio.animatic.intent import MoveRead, Read
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.lexicon import Hit, lexicon
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage, passage_of
from filmkit.studio.animatic.words.vocabulary.camera import DIRECTIONS, MOVES, SHAKES, SPEEDS, STRONG_MOVES
from filmkit.studio.animatic.words.vocabulary.no_things import GIVEN

V = TypeVar("V")
_MOVES = lexicon(MOVES, verbs=True)
_DIRECTIONS, _SPEEDS, _SHAKES = lexicon(DIRECTIONS), lexicon(SPEEDS), lexicon(SHAKES)
_STRONG = frozenset(STRONG_MOVES.split(", "))
_NAMES = frozenset(name for name, _ in MOVES)
_ARTICLES = listed("a an the its")
_SELF = listed("camera lens view shot viewpoint drone perspective frame")
_BREAKS = listed(
    "as while where which who that revealing showing capturing when with showcasing whose so because"
)
_PACED = listed("pan tilt dolly zoom-in zoom-out push-in pull-back orbit track dolly-zoom crash-zoom descend")
_FILLERS = listed(
    "a the very slow slowly fast quick smooth gentle subtle steady shot camera move movement then "
    "and forward back in out left right up down slight wide in on"
)
_FILMING = listed("pan orbit dolly tilt zoom arc push pull pullback flyover flythrough")
_ALONG = listed(
    "out up down left right over across around along through onto into from to toward towards past"
)
"""What a move goes by or to; "in" and "on" are also said of a pan on a stove."""
_LOOSE = listed("sweeps sweeping sweep glides gliding glide drifts drifting soars soaring floats floating")
"""Verbs that tell how a camera moves rather than where."""
_LEGS = listed("push-in pull-back track descend crane-up pan")
_LEADS = listed("and then finally next before again also")
_DIRECTED = listed("pan tilt orbit track dolly follow pedestal roll whip-pan aerial")
_GOES_ON_AS = {"crane-up": "up", "descend": "down", "crane-down": "down"}
"""What a tilt that goes on is told again as, by its direction."""
_USUAL = {"static": "still", "crash-zoom": "fast", "whip-pan": "fast"}


def moves_of(layers: Layers) -> tuple[Read[MoveRead], ...]:
    """The moves as given, else those the prose tells; empty when nobody said."""
    given = layers.brief.camera.moves
    if given:
        return tuple(read for each in given if (read := _given(each)))
    found: list[tuple[int, Read[MoveRead]]] = []
    for passage in layers.of("camera", "prompt", "action", "subject"):
        for hit in _MOVES.find(passage):
            if hit.negated or not _is_a_move(hit):
                continue
            if not (_is_loose(hit) and any(sentence == hit.sentence for sentence, _ in found)):
                found.append((hit.sentence, _read(hit)))
    return _once(found)


def _is_loose(hit: Hit[tuple[str, str | None]]) -> bool:
    """ "…, sweeps over the roofs": how a move that was named before it looks, unless it comes then."""
    tokens, first = hit.passage.tokens, hit.passage.sentence_of(hit.start)[0]
    before = [token.low for token in tokens[max(first, hit.start - 3) : hit.start]]
    return tokens[hit.start].low in _LOOSE and not {"then", "before", "finally", "next"} & set(before)


def _given(move: MoveBrief) -> Read[MoveRead] | None:
    name = "-".join(move.name.lower().split())
    direction = move.direction
    words = move.name
    if name not in _NAMES:
        passage = passage_of("camera.moves", move.name)
        hit = _MOVES.first([passage]) or _MOVES.nearest(passage)
        if hit is None:
            return None
        name, direction, words = hit.value[0], direction or hit.value[1], hit.words
    speed = _nearest_speed(move.speed) or _USUAL.get(name, "steady")
    return Read(MoveRead(name, direction, "still" if name == "static" else speed), words, "camera.moves")


def _nearest_speed(text: str | None) -> str | None:
    if not text:
        return None
    hit = _SPEEDS.first([passage_of("camera.moves", text)])
    return hit.value if hit else None


def _is_a_move(hit: Hit[tuple[str, str | None]]) -> bool:
    """In the camera's layer always; elsewhere when the phrase says nothing else, or the camera does it."""
    if hit.layer == "camera":
        return True
    if _goes_on(hit) or _tells_how(hit) or _is_so(hit) or (hit.value[0] == "rack-focus" and _attends(hit)):
        return False
    said = _plain(hit) in _STRONG or _paced(hit) or _strong_form(hit) or _alone(hit)
    return said or opens_with_a_move(hit.passage, hit.start) or camera_does(hit)


def opens_with_a_move(passage: Passage, at: int) -> bool:
    """ "An orbit around the tower", "Slow pan over a table": whether a word is what a camera does, as the
    opening of its sentence."""
    tokens, (first, last) = passage.tokens, passage.sentence_of(at)
    after, then = ([t.low for t in tokens[at + 1 : min(at + 3, last)]] + ["", ""])[:2]
    if tokens[at].low == "crane" and after in ("up", "down"):
        return True
    before = [token.low for token in tokens[first:at]]
    opens = all(low in _FILLERS or low in _ARTICLES or low.endswith("ly") for low in before)
    goes = after in _ALONG or (after, then) == ("in", "on")
    return opens and goes and tokens[at].low in _FILMING


def _goes_on(hit: Hit[tuple[str, str | None]]) -> bool:
    """ "As the view continues to shift": the move there was."""
    before = [token.low for token in hit.passage.tokens[max(0, hit.start - 2) : hit.start]]
    return _plain(hit) in ("shift", "shifts") and before in (["continues", "to"], ["continue", "to"])


def _tells_how(hit: Hit[tuple[str, str | None]]) -> bool:
    """ "the rolling hills", "a sinking sun": what a thing does, and no move."""
    tokens = hit.passage.tokens
    before = tokens[hit.start - 1].low if hit.start else ""
    follows = hit.end < len(tokens) and tokens[hit.end].clause == hit.clause
    return (
        hit.end - hit.start == 1 and tokens[hit.start].low.endswith("ing") and before in _ARTICLES and follows
    )


def _is_so(hit: Hit[tuple[str, str | None]]) -> bool:
    """ "hair pulled back into a bun", "light and shadow", "following the camera's orbit": how somebody wears
    it, a thing, and the move that was named already."""
    tokens, low = hit.passage.tokens, hit.passage.tokens[hit.start].low
    after = [token.low for token in tokens[hit.end : hit.end + 2]]
    if low in ("shadow", "shadows"):
        return not set(after[:1]) & GIVEN
    if low in ("look", "looks") and hit.start > hit.passage.sentence_of(hit.start)[0]:
        return not camera_does(hit)  # "she kneels, looks up"
    if low.startswith("follow") and (after[:1] == ["camera's"] or after[1:] == ["camera's"]):
        return True
    return low == "pulled" and hit.end - hit.start > 1 and not camera_does(hit)


def _attends(hit: Hit[tuple[str, str | None]]) -> bool:
    """ "The focus shifts to a wolf" tells what it is about next; from one to another is a lens's, and
    "her focus shifts from a screen" is somebody's."""
    passage = hit.passage
    whose = passage.tokens[hit.start - 1].low if hit.start else ""
    if whose in ("her", "his", "their") or whose.endswith(("'s", "’s")):
        return True
    first, last = passage.sentence_of(hit.start)
    lows = {token.low for token in passage.tokens[first:last]}
    by_itself = _plain(hit).startswith("focus")  # and not "the camera shifts focus"
    lenses = {"from", "foreground", "background", "rack"} | (set() if by_itself else {"lens", "camera"})
    return "shift" in _plain(hit) and not lows & lenses


def _plain(hit: Hit[tuple[str, str | None]]) -> str:
    return hit.words.lower().replace("-", " ")


def _strong_form(hit: Hit[tuple[str, str | None]]) -> bool:
    """ "zooming out" is "zoom out", and "camera shakes" a camera's shake."""
    first, *rest = words = _plain(hit).split()
    *lead, last = words
    forms = [[form, *rest] for form in _MOVES.forms(first)] + [[*lead, form] for form in _MOVES.forms(last)]
    return any(" ".join(each) in _STRONG for each in forms)


def _paced(hit: Hit[tuple[str, str | None]]) -> bool:
    """ "a slow pan": nothing but a camera does that."""
    before = hit.passage.tokens[hit.start - 1].low if hit.start else ""
    return before in ("slow", "smooth", "quick") and hit.value[0] in _PACED


def _alone(hit: Hit[tuple[str, str | None]]) -> bool:
    """ "…, slow push forward": a clause that says nothing else."""
    start, end = hit.passage.clause_of(hit.start)
    others = [
        t.low for at, t in enumerate(hit.passage.tokens[start:end], start) if not hit.start <= at < hit.end
    ]
    return len(others) <= 4 and start > 0 and all(low in _FILLERS for low in others)


def camera_does(hit: Hit[V]) -> bool:
    """Whether the nearest subject before it in the sentence is the camera, or the camera follows
    at once: "descending gracefully, the lens reveals"."""
    passage, (start, end) = hit.passage, hit.passage.sentence_of(hit.start)
    opening = passage.clause_of(hit.start)[0]
    leads = all(
        token.low in _LEADS or token.low.endswith("ly") for token in passage.tokens[opening : hit.start]
    )
    for at in range(hit.start - 1, start - 1, -1):
        low = passage.tokens[at].low
        if low in _SELF or low.removesuffix("'s") in _SELF or (low == "it" and _spoke_of_it(passage, start)):
            return True
        if low in _BREAKS or (at < opening and not leads):
            return False
    if not passage.tokens[hit.start].low.endswith("ing"):
        return False
    clause_end = passage.clause_of(hit.start)[1]
    following = [t.low for t in passage.tokens[clause_end : min(end, clause_end + 3)]]
    return passage.clause_of(hit.start)[0] == start and any(low in _SELF for low in following)


def _spoke_of_it(passage: Passage, start: int) -> bool:
    """Whether the sentence before began with the camera: "The camera hovers above. As it moves on..." """
    if start == 0:
        return False
    first = passage.sentence_of(start - 1)[0]
    return any(token.low in _SELF for token in passage.tokens[first : min(first + 3, start)])


def _read(hit: Hit[tuple[str, str | None]]) -> Read[MoveRead]:
    name, direction = hit.value
    speeds = _SPEEDS.find(hit.passage)
    speeds += _SHAKES.find(hit.passage) if name == "handheld" else []
    if direction is None and name in _DIRECTED:
        direction = _beside(hit, [each for each in _DIRECTIONS.find(hit.passage) if not _of_a_size(each)], 5)
    if name == "orbit":
        direction = _round(hit) or (direction if direction in ("left", "right") else None)
    speed = _beside(hit, speeds, 3) or _only_speed(hit, speeds) or _USUAL.get(name, "steady")
    return Read(MoveRead(name, direction, "still" if name == "static" else speed), hit.words, hit.layer)


def _of_a_size(hit: Hit[str]) -> bool:
    """ "dolly shot close up" goes no way up."""
    return hit.start > 0 and hit.passage.tokens[hit.start - 1].low == "close"


def _round(hit: Hit[tuple[str, str | None]]) -> str | None:
    """ "orbits around it in a smooth, clockwise motion": which way round, wherever the sentence says so."""
    said = [
        each.value
        for each in _DIRECTIONS.find(hit.passage)
        if each.sentence == hit.sentence and each.value.endswith("clockwise")
    ]
    return said[0] if said else None


def _only_speed(hit: Hit[tuple[str, str | None]], speeds: Sequence[Hit[str]]) -> str | None:
    """In the camera layer the one speed said is every move's: "handheld, following her, fast"."""
    return speeds[0].value if hit.layer == "camera" and len(speeds) == 1 else None


def _beside(hit: Hit[tuple[str, str | None]], others: Sequence[Hit[str]], reach: int) -> str | None:
    """What stands within a few words of the move, in its clause."""
    near = [
        (min(abs(other.start - hit.end), abs(hit.start - other.end)), other.value)
        for other in others
        if other.clause == hit.clause and other.start < hit.end + reach and other.end > hit.start - reach
    ]
    return min(near)[1] if near else None


def _once(found: Sequence[tuple[int, Read[MoveRead]]]) -> tuple[Read[MoveRead], ...]:
    """The same move told again is one; a directed one replaces its undirected mention. A leg of a way
    that comes again in a later sentence, after another move, is made again: forward, aside, forward."""
    kept: list[Read[MoveRead]] = []
    sentences: list[int] = []
    for sentence, each in found:
        tilted = _GOES_ON_AS.get(each.value.name)
        if tilted and any(k.value == replace(k.value, name="tilt", direction=tilted) for k in kept):
            continue  # "tilts up. … As the view ascends": it goes on
        same = next((i for i, k in enumerate(kept) if k.value.name == each.value.name), None)
        if same is None or (
            each.value.name in _LEGS
            and same < len(kept) - 1
            and sentence > max(sentences[same:]) > sentences[same]
        ):
            kept.append(each)
            sentences.append(sentence)
        elif kept[same].value.direction is None and each.value.direction:
            kept[same] = each
    names = {k.value.name for k in kept}
    if len(names) > 1 and "static" in names:
        kept = [k for k in kept if k.value.name != "static"] if kept[0].value.name != "static" else kept[:1]
    return tuple(kept)
