"""What tales call things, places and deeds by, as words that are known.

Knows neither who lives in a tale nor its other sentences. "Succeeded in plucking" says no more than "is
plucking", and a "realm of fire" is a volcano.
"""

import re
from collections.abc import Callable

_BUILDS = r"(?:buil[dt]|construct|craft|cho?ose|select|gather|use|made|make)(?:s|ed|ing)?"
_HOME = (
    r"(?=[^.]*(?:hous|hom|cottage|shelter|hut))[^,.;]*(?:, (?:construct|craft|build|envision|mak)ing [^.;]*)?"
)
"""How a house is built, and of what."""
_WORDINGS: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    (r"\b(?:raging |burning |eternal )?wave of (?:[\w-]+ )?(?:energy|magic|power|light|darkness)\b", "flash"),
    (r" with (?:\w+ )?buttons\b", ""),
    (r", its surface (?:polished|gleaming|shining|etched|smooth)\b[^,.;]*", ""),
    (r"\b(?:peer|gaz|star|look)(?:s|es|ed|ing)? into (?:the|a) (?:\w+ )?mirror\b", "looks in a mirror"),
    (r", each holding the mirror, ", " look in a mirror and "),
    (
        r"\b(?P<how>(?:began|begins?|start(?:s|ed)?) to (?:lose|waver)|succumb\w* to|descend\w* into|"
        r"dr(?:iven|iving|ove) (?:\w+ )*?(?:to the brink of|into|to)|los(?:e|es|t|ing)) "
        r"(?:the raiders |the team |their |his |her )?(?:sanity|minds?|madness|insanity)\b",
        r"scream, losing their minds",
    ),
    (r"\b(?:is|are|was|were) about to (?:take|grab|touch|seize|lift|claim)\b", "reach for"),
    (
        r"(?<!makes )(?<!make )\b(?:resolve[sd]?|attempt(?:s|ed)?|tr(?:y|ies|ied)|manage[sd]?|"
        r"cho(?:ose|oses|se)|"
        r"(?:have|had|has) no choice but) to (?=(?:shatter|destroy|break|smash|restore|open|flee|fight|"
        r"return|climb|wake|free|save)\b)",
        "",
    ),
    (
        r"\b(?:[Tt]he |[Aa] )?(?:mysterious |legendary |fiery )*"
        r"[Ff](?:lam(?:e|ing)|ire|iery) [Mm]ountains?\b",
        "a volcano",
    ),
    (
        r"^(?:Upon )?[Rr]eturning (?P<where>[^,]+), (?P<who>(?:the|an?) [\w ]+?) "
        r"(?:realiz|understand|understood|learn)\w*\b.*",
        r"\g<who> walks back \g<where>",
    ),
    (r"\b(?:ice|snow|frost) wolf\b", "white wolf"),
    (
        r"\b(?:the|an?) (?:[\w'’]+ ){0,4}(?:embodiment|incarnation|familiar|servant|champion) ?— ?(?=an? )",
        "",
    ),
    (r", determined to find [^,.;]+", ""),
    (
        r"^Through an? (?:\w+ )?(?:battle|struggle|duel|fight)\b[^,]*, ([^,]+?) (?:\w+ly )?fac(?:es|ed) ",
        r"\1 battles ",
    ),
    (r"\bembark(?:s|ed)? on an? (?:\w+ )?battle (?:against|with)\b", "battles"),
    (r"\bwalks with an? (?:\w+ )?battle (?:against|with)\b", "battles"),
    (r"\bengag(?:es|ed) in an? (?:\w+ )?(?:battle|fight|duel) with\b", "battles"),
    (
        r"^In an? (?:[\w-]+,? ){0,3}kingdom(?=[^.]*\b(?:cradle|throne|courtiers|banquet)\b)",
        "In a palace hall",
    ),
    (
        r"(?:,? (?:to|sets out to|sets off to|on (?:her|his) way to) visit| to visit) (?:her|his) "
        r"(?:\w+ )?(?:grandmother|grandma|grandfather|aunt|uncle|mother|father)\b",
        "",
    ),
    (
        r"^(?:(?P<hers>[A-Z]\w+)['’]s )?.*\b(?:forc(?:es|ed)|ma(?:kes|de)) (?P<who>\w+) (?:to )?do all "
        r"(?:of )?(?:the )?(?:household )?(?:chores|housework)\b[^.]*",
        lambda hit: f"In an old kitchen, {hit['hers'] or hit['who']} sweeps the floor",
    ),
    (r"\bappear(?:s|ed)?, transforming (?:[a-z]+ )?(\w+) into\b[^.]*", r"casts a spell on \1"),
    (r"\b(?:hastily |quickly )?fled\b(?=,)", "runs away"),
    (r",? after (?:her|his|their) (?:family|village|home|kingdom|people)\b[^.;,]*", ""),
    (r"\bfire dragon", "red dragon"),
    (r"\b(?:\w+ly )?confront(?:s|ed) [^,]+, (?:[^,]+, )?rescu(?:es|ed|ing) (?=(?:his|her))", "embraces "),
    (
        r"\b(glowing|mystical|magic(?:al)?|rare|elusive|mysterious) violet\b(?! \w*flower)",
        r"\1 violet flower",
    ),
    (r"\btr(?:ies|ied) on the (?:\w+ )?slipper(?: again)?\b", "puts on a shoe"),
    (r"\b(?:overcame|overtook|befell|takes|seized) (?:her|him)\b[^.;]*", "comes"),
    (
        r"\b(?:took|takes) a bite(?: of the apple)?\b[^.]*\b(?:sleep|slumber)\b[^.]*",
        "falls into a deep sleep",
    ),
    (
        r"\bwas driven into (the (?:[\w-]+,? ){0,4}forest) by\b[^.]*",
        r"flees into \1",
    ),
    (r"\b(?:the )?(?:endless |seasonal |eternal )?cycle\b(?= as)", "it"),
    (
        r"\b(?:successfully )?gather(?:s|ed|ing)? all (?:of )?(?:the )?(?=(?:three|four|five|six|seven) "
        r"(?:\w+ )?(?:crystals|keys|stones|stars|relics|gems)\b)",
        "finds ",
    ),
    (
        r"\b(?:the )?(?:statue|sculpture) (?:[\w ,]+ )?(?:shifts|transforms|changes|turns) from an? "
        r"stone figure into an? (?:living |breathing )?(?:person|human|man|figure)\b[^.]*",
        "the statue turns into a man",
    ),
    (
        r"\b[Ii]t (?:shifts|transforms|changes|turns) from an? stone figure into an? living person\b[^.]*",
        "The statue turns into a man",
    ),
    (
        r"\b(?:restor(?:e|es|ed|ing)|clean(?:s|ed|ing)?|works? (?:on|to restore)) (?:an?|the) (?:[\w-]+,? )*?"
        r"(?:sculpture|statue)\b",
        "chisels a statue",
    ),
    (r"\bdr(?:ives|ove) (the (?:\w+ )*?\w+) away\b", r"chases \1 away"),
    (
        r"\b(?:choos|us)(?:es|ed) (?P<of>straw|wood|sticks|bricks?)\b(?=[,.]|$| and)",
        lambda hit: f"stands before a house of {hit['of'].rstrip('s').replace('stick', 'wood')}",
    ),
    (
        r"\b(?:dived?|dove|dives|plung(?:es?|ed)|submerged?) into the (?:[\w-]+ )?"
        r"(?:sea|ocean|depths|waters?), the water [^,]+, and (?:find|found|discover(?:ed)?) ",
        "swim underwater to ",
    ),
    (r"\bexplore the wreck\b[^.]*?(?:discover|find)\b", "explore the wreck underwater and find"),
    (r"\b[Uu]pon (?P<does>\w+ing) (?=[^,]+, the\b)", r"\g<does> "),
    (r"\b([\w’' ]+?) (?:was|is) cursed by (an? [\w ]+?)(?= from\b|[,.])", r"\2 casts a spell on \1"),
    (
        r"\bpresent(?:s|ed|ing) ((?:the |an? )?[\w’']+(?: [A-Z]\w+)?) with (an? [^,.;]+)",
        r"hands \1 \2",
    ),
    (
        r"^[A-Z]\w+['’]s (?:wish|spell|mistake|curse) (?:\w+ly )?(?:trigger|caus|unleash)\w+ [^,]+, causing ",
        "",
    ),
    (r"\bmeteors to fall\b", "Meteors fall"),
    (
        r"\b(?:dived?|dove|dives|plung(?:es?|ed)|submerged?) into the (?:[\w-]+ )?"
        r"(?:sea|ocean|depths|waters?)(?: and (?:find|found|discover(?:ed)?)|, (?:finding|discovering)) "
        r"(?=[\w -]*(?:wreck|ship))",
        "swim underwater to ",
    ),
    (
        r"\b(jade|wooden|ornate|ancient|mysterious|carved|golden|jeweled|sealed|locked) (?:\w+ )?box\b",
        r"\1 chest",
    ),
    (r"\b(?:tomb[- ])?raiding (?:team|party|crew)\b", "team of tomb raiders"),
    (
        r"\b(jade|magic(?:al)?|mystical|glowing|enchanted|precious) stone\b(?! (?:wall|tablet|door))",
        r"\1 crystal",
    ),
    (r"\b(?:tiny|small|little)(?:, \w+)* (?:\w+ )?(?:creatures|animals)\b", "rabbits"),
    (r"\b(?:forest|woodland) (?:creatures|animals)\b", "rabbits and deer"),
    (r"\bwild beasts\b", "wolves"),
    (r"\bsea (?=(?:monster|serpent|creature|beast)s?\b)", ""),
    (
        rf"\b{_BUILDS} (?:[\w-]+,? ){{0,5}}?(?:of )?(?P<of>straw|sticks|bricks?)\b{_HOME}",
        lambda hit: f"stands before a house of {hit['of'].rstrip('s').replace('stick', 'wood')}",
    ),
    (
        rf"\b{_BUILDS} (?:[\w-]+,? ){{0,5}}?(?:of )?wood(?:en)?\b{_HOME}",
        "stands before a house of wood",
    ),
    (
        r"\b(?:bl(?:ow|ew)s?|toppl\w+|knock\w*|destroy\w*) (?:down )?the (straw|stick)(?: and (?:\w+))? "
        r"(?:house|hut)s?",
        lambda hit: f"roars before a house of {hit[1].replace('stick', 'wood')}",
    ),
    (r"\b(?:sturdy )?brick house\b", "house of brick"),
    (
        r"\bnewborn (?:prince|princess|child|baby|girl|boy)? ?l(?:ay|ies) in (?:a|the|her|his) "
        r"(?:\w+ )?cradle\b",
        "baby sleeps in a crib",
    ),
    (
        r"\b(?:repair|fix|reviv|restor|restart|mend)(?:s|es|ed|e)? (?:the |an? )?(?:[\w'’]+ ){0,2}?"
        r"clock ?tower\b",
        "looks up at the clock tower",
    ),
    (
        r"\b(?:plac|put|lay|laid)\w* (?:his|her|their|a) (?:hand|palm)s? on (?:its|the) (?:\w+ )?"
        r"(?:bark|trunk)\b",
        "touching the bark",
    ),
    (r"\brabbits danc\w+", "rabbits hopping"),
    (r"\bthe box\b(?! of)", "the chest"),
    (
        r"\b([Tt]hey|crew|team|pirates|sailors|explorers) sail(?:s|ed)? (?:through|across|over|into) ",
        r"\1 stand on a sailing ship deck in ",
    ),
    (r"\brescu(?:es?|ed|ing) (?=(?:her|his) (?:grand)?(?:mother|father)\b)", "embraces "),
    (r"\bpresent(?:s|ed) (?=(?:\w+ )?(?:obstacles?|challenges?|trials?|dangers?)\b)", "has "),
    (r"\bturn(?:s|ed)? to (flee|run|escape)\b", r"\1"),
    (r"\b(?:were|was|are|is) pursued by\b", "flee from"),
    (
        r"\b[Tt]he tree (?:\w+ )?(?:begins? to |began to |bursts? into |burst into |starts? to )"
        r"(?:\w+ )?(?:bloom|blossom)\b[^.]*",
        "The cherry trees are in blossom",
    ),
    (r", (?:full of|filled with) (?:[\w ]+ and )?(?:\w+ )?creatures\b", ""),
    (r"\b(?:an? |the )?(?:\w+, )?(?:forgotten|lost|ruined) (?:\w+ )?city\b", "ancient ruins"),
    (r"\bguardian spirit(s?)\b", r"guardian\1"),
    (r"\bguardian deit(?:y|ies)\b", "guardians"),
    (r"\b(god(?:dess)?|lord|king|queen|spirit|guardian|keeper) of (?:the )?\w+(?=['’]s\b)", r"\1"),
    (r"\bbec[oa]mes? (?:\w+ )?(?:friends|companions)\b", "embrace each other"),
    (r"\b(?:became|becomes?) (the \w+)['’]s (?:\w+ )?(?:friend|companion)\b", r"embraces \1"),
    (
        r"\b(?:(?:began|begins|continues?d?) to )?f(?:ight(?:s|ing)?|ought) for "
        r"(?:her|his|their|justice|freedom)\b[^,.;]*",
        "triumphs",
    ),
    (
        r"\b(explains?|explained|reveals?|revealed|recount\w*) (her|his|their) (?:\w+ )?"
        r"(past|story|history)\b[^.;]*",
        r"tells \2 \3",
    ),
    (r"\bforetold that\b[^.]*", "casts a spell"),
    (
        r"\b(?:the |an? )?(?:fiery|burning|fire) (?:realm|land|kingdom|world)\b|"
        r"\b(?:the |an? )?(?:land|realm|kingdom|world) of (?:fire|flames?|lava)\b",
        "a volcano",
    ),
    (r"\b(?:the |an? )?(?:\w+ )?(?:snow|ice) (?:realm|land|kingdom|world)\b", "a snowy plain"),
    (r"\b(?:sky|cloud|celestial) (?:realm|kingdom|world)\b", "dreamland"),
    (
        r"\b(?:enter|climb|ascend)(?:s|ed)? (?:the )?"
        r"(?:tower of [a-z]+|(?:celestial|[Ss]ky|crystal|ivory) [Tt]ower)\b",
        "walks to a castle",
    ),
    (r"\bcycling\b(?= (?:without|through|endlessly))", "passing"),
    (r"\b(?:underworld|palace|castle|royal) guard(s?)\b", r"knight\1"),
    (r"\bunderworld (?=\w+s\b)", ""),
    (
        r" hidden (?:deep )?(?:among|within|in|under|beneath|inside) (?:the|its|his|her) "
        r"(?:scales|leaves|roots|rocks|shadows|hair|fur|feathers|body)\b",
        "",
    ),
    (
        r"\battend(?:s|ed)? (?:a|the) (?:grand |royal )*ball, where (?:he|she) m[e]{1,2}ts? "
        r"((?:the|an?) [\w ]+?)(?=[,.;]|$)",
        r"dances with \1 in a ballroom",
    ),
    (
        r"\battend(?:s|ed)? (?:a|the) (?:grand |royal )*ball, dancing (?:\w+ly )?with",
        "in a ballroom dances with",
    ),
    (r", (?:clad|dressed) in ([^,]+), (?=\w+(?:ed|s|ode|ent|ame)\b)", r" in \1 "),
    (r"\b(?:\w+ )?[Ss]tar of [A-Z]\w+", "golden star"),
    (r"\bgift(?:s|ed) (her|him|them) ", r"hands \1 "),
    (
        r", (?:but|and) (?:with [^,]+, )?(?:he|she|they) (?=(?:\w+ly )?(?:\w+ed|found|took|met|fought)\b)",
        " and ",
    ),
    (r"\b(?:unknown|surreal|strange|timeless|unfamiliar) space\b", "place"),
    (r"\b(?:eternal|endless) void\b", "darkness"),
    (r"\b(magic|lightning|wooden|golden|ancient|legendary) staff\b", r"\1 scepter"),
    (r"\b(?:the|an?) (?:[\w'’]+ ){0,3}guardian ?— ?(?=an? )", ""),
    (
        r"(?i)\b(?:(?:the|an?) )?(?:(?:legendary|mystical|mysterious|ancient|great|enchanted|towering) )*"
        r"(?:tower of [a-z]+|(?:celestial|sky|crystal|ivory|starlight) tower)\b",
        "a castle",
    ),
    (r"\bartifact", "relic"),
    (r"\b(?:an?|the) (?:\w+ )?seal\b(?=,? (?:once|that|one|contain|harbou?r|to|meant)\w*\b)", "a stone"),
    (r" with an? (?:\w+ )?(?:spirit|heart|mind|soul)\b", ""),
    (r"\bgem(?:stone)?(s?)\b", r"crystal\1"),
    (r"\brune(?=s?\b)", "rune stone"),
    (r"(?<=\w)['’]s true (?:essence|nature|form|purpose|secret)", ""),
    (r"\bprophes(?:ies|ied|y) that\b[^.]*", "casts a spell"),
    (r": [^.]*\bwould\b[^.]*", ""),
    (r"\bsucceed(?:s|ed)? in (?=\w+ing\b)", "is "),
    (
        r"\b(?:discover|reali[sz]e)(?:s|e?d)? (?:in [\w ]+ )?that \w+ ha[ds] (?:transformed|turned) into\b",
        "turns into",
    ),
    (r"\bpauses? (?=beneath|under|before)", "stands "),
    (r"\b(?:beneath|under) its branches\b", "under a tree"),
    (r"\b(?:monstrous|malevolent|terrifying) (?:entity|presence|being|creature)\b", "monster"),
    (r"\bsubterranean lake\b", "underground lake"),
    (r"\battend(s?)(?:ed)? (?:a|the) (?:grand |royal )*ball\b", r"dance\1 in a ballroom"),
    (r"\b(?:a|the) (?:grand |royal )+ball\b", "a ball in a ballroom"),
    (r"\b[Aa]t (?:a|the) ball\b", "in a ballroom"),
    (
        r"\b(?:pr(?:y|ies|ied) open|lift(?:s|ed)?|open(?:s|ed)?) (?:the (?:lid|box)|it)\b(?! of)",
        "opens the chest",
    ),
    (r"\btouch(es|ing) the (?:\w+ )?bark\b", r"touch\1 the bark of a tree"),
    (r"\braven hair", "black hair"),
    (r"\b([Aa])midst\b", r"\1mong"),
    (r"\bforg(?:e|es|ed|ing) (?=(?:an? )?(?:\w+ )?(?:alliance|bond|path|friendship|future|pact))", "making "),
)


def worded(text: str) -> str:
    """What tales call things and deeds by, as words that are known."""
    for said, told in _WORDINGS:
        text = re.sub(said, told, text)
    return text
