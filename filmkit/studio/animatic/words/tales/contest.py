"""A match or a race told by its teams, sentence by sentence: each as what one sees of it.

Knows no seconds. "Team B responded with a long pass" says nothing that can be drawn by itself; of a football
match it is "A football player in a blue shirt kicks the ball".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from filmkit.studio.animatic.words.text.wording import capitalized, sentences_of

FEWEST = 4
"""Sentences of a contest that is told in parts."""
_TEAM = re.compile(r"\b[Tt]eams? ([A-Z])\b")
_COLORS = ("red", "blue", "green")
"""The shirts of the first, the second and the third team."""
_FILMED = re.compile(r"\b(?:camera|captured in|background|the (?:scene|video))\b", re.I)
_STARTS = re.compile(r"\b(?:commenc|kick(?:ed|s)? off|beg[ai]n|starting line|start(?:s|ed)\b)", re.I)
_ENDS = re.compile(
    r"\b(?:victor\w+|clinch\w*|w[io]n(?:s|ning)? the|triumph\w*|crossing the finish|finish line (?:triumph|"
    r"first))",
    re.I,
)
_TIRES = re.compile(
    r"\b(?:wan(?:ed|es|ing)|falter\w*|fatigue|tir(?:ed|es|ing)|slow(?:s|ed) down|struggl\w+)\b", re.I
)
_SCORES = re.compile(
    r"\b(?:level(?:s|ed|l?ing) the|equaliz\w*|t(?:ies|ied|ying) the|consecutive points|secur\w+ an? [\d-]+|"
    r"w[io]n(?:s|ning)? (?:a|the) set|tak(?:es?|ing) an? (?:early )?[\d-]+|comeback)\b",
    re.I,
)
"""What one side is glad of before the end."""
_HANDS_OFF = re.compile(r"\b(?:baton|hand(?:ed|s|ing)? ?-?off|handoffs?)\b", re.I)
_HILL = re.compile(r"\b(?:uphill|downhill|hill|slope|winding (?:course|road))\b", re.I)
_HURT = re.compile(r"\b(?:injur\w+|fell|collaps\w+)\b", re.I)


@dataclass(frozen=True, slots=True)
class _Game:
    words: str
    """A pattern of what is only said of it."""
    player: str
    place: str
    shows: tuple[tuple[str, str], ...]
    """What is done, by a pattern of what is said; the last by any words."""
    other: str
    """What one of the other side does meanwhile."""


_GAMES = (
    _Game(
        r"race|runners?|marathon|finish line|laps?",
        "runner",
        "running track",
        ((r".", "runs ahead"),),
        "runs",
    ),
    _Game(
        r"basketball|three-pointers?|fast breaks?|quarter|rebounds?|dunks?",
        "basketball player",
        "basketball court",
        (
            (r"three-pointer|sank|shot|scored|dunk|buzzer", "shoots the ball at the hoop"),
            (r".", "dribbles a basketball"),
        ),
        "runs",
    ),
    _Game(
        r"football|soccer|goalkeeper|corner kick|penalty|free kick|extra time|goals?",
        "soccer player",
        "football pitch with a goal",
        (
            (r"head(?:s|ed|er)? (?:it|the ball|in)\b|header", "jumps and heads the ball"),
            (r"\bnet\b|goalkeeper|equaliz|level|penalty|strike", "kicks a football past a goalkeeper"),
            (r".", "kicks a football"),
        ),
        "runs",
    ),
    _Game(
        r"badminton|rackets?|shuttlecock|net control|rall(?:y|ies)|smash\w*",
        "badminton player",
        "badminton court",
        ((r"serv", "serves the shuttlecock"), (r".", "smashes the shuttlecock")),
        "plays badminton",
    ),
    _Game(
        r"tennis|rackets?|net control|rall(?:y|ies)|smash\w*",
        "tennis player",
        "tennis court",
        ((r".", "plays tennis"),),
        "plays tennis",
    ),
    _Game(
        r"volleyball|spikes?|blocks?|digs?|25-\d+|15-\d+",
        "volleyball player",
        "volleyball court",
        ((r"\bblock|defen[cs]|counter", "jumps with both arms raised"), (r".", "spikes the ball")),
        "jumps",
    ),
)


def is_a_contest(text: str) -> bool:
    """Whether a prompt tells a contest of teams in several sentences."""
    return len(sentences_of(text)) >= FEWEST and len(set(_TEAM.findall(text))) > 1 and _game(text) is not None


def played(text: str) -> Iterator[tuple[str, str]]:
    """Each sentence as what is seen of it, and as it was."""
    game = _game(text)
    assert game is not None
    teams = list(dict.fromkeys(_TEAM.findall(text)))[: len(_COLORS)]
    before = teams[0]
    sentences = [each for each in sentences_of(text) if not _FILMED.search(each)]
    for number, sentence in enumerate(sentences):
        named = [team for team in _TEAM.findall(sentence) if team in teams] or [before]
        before = named[0]
        yield _seen(sentence, game, teams, named, number == 0, number == len(sentences) - 1), sentence


def _game(text: str) -> _Game | None:
    low = text.lower()
    counts = [len(re.findall(rf"\b(?:{game.words})\b", low)) for game in _GAMES]
    return _GAMES[counts.index(max(counts))] if any(counts) else None


def _seen(sentence: str, game: _Game, teams: list[str], named: list[str], first: bool, last: bool) -> str:
    who = {team: f"a {game.player} in a {_COLORS[teams.index(team)]} shirt" for team in teams}
    race = game is _GAMES[0]
    there = "on a winding mountain road" if race and _HILL.search(sentence) else f"on a {game.place}"
    if last and _ENDS.search(sentence):
        won = named[-1 if race else 0]
        return capitalized(f"{who[won]} celebrates with both arms raised {there}, full shot")
    if first and race and _STARTS.search(sentence):
        every = [who[team] for team in teams]
        return capitalized(f"{', '.join(every[:-1])} and {every[-1]} run {there}")
    one = named[0]
    other = next((team for team in (*named, *teams) if team != one), one)
    does = next(done for words, done in game.shows if re.search(words, sentence, re.I))
    if _HURT.search(sentence):
        return capitalized(f"{who[one]} lies on the ground {there}, {who[other]} kneels beside him")
    if race and _HANDS_OFF.search(sentence):
        return capitalized(f"{who[one]} hands a yellow baton to {who[one]} {there}")
    if race and _TIRES.search(sentence):
        return capitalized(f"{who[other]} runs, {who[one]} walks exhausted {there}")
    if not race and _SCORES.search(sentence):
        return capitalized(f"{who[one]} celebrates with both arms raised, {who[other]} sighs {there}")
    return capitalized(f"{who[one]} {does}, {who[other]} {game.other} {there}")
