"""What a word may be an inflection of: hand-made rules for English plurals and verbs.

Knows no meaning. Every word is a form of itself; rules may offer what is no word, which no table holds.
"""

from functools import lru_cache

IRREGULAR_NOUNS = {
    "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "mice": "mouse",
    "geese": "goose", "knives": "knife", "loaves": "loaf", "wolves": "wolf", "leaves": "leaf",
    "shelves": "shelf", "scarves": "scarf", "oxen": "ox", "calves": "calf", "lives": "life",
    "policemen": "policeman",
    "fishermen": "fisherman", "firemen": "fireman", "businessmen": "businessman", "gentlemen": "gentleman",
    "persons": "person", "policewomen": "policewoman",
}  # fmt: skip
IRREGULAR_VERBS = {

    "ran": "run", "ate": "eat", "eaten": "eat", "sat": "sit", "stood": "stand", "held": "hold",
    "lit": "light",
    "fell": "fall", "fallen": "fall", "rose": "rise", "risen": "rise", "went": "go", "gone": "go",
    "came": "come", "wore": "wear", "worn": "wear", "drove": "drive", "driven": "drive", "rode": "ride",
    "ridden": "ride", "flew": "fly", "flown": "fly", "swam": "swim", "wept": "weep", "slept": "sleep",
    "lay": "lie", "lain": "lie", "lying": "lie", "laid": "lay", "left": "leave", "took": "take",
    "taken": "take", "gave": "give", "given": "give", "cut": "cut", "dug": "dig", "blew": "blow",
    "blown": "blow",
    "broke": "break", "broken": "break", "threw": "throw", "thrown": "throw", "caught": "catch",
    "swept": "sweep",
    "drank": "drink", "sang": "sing", "wrote": "write", "written": "write", "taught": "teach",
    "brought": "bring",
    "found": "find", "told": "tell", "met": "meet", "made": "make", "built": "build", "fought": "fight",
    "won": "win", "led": "lead", "kept": "keep", "sold": "sell", "sent": "send", "thought": "think",
    "awoke": "awake", "knelt": "kneel", "crept": "creep", "leapt": "leap", "sought": "seek",
    "overthrew": "overthrow",
    "hid": "hide", "drew": "draw", "grew": "grow", "knew": "know", "began": "begin",
    "dancing": "dance", "dying": "die", "tying": "tie",
}  # fmt: skip


@lru_cache(maxsize=8192)
def noun_forms(word: str) -> tuple[str, ...]:
    """The word, and what it may be the plural or the possessive of."""
    base = word.removesuffix("'s").removesuffix("'")
    found = [word, base]
    if base in IRREGULAR_NOUNS:
        found.append(IRREGULAR_NOUNS[base])
    if len(base) > 3 and base.endswith("s") and not base.endswith(("ss", "us", "is")):
        if base.endswith("ies"):
            found.append(base[:-3] + "y")
        if base.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
            found.append(base[:-2])
        found.append(base[:-1])
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=8192)
def verb_forms(word: str) -> tuple[str, ...]:
    """The word, and what it may be a form of as a verb."""
    found = [*noun_forms(word)]
    if word in IRREGULAR_VERBS:
        found.append(IRREGULAR_VERBS[word])
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 1:
            found += [stem, stem + "e"]
            if len(stem) > 2 and stem[-1] == stem[-2] != "s":  # "discussing" is no discus
                found.append(stem[:-1])
            if ending == "ed" and stem.endswith("i"):
                found.append(stem[:-1] + "y")
    return tuple(dict.fromkeys(found))


def third_persons(past: str) -> tuple[str, ...]:
    """What "crossed", "carried", "planned" may be as one does it now, the likeliest first: one is a word."""
    stem = past.removesuffix("ed")
    if past.endswith("eed") and not past.endswith(("greed", "freed")):
        return (f"{past}s",)  # "they feed"
    if stem.endswith("i"):
        return (f"{stem}es",)
    plain = f"{stem}es" if stem.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{stem}s"
    silent = f"{stem}es"
    ends = stem.endswith(("v", "c", "g", "z", "u", "s", "vit", "nit", "cit"))
    ends = ends or (stem.endswith("id") and stem[-3:] != "oid")  # "decided", and not "avoided"
    first = (silent, plain) if ends else (plain, silent)
    twice = len(stem) > 2 and stem[-1] == stem[-2]
    return (f"{stem[:-1]}s", *first) if twice and stem[-1] not in "lsfz" else first


def is_plural(word: str) -> bool:
    """Whether a noun looks like more than one."""
    return (word in IRREGULAR_NOUNS and word != "persons") or (
        len(word) > 3 and len(noun_forms(word)) > 1 and "'" not in word
    )
