"""Verbs of the action lines of scripts, and the deed that is nearest by what they are done to.

Knows no acts but their names. What is there only for its own thing, so that "turns" alone stays a turn.
"""

_GUNS = "gun|pistol|revolver|rifle|weapon|shotgun|six-shooter|musket"
_PAPERS = (
    "letter|note|envelope|file|folder|paper|contract|notice|photo|photograph|check|cheque|card|page|report|"
    "ticket|document|poster|picture|list"
)
_SEATS = "chair|sofa|couch|bench|seat|armchair|stool|bed|pew|throne"
_TREASURES = "necklace|jewel|diamond|wallet|purse|trophy|idol|gem"
ACTION_LINES: tuple[tuple[str, str, str], ...] = (
    ("tear", "tear|tear up|rip|rip up|shred", f"{_PAPERS}|it in half|it in two|it up|it to pieces"),
    ("hand over", "slide|shove|push", f"{_PAPERS}|coin|key|whiskey|drink|chip"),
    ("shoot", "fire into|shoot into|fire at|shoot at", ""),
    ("shoot", "draw|pull|whip out|raise|aim|level|cock|reload|load|fire|point", _GUNS),
    ("press a button", "turn|spin|rotate|flip|throw|crank", "dial|knob|combination|valve|switch|breaker"),
    ("press a button", "turn off|shut off|switch off", "water|gas|machine|engine|pump|oven|tap|faucet"),
    (
        "fall forward",
        "crumple|crumple to|collapse|collapse to|keel",
        "knee|knees|ground|floor|over",
    ),
    ("crouch", "sink to|drop to|fall to", "knee|knees"),
    (
        "sit",
        "sink onto|sink into|drop onto|drop into|slump onto|slump into|flop onto|collapse onto|plop onto|"
        "fall into|sink down on",
        _SEATS,
    ),
    ("squeeze", "crumple|crumple up|crush|ball up|scrunch|scrunch up", f"{_PAPERS}|can"),
    ("carry a tray", "balance", "plate|plates|dish|dishes|tray|glasses"),
    ("keep bees", "lift|pull|inspect|hold|smoke|open|take|check", "hive|beehive|honeycomb|frame from hive"),
    ("catch", "tip|save|block|parry|stop|deflect", "ball|shot|penalty|puck|free kick"),
    ("load a box", "unload|load", "barrel|cart|wagon|supplies|cargo|weapon|van|truck|lorry"),
    ("wave a flag", "plant|stick|drive|raise", "flag|banner"),
    ("reach", "lift|steal|swipe|snatch|grab|take", _TREASURES),
    ("shut a laptop", "slam|snap|close|shut", "laptop"),
    ("bow alone", "bow to", ""),
    ("hew", "swing|bury|sink|drive", "axe|ax|hatchet"),
    ("dig", "chip at|chip away at|hack at|pick at|swing at", "rock|wall|stone|coal|ore|ice|face"),
    ("scatter", "feed|throw|toss|scatter", "breadcrumb|crumbs|ducks|pigeons|chickens|hens|swans|geese|gulls"),
    ("violin", "tune|tune up|rosin", "instrument|violin|fiddle"),
    ("guitar", "tune|tune up|restring", "guitar|banjo|ukulele|lute"),
    ("reach", "move|push|slide", "figurine|wooden ship|model ship|marker|counter|toy soldier"),
    (
        "write",
        "stamp|jot|jot down|scribble|scrawl|note down",
        "book|ticket|name|number|word|note|page",
    ),
    ("run", "explode off|burst off|burst out|explode out|spring out|dash off", "line|blocks|of blocks"),
    ("push", "push through|shoulder through|barge through", "door|doors|gate|gates"),
    ("serve a meal", "ladle|ladle out|dole out|dish out", "stew|soup|porridge|gruel|rice|beans"),
    ("hush", "put|press|lay|hold", "finger to lips"),
    ("pick up", "bend to|stoop to|kneel to|bend down to|crouch to", "pick|lift|gather|retrieve"),
)
"""The act, the verbs, the things."""
