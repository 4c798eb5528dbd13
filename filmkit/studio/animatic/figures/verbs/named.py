"""Nouns that tell a deed by themselves, things that are named after one, and adjectives.

Knows no acts. All other words of the tables tell a deed as verbs only.
"""

import re


def listed(words: str) -> frozenset[str]:
    """The words of a string."""
    return frozenset(words.split())


EVIDENCE = listed(
    "accordion acupunctur aerobic aerobics air-drum alpenhorn alphorn apiar archer archery auction "
    "b-boy backbend backflip backgammon backstroke badminton bagpipe ballet banjo barbecu barbequ "
    "barbell baseball basketball basketry bassoon bbq beehive biceps blackjack bobsled bobsleigh book "
    "bugle bungee burpee calendar calisthen capoeira cartwheel cello checkers chess chin-up clarinet "
    "clay coffee conversation concertina conductor contrabass cornet cymbal cymbals deadlift deejay "
    "dental didgeridoo discus dj dodgeball domino dough draughts dumbbell e-mail email exercise-ball "
    "fiddle finger-snap fists flautist floorball flute football free-running freerunning freefall "
    "frisbee frontflip gamepad gavel glockenspiel golf graffiti guitar gymnast gymnastics hairbrush "
    "haircut hand-in-hand handball handshak handstand harmonica harp harpist harps harpsichord "
    "headstand high-five high-jump highline hockey hookah hopscotch hula-hoop ikebana javelin judo "
    "jump-rope karaoke karate kazoo kettlebell kickball keyboard krump lacrosse laughter lectur letter "
    "lipstick long-jump longboard lotion luge luggage lute mahjong marimba mascara meditat microphone "
    "monopoly notebook oars oboe organist origami parkour peekaboo peek-a-boo penalty percussion "
    "photograph pianist piano piccolo piggyback piggy-back pilates ping-pong poker pole-vault pottery "
    "presentation press-up pull-up pullup push-up pushup quarterback racket racquet racquetball "
    "receiver recorder rock-paper roundhouse sax saxophon saxophone schedule scrabble screwdriver "
    "scuba segway sermon shisha shoelace shot-put sit-up situp skateboard skier slacklin smartphone "
    "snorkel snowboard snowkit soccer softball somersault somersaults speech springboard stroller "
    "suitcase sumo sunscreen surfer synthesizer taekwondo tambourine tango tea tennis thumbs-up "
    "tight-rope tightrope toboggan toothbrush trampolin trapez treadmill triple-jump trombon trombone "
    "trumpet tuba tug-o-war tug-of-war tweezer ukulele umbrella unconscious unicycl vibraphon "
    "videogame viola violin violinist volleyball waltz warrior weightless weight-lift weightlift "
    "wheelbarrow workout xylophon yoga zither zumba"
)
"""Said of who plays, wears or holds it: "with an umbrella", "a game of chess"."""
USED_OTHERWISE = listed(
    "book letter notebook photograph calendar coffee tea guitar banjo ukulele lute piano violin "
    "suitcase umbrella smartphone lipstick"
)
"""Of these, things with which much else is done by hand."""
OTHERWISE = (
    "put|place|set|lay|drop|toss|burn|buy|sell|stamp|seal|wrap|steal|hide|bury|break|smash|fix|repair|"
    "clean|polish|wash|paint|draw|sort|stack|arrange|organize|shelve|lose|kick|move|order|spill|brew|"
    "grind|measure|build|carve|bend|scrape|varnish"
)
"""What else: "burns a letter" is not read."""
STRANGERS = listed(
    "site sites huge cute ready readies ruby rubies sleepy jumpy pointy sketchy touchy weepy doughy "
    "dicey department departments reaction passion mission lion station restation pressy starey stally"
)
"""Words that look like a form of a shorter one."""
ADJECTIVES = listed(
    "old young new ancient long short small large big great little tiny huge tall high low deep wide "
    "narrow thin thick heavy light bright dark warm cold hot cool wet dry soft hard rough smooth clean "
    "dirty fresh empty full open closed red blue green yellow white black brown grey gray pink purple "
    "orange golden silver wooden stone metal iron steel glass paper good bad fine rich poor strong "
    "weak quick slow fast brisk gentle sweet bitter quiet loud silent calm wild free sharp flat round "
    "square steep sudden lively happy sad joyful proud brave shy angry first second third last next "
    "final morning evening night daily double triple single perfect flawless traditional modern simple "
    "complex giant own favorite favourite stone simple brief intense ballroom salsa folk classical "
    "slow-motion moonlit sunlit neon glowing flashing flickering traffic"
)
"""The commonest, where the ending does not tell."""
THINGS_TOO = listed(
    "scroll scrolls drill press rake plate plates point points step steps place places finish work "
    "works sign signs leaves drinking watch hold light braids buttons pitching opening serving "
    "dressing offering letter saw duel presents waters rock showers still look climb call knife"
)
"""Nouns of things, which nobody does whatever verb is before them; "takes the plates"."""
COMPOUND = re.compile(
    r"(?:swimm|div|paddl)ing (?:pools?|trunks?|suits?|caps?|holes?|costumes?|boards?|goggles|masks?|"
    r"gear)|walk(?:ing)? (?:sticks?|canes?|frames?|shoes|boots|trails?|paths?|poles?|way)|run(?:ning)? "
    r"(?:tracks?|shoes|water|machines?|gear|shorts|boards?|taps?|streams?|brooks?)|wash(?:ing)? "
    r"(?:machines?|lines?|powder|basins?|house|room)|(?:fry|cook|sauce)(?:ing)? (?:pans?|pots?|oil|"
    r"books?|utensils)|(?:cut|chopp|carv)(?:t)?ing (?:boards?|edges?|mats?|blocks?|kni\w+)|sewing "
    r"(?:machines?|kits?|needles?|box)|danc(?:e|ing) (?:floors?|halls?|studios?|class(?:es)?|shoes|"
    r"teachers?|partners?|dress|flames?|music|lights?|bears?)|drink(?:ing)? (?:glass(?:es)?|fountains?|"
    r"water|straws?|menus?|horns?|stands?)|bak(?:e|ing) (?:sheets?|trays?|dish(?:es)?|soda|powder|"
    r"tins?|pans?|papers?)|(?:box|wrestl)ing (?:rings?|gloves?|match(?:es)?|shorts)|rac(?:e|ing) "
    r"(?:cars?|bikes?|tracks?|suits?|helmets?)|fish(?:ing)? (?:boats?|nets?|villages?|piers?|ports?|"
    r"vessels?|hooks?|tanks?|market)|writing (?:desks?|tables?|papers?|pads?)|read(?:ing)? "
    r"(?:glass(?:es)?|lamps?|rooms?|nooks?|corners?|lights?|chairs?)|wrapping papers?|"
    r"sleeping (?:bags?|mats?|dogs?|"
    r"cats?|child(?:ren)?|bab\w+)|climb(?:ing)? (?:ropes?|walls?|gear|shoes|frames?|roses?)|rocking "
    r"(?:chairs?|horse)|sail(?:ing)? (?:boats?|ships?)|riding (?:boots?|hats?|crop)|skat(?:e|ing) "
    r"(?:rinks?|parks?)|shopping (?:bags?|malls?|cent\w+|streets?|lists?)|dressing (?:gowns?|tables?|"
    r"rooms?)|waiting (?:rooms?|areas?|halls?|lists?)|knitting needles?|drawing (?:boards?|rooms?|"
    r"pads?)|ironing boards?|play(?:ing)? (?:cards|fields?|grounds?)|flying (?:saucers?|carpets?|fish)|"
    r"folding (?:chairs?|screens?|tables?)|standing (?:ovation|stones?|lamps?|desks?)|stepping stones?|"
    r"recording studios?|cleaning (?:suppl\w+|cloths?|products?)|finish lines?|start(?:ing)? lines?|"
    r"punch(?:ing)? (?:bowls?|balls?)|serv(?:e|ing) (?:lines?|dish(?:es)?|trays?|spoons?|hatch)|march "
    r"square|whistle stop|kick drum|jump ropes?|press (?:room|conference)|drill (?:sergeant|hall)|"
    r"work(?:ing)? (?:class|clothes|boots|bench|shop)|call (?:box|cent\w+)|look(?:out|ing) glass|rest "
    r"room|sleep wear|crossing guard|falling (?:leaves|snow|rain|stars?|petals|water)|bowling "
    r"(?:alleys?|balls?|pins?|lanes?)|gaming (?:chairs?|consoles?)|training (?:grounds?|shoes)|camping "
    r"(?:gear|chairs?|stoves?)"
)
"""Names of things that begin as a verb does."""
