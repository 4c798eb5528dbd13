"""A match or a race told by its teams: two sides in two colours who play, and who has won it in the end.

Knows no place. Which game it is is told by its own words; told by none, nothing is made of it.
"""

import re
from dataclasses import dataclass

from filmkit.studio.animatic.intent import Facing, Read, Subject, SubjectKind
from filmkit.studio.animatic.words.text.layers import Layers

_TEAM = re.compile(r"\b[Tt]eams? ([A-Z])\b")
_WINS = re.compile(
    r"\b(w[io]n(?:s|ning)?|victory|victorious|triumph\w*|champion\w*|prevail\w*|secur\w+)\b", re.I
)
_SIDES = (
    "in a red shirt and white shorts",
    "in a blue shirt and black shorts",
    "in a green shirt and black shorts",
)
"""How the players of the first, the second and the third team are dressed."""


@dataclass(frozen=True, slots=True)
class _Game:
    words: str
    """A pattern of what is only said of it."""
    ball: str
    """What who has the ball does."""
    others: str
    """What all others do meanwhile: the same, without a ball."""
    each: int = 3
    """Players of a side that are seen."""


_GAMES = (
    _Game(r"race|runners?|marathon|finish line|sprint(?:s|ed)? to victory", "runs", "runs", 2),
    _Game(
        r"basketball|three-pointers?|fast breaks?|quarter|rebounds?|dunks?",
        "dribbles a basketball",
        "mimes volleyball",
    ),
    _Game(
        r"football|soccer|goalkeeper|corner kick|penalty|free kick|extra time|goals?",
        "kicks a football",
        "mimes kicking",
    ),
    _Game(
        r"badminton|tennis|rackets?|shuttlecock|net control|rall(?:y|ies)", "plays tennis", "plays tennis", 1
    ),
    _Game(r"volleyball|blocks?|spikes?|serv(?:es?|ing)|sets?", "plays volleyball", "mimes volleyball"),
)
"""Of two whose words are said the one whose are said oftener, then the first."""


def match_of(layers: Layers) -> tuple[Subject, ...]:
    """The players of a match that is told by its teams; none when the words tell no match."""
    for passage in layers.of("prompt", "subject"):
        teams = list(dict.fromkeys(_TEAM.findall(passage.text)))[: len(_SIDES)]
        game = _game(passage.text.lower()) if len(teams) > 1 else None
        if game is not None:
            won = _winner(passage.text, teams)
            return tuple(
                player
                for number, team in enumerate(teams)
                for player in _side(game, team, number, team == won, passage.layer)
            )
    return ()


def _game(text: str) -> _Game | None:
    counts = [len(re.findall(rf"\b(?:{game.words})\b", text)) for game in _GAMES]
    return _GAMES[counts.index(max(counts))] if any(counts) else None


def _winner(text: str, teams: list[str]) -> str:
    """The team named last in the last sentence that tells of a victory, else the first."""
    for sentence in reversed(re.split(r"(?<=[.!?])\s+", text)):
        named = _TEAM.findall(sentence)
        if named and _WINS.search(sentence):
            return str(named[0])
    return teams[0]


def _side(game: _Game, team: str, number: int, won: bool, layer: str) -> list[Subject]:
    """The players of one team; the first of all has the ball."""
    words = f"Team {team}"
    end = "celebrates" if won else "hands on hips"
    runs = game.ball == game.others == "runs"

    def players(count: int, does: str, name: str) -> Subject:
        return Subject(
            kind=Read(SubjectKind.PERSON, words, layer),
            name=name,
            description=f"a player {_SIDES[number]}",
            count=Read(count, words, layer),
            act=Read(does, words, layer),
            facing=Read(Facing.THREE_QUARTER),
            moves="right" if runs else None,
            beats=() if runs else (Read(does, words, layer), Read(end, words, layer)),
        )

    with_ball = number == 0 and game.ball != game.others
    first = [players(1, game.ball, f"player of team {team} with the ball")] if with_ball else []
    rest = game.each - len(first)
    return [*first, players(rest, game.others, f"player of team {team}")]
