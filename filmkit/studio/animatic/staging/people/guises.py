"""Animals and machines that do as people do: "a raccoon plays the guitar", "a robot dances".

Knows no geometry. Such a one is staged as a person, in the mask of what it is.
"""

import re
from dataclasses import replace

from filmkit.studio.animatic.figures.dress.masks import known
from filmkit.studio.animatic.intent import Read, ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.phrase import words_about
from filmkit.studio.animatic.staging.matter.carving import carved
from filmkit.studio.animatic.words.vocabulary.nouns import MACHINES

_INSTRUMENTS = (
    "guitar|piano|violin|drums?|drum kit|trumpet|cello|flute|saxophone|banjo|ukulele|turntables?|"
    "accordion|harp"
)
_GAMES = "chess|cards|basketball|tennis|golf|pool|video games?"
_DRINKS = "coffee|tea|beer|wine|cocktails?"
_FOODS = "burger|hamburger|pizza|noodles|sushi|sandwich|ice cream|donut|cake|dinner|breakfast|spaghetti|pasta"
_TABLES = (
    r"with (chopsticks|a (fork|spoon|knife))|(in|at) (a|an|the) (\w+ )?(restaurant|cafe|diner|bistro|table)"
)
_VERBS = (
    r"cook\w*|bak(es|ing)|chop\w*|reads?|reading|writ(es|ing)|typ(es|ing)|paint(s|ing)|draw(s|ing)|danc\w+|"
    r"sing(s|ing)|knit\w*|wash(es|ing)|sweep\w*|vacuum(s|ing)|driv(es|ing)|rid(es|ing)|surf(s|ing)|"
    r"skateboard(s|ing)|ski(s|ing)|snowboard(s|ing)|box(es|ing)|juggl\w+|discuss\w*|"
    r"talk(s|ing)|teach\w*|wav(es|ing)|hold(s|ing)|carr(ies|ying)|push(es|ing)|pour(s|ing)|shop(s|ping)|work(s|ing)|stud(ies|ying)|wear(s|ing)|dressed|"
    r"sell(s|ing)|lectur\w+|tak(es|ing) a selfie|yoga|meditat\w+|hug(s|ging)|embrac\w+|marr\w+|toast(s|ing)|"
    r"conduct\w*|photograph\w*|film(s|ing)|shak(es|ing) hands|serv(es|ing)|brew(s|ing)|"
    r"stand(s|ing) on (a|the) (surfboard|skateboard)|"
    r"tast(es|ing) (the|a|some)"
)
HUMAN = re.compile(
    rf"\b(play(s|ing)? (the |a |an |his |her )?(\w+ )?({_INSTRUMENTS}|{_GAMES})|drink\w* ({_DRINKS})|"
    rf"mak(es|ing) (\w+ ){{0,2}}(art|music|{_DRINKS}|{_FOODS})|"
    rf"eat(s|ing) (a |an |the |some )?(\w+ )?({_FOODS})|eat(s|ing) [^,.;]*\b({_TABLES})|{_VERBS})\b"
)
"""What people do and animals do not."""
MOUTH = re.compile(r"\b(in|with) (its|his|her|their|the) (mouths?|beaks?|jaws|teeth)\b")
"""How an animal carries."""
_CLOTHES = "suit|robe|hat|dress|coat|jacket|sweater|uniform|costume|tuxedo|apron|kimono|cape"
DRESSED = re.compile(rf"\b(wearing|dressed|in (a|an|his|her|its) (\w+ )?({_CLOTHES}))\b")
TOYS = ("teddy bear",)
BOARDS = ("surfboard", "skateboard", "snowboard", "hoverboard")
IDLE = re.compile(
    r"^(stand\w*|sit\w*|lie\w*|lying|is|rest\w*)? ?"
    r"((in|inside|on|atop|under|below|above|beside|near|next|behind|of|to)\b.*)?$"
)


_SINGERS = frozenset((
    "bird", "songbird", "sparrow", "robin", "nightingale", "canary", "finch", "lark", "blackbird", "rooster",
    "cuckoo", "bluebird", "wren", "swallow", "cricket", "frog",
))  # fmt: skip
_SINGS = re.compile(r"\bsing(s|ing)\b(?! (into|in) a)")
"""What birds do as birds."""
_WITH_ANIMALS = re.compile(
    r"(man|woman|men|women|boy|girl|lady|person|people|farmer|rider|walker|trainer|tamer|keeper|owner|hunter|lover|"
    r"handler|breeder|groomer|seller|vendor|watcher|herder|shepherd|charmer|catcher|fighter|rancher|butcher|sitter|"
    r"whisperer|driver|scout|burglar|vet|veterinarian|jockey)s?$"
)
"""Who is called after animals and is none: a lion tamer, a cat lady."""

_WITH_MACHINES = re.compile(
    r"(engineer|designer|maker|builder|scientist|researcher|inventor|programmer|operator|mechanic|expert|"
    r"technician|developer|repairman|master|pilot|man|woman|boy|girl|person)s?$"
)
"""Who is called after machines and is none."""


def _of_a_trade(noun: str, description: str) -> str:
    """ "a mouse detective" is a mouse."""
    before = description.split(noun)[0].split() if noun in description else []
    if not before or _WITH_ANIMALS.search(noun) or not known(before[-1]) or before[-1] in TOYS:
        return ""
    if before[-1] in MACHINES and _WITH_MACHINES.search(noun):
        return ""
    return " ".join(before)


def in_guise(intent: ShotIntent) -> ShotIntent:
    """The same shot, its animals and machines that do as people do being people in a mask, and those that are
    statues being none."""
    intent = carved(intent)
    subjects = _on_their_boards(tuple(_clad(each) for each in intent.subjects))
    return intent if subjects == intent.subjects else replace(intent, subjects=subjects)


def _on_their_boards(subjects: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """A board that somebody stands on goes along with the deed, and is no second one."""
    riders = [s for s in subjects if s.kind.value is SubjectKind.PERSON and s.stands is not None]
    under = {s.stands.value.to for s in riders if s.stands and s.stands.value.relation == "on"} & set(BOARDS)
    if not under:
        return subjects
    ridden = [
        replace(s, stands=None) if s in riders and s.stands and s.stands.value.to in under else s
        for s in subjects
    ]
    return tuple(s for s in ridden if s.name not in under)


def _clad(subject: Subject) -> Subject:
    guise = guise_of(subject)
    if not guise:
        return subject
    return replace(
        subject, kind=Read(SubjectKind.PERSON, subject.kind.words, subject.kind.layer), guise=guise
    )


def guise_of(subject: Subject) -> str:
    """The noun of who it is and the words before it, if it does as people do; else nothing."""
    noun = subject.name.lower()
    if subject.kind.value is SubjectKind.PERSON:
        return _of_a_trade(noun, subject.description.lower())
    if subject.kind.value not in (SubjectKind.ANIMAL, SubjectKind.THING) or not known(noun):
        return ""
    if subject.kind.value is SubjectKind.THING and noun not in (*MACHINES, *TOYS):
        return ""
    acts = " ".join(each.value.lower() for each in (subject.act, *subject.beats))
    if MOUTH.search(acts):
        return ""
    acts = _SINGS.sub(" ", acts) if noun in _SINGERS else acts
    human = HUMAN.search(acts) or DRESSED.search(f"{subject.description} {acts}".lower())
    idle = IDLE.match(acts.strip()) is not None
    if not human and (noun not in (*MACHINES, *TOYS) or (noun in TOYS and idle)):
        return ""
    before = words_about(noun, subject.description).split(noun)[0].split()
    return " ".join([*before, noun])
