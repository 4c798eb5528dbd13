"""Words that name again what was named: breeds, sexes, what people are to each other. Knows no grammar."""

from collections.abc import Mapping

from filmkit.studio.animatic.words.text.tables import listed

COLOUR_WORDS = listed(
    "black white brown grey gray red blue green yellow orange golden cream tan ginger silver "
    "dark pale beige pink"
)
BREEDS: Mapping[str, tuple[str, ...]] = {
    "dog": ("puppy", "corgi", "labrador", "terrier", "husky", "retriever", "hound", "sheepdog", "collie")
    + ("dachshund", "poodle", "pug", "beagle", "spaniel", "chihuahua"),
    "cat": ("kitten", "tabby"),
    "horse": ("pony", "foal", "stallion", "mare", "colt"),
    "bird": (
        "pigeon",
        "dove",
        "crow",
        "raven",
        "sparrow",
        "owl",
        "eagle",
        "hawk",
        "falcon",
        "gull",
        "seagull",
        "bluebird",
        "blackbird",
        "cardinal",
        "nightingale",
        "robin",
        "wren",
    ),
    "truck": ("pickup", "lorry", "pickup truck"),
    "car": ("taxi", "cab", "jeep", "van", "sedan", "sports car", "vintage car", "police car"),
    "vehicle": ("car", "taxi", "cab", "jeep", "van", "sedan", "sports car", "vintage car", "truck", "bus"),
    "ship": ("cruise ship", "sailing ship", "pirate ship", "spaceship", "starship"),
    "boat": (
        "trawler",
        "fishing boat",
        "rowing boat",
        "sailing boat",
        "sailboat",
        "rowboat",
        "dinghy",
        "ship",
        "yacht",
    ),
    "train": ("locomotive", "steam train"),
    **dict.fromkeys(
        ("vessel", "craft", "boat hull"),
        ("ship", "boat", "sailboat", "sailing boat", "yacht", "ferry", "trawler", "barge", "cruise ship")
        + ("fishing boat", "rowing boat", "rowboat", "canoe", "kayak", "gondola", "submarine", "spaceship"),
    ),
}
"""What "the dog" may be when another noun has named it."""
HEADS = listed(
    "room rooms size sized seat desk bed house hour hours pose stance costume costumes voice shop "
    "store school market office quarters cabin ward statue statues doll puppet style skin fur leather wool "
    "food "
    "collar leash cage kennel stable lounge bag tag badge card lane sign symbol spirit soul magic power "
    "story "
    "tale song movie film book portrait poster mode class lesson chair stool throne castle palace tower "
    "garden "
    "door gate window street road mural sticker stickers tattoo toy toys keychain cutout silhouette shape "
    "show shaped shower angel bone bones structure structures skeleton skeletons fossil fossils egg eggs "
    "sound noise ears feet hunt farm heads sculpture scenes shots images halves activities moments"
)
"""What somebody or some beast before it only names or tells the kind of: a patient room, a king size bed."""
ROLES = listed(
    "helper adjuster giver receiver performer traveler traveller wanderer hero heroine youth youngster "
    "fellow "
    "companion owner maker worker craftsman artisan artist creator rider walker seeker hunter adventurer "
    "explorer protagonist inventor discoverer dreamer"
)
"""Who somebody is by what the sentences before told of them."""
OF_A_TEAM = listed("player teammate member")
"""One of several who were named before."""
ACTED_ON = listed("recipient receiver listener other partner companion")
"""Who of two is the one that something is done to."""
SHAPES = listed("figure silhouette form")
"""What is seen of somebody as a whole: "his figure"."""
IN_A_MIND = listed(
    "notice see saw hear heard decide realize realise learn know knew feel felt think thought believe "
    "understand understood remember "
    "forget want wish hope wonder become became seem appear need love hate trust doubt consider ponder "
    "intend try agree refuse plan dream imagine fear regret vow promise resolve receive obtain gain possess "
    "own deserve deny accept restore inherit discern recognize recognise live exist remain turn change "
    "transform transition undergo experience suffer endure win lose lost save help use used represent "
    "embody symbolize reflect exude convey create begin began start started set ignore disregard trigger"
)
"""What one does without its being seen, or only by what follows it."""
PLAIN = listed("man woman boy girl lady gentleman guy lad")
"""Nouns that tell a sex and an age, and no more."""
RELATED = frozenset(
    {"the two", "couple", "pair", "duo", "twins", "lovers", "newlyweds", "parents", "friends", "brothers"}
    | {"sisters", "siblings", "strangers", "friend", "brother", "sister", "trio", "family", "both"}
)
"""Nouns that say what people are to each other, and so may mean the cast."""
