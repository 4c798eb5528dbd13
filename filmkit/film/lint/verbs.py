"""Verbs an actor does one after the other, in the form a shot's action has them. Data and its inflection."""

_TEXT = (
    "answer approach arrive ask bend bite blink blow board bow break breathe brush build burn button buy "
    "call carry "
    "catch check chew chop clap clean climb close collapse collect comb cook count crawl cross crouch cry "
    "cut dance "
    "dial dig dip disappear dive drag draw drink drive drop eat embrace empty enter exhale exit fall "
    "fasten feed fetch "
    "fill find finish flee fling fold follow freeze frown gather get gesture give glance go grab greet "
    "grin grip hang "
    "hear hesitate hide hit hold hug hurry inhale jump kick kiss kneel knock laugh lay lead lean leap "
    "leave lick lie "
    "lift light listen load lock look lower mix mount move nod notice open pack pause pick place play "
    "plate point pour "
    "pray press pull push put raise reach read realise realize remove rest return ride ring rise roll rub "
    "run scatter "
    "scream search season see seize sew shake shave shout shrug shut sigh sing sit skip slam sleep slice "
    "slide slip "
    "smash smell smile smoke sneeze speak spill spin spit stab stand stare start startle steal step stir "
    "stop straighten "
    "stretch strike stroke stumble swallow sweep swim swing take talk taste tear throw tie toss touch "
    "trip try tuck turn "
    "twist type unfold unlock unpack unwrap vanish wait wake walk wash watch wave weep whisper whistle "
    "wince wink wipe "
    "withdraw wrap write yawn aim bark beat bury chase cheer crash dodge duck escape fight grind ignite "
    "inspect "
    "land march nail paint peel plant pluck plunge pound print reload row sail salute save scrape scrub "
    "shoot shovel "
    "sketch sniff spread sprint squeeze stack thread toast trace unbutton untie unzip wade wander weigh wring"
)
_BASE = _TEXT.split()


def _third(verb: str) -> str:
    """The form with she: "carries", "washes", "runs"."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else f"{verb}s"


THIRD = frozenset(map(_third, _BASE))
"""She opens, turns, weeps."""
PLAIN = frozenset(_BASE)
"""They open, turn, weep."""
