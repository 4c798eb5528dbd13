"""Verbs without a deed of their own, and the deed that is nearest by what they are done to.

Knows no acts but their names. A verb with its thing tells more than the verb alone.
"""

WORN_ON_THE_HEAD = (
    "hat|cap|helmet|crown|glasses|sunglasses|goggles|headphones|mask|earring|headband|wig|tiara|hood|beanie"
)
NEAREST: tuple[tuple[str, str, str], ...] = (
    ("scatter", "splash|spatter", "water|paint"),
    (
        "sweep",
        "tidy|tidy up|clean up|clear out|clean out",
        "garage|room|house|attic|apartment|cellar|yard|shed",
    ),
    ("play music", "play|perform|practice", "tune|melod|song|symphony|sonata"),
    ("pick up", "pick it|pick them|lift it|lift them", "up|off"),
    ("push", "push|shove|wheel", "cart|trolley|stroller|wheelbarrow|pram"),
    ("hand over", "give her|give him|give them|offer her|offer him", ""),
    (
        "hand over",
        "exchange|swap|trade",
        "book|gift|present|hat|card|letter|ring|key|flower|photo|ball|phone|coin|item|object|note",
    ),
    ("serve", "extend", "hand|hands|arm|arms"),
    ("struggle", "break|wrestle|pull|fight", "free|loose"),
    ("tie", "get dressed|change clothes|dress up", ""),
    (
        "gather",
        "harvest|reap|forage for",
        "corn|wheat|crop|vegetable|berr|mushroom|flower|herb|cotton|rice|grape|barley|cabbage",
    ),
    (
        "stir",
        "melt|boil|heat|simmer|poach|steam|reduce",
        "cheese|chocolate|butter|egg|water|milk|sugar|soup|pasta|rice|potato|sauce|stew|wax|potion|noodles",
    ),
    ("pour", "strain|drain|empty|sift|spill", "pasta|soup|flour|water|sugar|bucket|tea|rice|jug|bottle"),
    ("plate", "spread|smear|scoop|dish up|top|layer", "butter|jam|bread|toast|ice cream|cream|cheese|sauce"),
    (
        "plate",
        "stack|pile|pile up|line up|sort|organize",
        "plates|bricks|coins|blocks|toys",
    ),
    ("shuffle", "sort|leaf through|file", "mail|letters|papers|documents|files"),
    ("pick up", "stack|pile", "sacks|hay|firewood"),
    ("load a box", "load|unload|move", "boxes|crates|sacks|hay|firewood|luggage|furniture"),
    (
        "paint",
        "collaborate on|work together on|work on|finish|create|sketch",
        "painting|mural|canvas|portrait|picture|artwork|landscape",
    ),
    ("dive", "jump off|jump from|leap off|dive off|dive from", "diving board|springboard|high board"),
    ("bowl", "roll|throw", "bowling ball"),
    ("sit", "rest|sink into|slump in|perch on|settle into|relax", ""),
    ("aerobics", "warm up|work out", ""),
    ("jump", "skip", ""),
    ("swim", "tread|submerge in|bathe in|splash about in", "water|lake|sea|river|pool|tub|bath"),
    ("throw", "skim|skip|fling|lob|chuck|sling", "stone|stones|rock|rocks|pebble|snowball|coin"),
    (
        "sword",
        "slash|stab|thrust|parry|duel|slash with|cut down|strike",
        "sword|dummy|enemy|enemies|foe|blade|monster",
    ),
    (
        "press a button",
        "tap|tap on|fiddle with|adjust|twiddle|flick",
        "glass|window|knob|dial|lock|radio|switch|control",
    ),
    ("turn a key", "turn|fumble with|insert", "key|keys"),
    ("pull", "pump|winch|tug|yank|cling to|hold on to", "water|rope|net|chain|anchor|handle|lever"),
    ("pull", "hoist|raise|lower|furl|weigh", "sail|flag|anchor|banner|curtain"),
    (
        "tie",
        "tuck in|button|dust off|straighten|loosen|zip|zip up|fasten",
        "shirt|tie|coat|jacket|collar|dress|cloak",
    ),
    ("hands on hips", "pose|model|pose for|show off", ""),
    ("cough", "choke|spit|gag|vomit", ""),
    (
        "wipe",
        "scrape|scour|buff|dust",
        "paint|wall|board|floor|table|shelf|shelves|plank|surface|wood|ice|furniture",
    ),
    ("wipe", "sand", "board|wood|plank|table|chair|surface"),
    ("write on a board", "erase|wipe", "board|blackboard|whiteboard"),
    (
        "hammer",
        "nail|pound|swing|use|wield|drive in|strike",
        "board|nail|plank|hammer|stake|anvil|metal|iron",
    ),
    ("hew", "hew|split|fell|chop down", "log|tree|firewood|timber|wood|trunk"),
    (
        "eat",
        "bite|bite of|bite into|nibble|enjoy|devour|savor|lick|snack on|feast on|munch|share",
        "apple|meal|food|dinner|lunch|breakfast|salad|cake|sandwich|ice cream|pizza|fruit|bread|cookie|"
        "lollipop|burger|taco|hot dog|donut|strawberr|popcorn|candy|steak|feast|noodles|chocolate|"
        "picnic|snack|dessert|soup",
    ),
    (
        "drink",
        "swallow|gulp|gulp down|enjoy|swig|down",
        "water|tea|coffee|wine|beer|juice|drink|potion|pill|cocktail",
    ),
    (
        "read",
        "study|consult|examine|inspect|look at|peruse|navigate|unfold|flip through",
        "map|chart|document|manual|newspaper|blueprint|plan|recipe|report|paper|magazine|menu|scroll|book",
    ),
    ("bat", "hit|strike|whack|swing at", "ball|baseball"),
    (
        "walk",
        "board|get on|get off|step off|step onto|exit|patrol|roam",
        "bus|train|plane|ship|building|street|stage",
    ),
    ("snatch", "lift|hoist|press", "weight|weights|barbell|dumbbell"),
    ("archery", "hunt|aim|draw|bend|nock", "deer|boar|bow|arrow|rabbit"),
    (
        "sew",
        "stitch|mend|darn|hem|embroider|patch|sew",
        "cloth|net|dress|sock|shirt|fabric|quilt|curtain|trousers|coat|tapestry|sail",
    ),
    ("plant", "weed|tend|cultivate|sow", "garden|flowerbed|seeds|vegetables|plants|herbs|field"),
    (
        "plant",
        "take care of|takes care of|taking care of|care for|look after|tend to|tends to|tending to",
        "tree|garden|plant|flower|crop|rose|orchard|vegetable",
    ),
    ("plant", "garden", ""),
    ("rake", "plow|plough|till|hoe", "field|soil|earth|ground|garden|land"),
    ("push a thing", "shove|roll|heave", "boulder|barrel|rock|cart|block"),
    ("climb over", "climb into|climb aboard|climb out of", "boat|ship|carriage|cockpit"),
    ("stroke", "play with|cuddle with", "pet|pets|dog|cat|puppy|kitten"),
    ("lay bricks", "build|construct|put up", "house|wall|bridge|castle|chimney|fence"),
    ("carry a thing", "take out|carry out", "trash|garbage|rubbish|trash bag|bins"),
    (
        "hand over",
        "pass",
        "papers|paper|plate|dish|note|letter|salt|bottle|cup|bowl|book|box|tray|bag|towel|stack",
    ),
    ("spray", "clean|scrub|wax|polish", "car|truck|motorcycle|boat|bike"),
    ("pour", "fill|refill|top up", "cup|glass|mug|bottle|jug|vase|bucket|bowl|kettle"),
    ("unpack", "unpack", "groceries|shopping|bags|crate"),
    ("comb", "blow-dry|blow dry|dry|brush|style|straighten", "hair|beard"),
    ("brush teeth", "floss|clean", "teeth|tooth"),
    (
        "write",
        "fill out|fill in|sign|complete",
        "form|forms|document|application|contract|survey|out form|in form",
    ),
    ("push a thing", "rearrange", "furniture|sofa|couch|bed|wardrobe|dresser"),
    ("cut nails", "paint|file|clip|trim", "nails|fingernails|toenails"),
    ("photograph", "take|snap", "snapshot"),
    ("record oneself", "take|snap|pose for|shoot", "selfie|selfies"),
    ("look in a mirror", "look|look at|admire|check|examine", "herself|himself|themselves"),
    (
        "press a button",
        "turn on|turn off|switch on|switch off|plug in|adjust|set",
        "light|thermostat|television|tv|radio|heater|alarm|charger|fan|timer",
    ),
    (
        "dress oneself",
        "put on|take off|pull on|roll up|wrap|adjust",
        "scarf|gloves|mittens|vest|sweater|shirt|belt|sleeves|apron|backpack|cape|cloak",
    ),
    ("put on the head", "put on|adjust|try on|pull on", WORN_ON_THE_HEAD),
    ("take off the head", "take off|remove|tip|pull off", WORN_ON_THE_HEAD),
    (
        "tie shoelaces",
        "put on|take off|pull on|pull up|lace up",
        "socks|shoes|boots|sneakers|sandals|slippers|skates",
    ),
    ("play at a table", "do|solve|assemble|piece together", "puzzle|jigsaw|crossword"),
    (
        "mix",
        "make|blend|beat",
        "smoothie|milkshake|cocktail|lemonade|batter|egg|eggs|pudding|porridge|granola",
    ),
    ("scroll", "send|type|read|check|answer", "text|message|messages|texts|notifications"),
    ("scratch the head", "scratch|rub", "back|neck|arm|chin|nose|leg|temple"),
    ("peel", "grate|zest", "cheese|lemon|chocolate|nutmeg"),
    ("walk", "climb|go up|walk up|go down", "stairs|steps|staircase|stairway"),
)
"""The act, the verbs, the things."""
