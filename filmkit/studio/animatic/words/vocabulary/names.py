"""Names that tell a sex, and capital words that are no person's name. Knows no grammar."""

from collections.abc import Mapping

from filmkit.studio.animatic.words.text.tables import listed

WOMENS = listed(
    "ada agnes alice alicia amanda amelia amy ana andrea angela angelina anita ann anna anne annie "
    "audrey barbara "
    "beatrice bella betty beyonce bianca brenda camila carla carmen carol caroline catherine charlotte "
    "chloe christina "
    "claire clara cynthia daisy deborah diana donna dora dorothy eleanor elena elisabeth elizabeth ella "
    "ellen elsa emily "
    "emma erica esther eva eve fatima fiona florence frances frida gabriela gina gloria grace greta gwen "
    "hannah harriet "
    "helen hermione ida ingrid irene iris isabel isabella jackie jane janet jasmine jennifer jenny "
    "jessica joan joanna "
    "josephine joy judith judy julia julie juliet karen kate katherine kathy keira kelly kim laura "
    "lauren leila lena lily "
    "linda lisa lola lora louise lucia lucy luna lydia madonna maria marie marilyn marion martha mary "
    "maya meg megan meryl "
    "mia michelle mina miranda molly monica mona nadia nancy naomi natalie nicole nina nora olga olivia "
    "oprah pamela "
    "patricia paula penelope rachel rebecca rihanna rita rosa rose ruby ruth sally samantha sandra sara "
    "sarah scarlett "
    "selena serena shakira sharon sofia sophia sophie stella susan sylvia tanya taylor teresa theresa "
    "tina uma valentina "
    "merkel thatcher vanessa vera veronica victoria violet virginia wendy yasmin yoko zoe zendaya"
)
MENS = listed(
    "obama putin trump biden zuckerberg einstein messi ronaldo macron zelensky gandhi napoleon mozart "
    "beethoven shakespeare picasso schwarzenegger "
    "aaron abraham adam adrian ahmed alan albert alberto alejandro alex alexander alfred ali andrew andy "
    "anthony antonio "
    "arnold arthur barack ben benjamin bernard bill bob boris brad brandon brian bruce bruno carl carlos "
    "charles charlie "
    "chris christian christopher clark claude colin cristiano daniel david denzel dennis diego dmitri "
    "donald douglas dwayne "
    "edward elon elvis emilio enrique eric ernest ethan eugene felix fernando frank frankie fred "
    "frederick gary george "
    "gerald giovanni gordon graham greg gregory hank hans harold harrison harry hector henry hiro howard "
    "hugh hugo humphrey "
    "ian igor isaac ivan jack jackson jacob jaden james jason jean jeff jeremy jerry jesus jim jimmy joe "
    "joel john johnny "
    "jon jonathan jorge jose joseph josh juan justin karl keanu keith kenji kevin kurt larry lars lee "
    "leo leon leonard "
    "leonardo lewis liam lionel louis lucas luigi luis luke marcel marco marcus mario mark martin marvin "
    "matt matthew "
    "maurice max michael miguel mike miles mohamed morgan muhammad nathan neil nelson nicholas nick "
    "nikola noah norman "
    "oliver omar orson oscar otto pablo patrick paul pedro peter philip pierre ralph raymond ricardo "
    "richard rob robert "
    "roberto roger roman ronald rowan roy russell ryan salvador sam samuel scott sean sebastian sherlock "
    "simon snoop "
    "stanley stephen steve steven ted terry theodore thomas tim timothy tom tommy tony tyler victor "
    "vincent vladimir "
    "walter warren will william winston wolfgang yuri zachary"
)
STORY: Mapping[str, str] = {
    "cinderella": "young woman, blonde hair in a bun, pale blue ball gown",
    "rapunzel": "young woman, very long blonde hair, purple dress",
    "snow white": "young woman, short black hair, blue and yellow dress",
    "sleeping beauty": "young woman, long blonde hair, pink gown",
    "goldilocks": "girl of eight, curly blonde hair, blue dress",
    "gretel": "girl of seven, blonde braids, brown dress",
    "hansel": "boy of nine, brown hair, green shorts",
    "thumbelina": "girl of eight, blonde hair, green dress",
    "pinocchio": "boy of seven, black hair, red shorts, yellow cap",
    "aladdin": "young man, black hair, purple vest, white trousers",
    "mulan": "young woman, long black hair, green robe",
    "pocahontas": "young woman, long black hair, tan dress",
    "little red riding hood": "girl of nine, brown hair, red hooded cloak",
    "red riding hood": "girl of nine, brown hair, red hooded cloak",
    "robin hood": "man of thirty, short beard, green tunic, green cap",
    "peter pan": "boy of eleven, red hair, green tunic, green cap",
    "prince charming": "young man, brown hair, white uniform, red trousers",
    "king arthur": "man of forty, beard, crown, blue robe",
    "merlin": "old man, long white beard, blue robe, pointed hat",
    "lancelot": "man of thirty, silver armour",
    "sinbad": "young man, black beard, white turban, red vest",
    "ali baba": "man of thirty, black beard, white turban, brown robe",
    "scheherazade": "young woman, long black hair, golden gown",
    "santa claus": "old man, stout, long white beard, red coat, red hat",
    "santa": "old man, stout, long white beard, red coat, red hat",
    "father christmas": "old man, stout, long white beard, red coat, red hat",
    "zeus": "old man, long white beard, white robe",
    "poseidon": "old man, long grey beard, teal robe",
    "hercules": "man of thirty, muscular, beard, tan tunic",
    "theseus": "young man, curly brown hair, white tunic",
    "perseus": "young man, curly black hair, white tunic",
    "achilles": "young man, blonde hair, bronze armour",
    "odysseus": "man of forty, black beard, red tunic",
    "icarus": "young man, brown hair, white tunic",
    "medusa": "woman of thirty, green robe",
    "athena": "woman of thirty, white robe, golden helmet",
    "aphrodite": "young woman, long blonde hair, white gown",
    "cleopatra": "woman of thirty, black bob, white gown, golden crown",
    "tarzan": "man of thirty, muscular, long brown hair, bare chest, brown shorts, barefoot",
    "zorro": "man of thirty, black hat, black cape, black mask",
    "dracula": "man of fifty, black hair, pale skin, black cape",
    "batman": "man of thirty, muscular, charcoal lycra sweater, charcoal trousers, black cape, black "
    "cowl, black boots, black gloves",
    "superman": "man of thirty, muscular, black hair, blue lycra sweater, blue trousers, red cape, red boots",
    "wonder woman": "woman of thirty, long black hair, tiara, red top, blue skirt, red boots",
    "spiderman": "young man, blue trousers, red lycra sweater, red gloves, red boots, red spider mask",
    "spider man": "young man, blue trousers, red lycra sweater, red gloves, red boots, red spider mask",
    "iron man": "man of thirty, muscular, red metallic sweater, red metallic trousers, red metallic "
    "breastplate, "
    "golden metallic boots, red gloves, red armoured helmet",
    "captain america": "man of thirty, muscular, blue lycra sweater, blue trousers, red gloves, red "
    "boots, blue eye mask",
    "black panther": "man of thirty, muscular, black lycra sweater, black trousers, black gloves, black cowl",
    "deadpool": "man of thirty, red lycra sweater, red trousers, black gloves, black boots, red spider mask",
    "hulk": "man of thirty, muscular, very tall, green skin, black hair, purple shorts, bare chest",
    "the hulk": "man of thirty, muscular, very tall, green skin, black hair, purple shorts, bare chest",
    "thor": "man of thirty, muscular, long blonde hair, beard, silver breastplate, red cape, black trousers",
    "loki": "man of thirty, long black hair, green cape, green coat",
    "gwen stacy": "young woman, pale, long blonde hair, black headband, white hoodie, pink skirt",
    "spider gwen": "young woman, white lycra sweater, black trousers, white spider mask",
    "harley quinn": "young woman, blonde pigtails, red t-shirt, blue shorts",
    "catwoman": "woman of thirty, black lycra sweater, black trousers, black cowl, black boots",
    "joker": "man of forty, green hair, purple suit, green vest",
    "the joker": "man of forty, green hair, purple suit, green vest",
    "robocop": "man of forty, silver metallic breastplate, silver metallic trousers, silver armoured helmet",
    "storm trooper": "man of thirty, white plastic breastplate, black lycra sweater, white trousers, "
    "white boots, trooper helmet",
    "stormtrooper": "man of thirty, white plastic breastplate, black lycra sweater, white trousers, "
    "white boots, trooper helmet",
    "darth vader": "man of fifty, tall, black plastic breastplate, black lycra sweater, black plastic "
    "trousers, black cape, "
    "black gloves, dark helmet",
    "mandalorian": "man of thirty, silver breastplate, brown cape, brown trousers, silver armoured helmet",
    "yoda": "old man, bald, very short, green skin, pointed ears, beige robe",
    "baby yoda": "boy of four, bald, green skin, pointed ears, beige robe",
    "luke skywalker": "young man, blonde hair, white tunic, beige trousers",
    "princess leia": "young woman, brown hair in a bun, white gown",
    "obi wan kenobi": "man of fifty, beard, brown robe",
    "grinch": "man of forty, bald, green skin, red coat, red hat",
    "the grinch": "man of forty, bald, green skin, red coat, red hat",
    "shrek": "man of forty, stout, bald, green skin, pointed ears, brown vest, beige shirt",
    "gandalf": "old man, long white beard, grey robe, grey pointed hat",
    "frodo": "young man, very short, curly brown hair, green cape",
    "legolas": "young man, long blonde hair, pointed ears, green tunic",
    "gollum": "old man, bald, thin, grey skin, brown shorts, bare chest",
    "harry potter": "boy of fifteen, black hair, glasses, black robe, red striped scarf",
    "hermione granger": "girl of fifteen, curly brown hair, black robe, red striped scarf",
    "dumbledore": "old man, long white beard, purple robe, purple pointed hat",
    "super mario": "man of forty, stout, moustache, red cap, red shirt, blue overalls, white gloves",
    "luigi": "man of forty, moustache, green cap, green shirt, blue overalls, white gloves",
    "indiana jones": "man of forty, brown hat, brown leather jacket, beige shirt",
    "james bond": "man of forty, black tuxedo, bow tie",
    "charlie chaplin": "man of thirty, moustache, black hat, black suit",
    "albert einstein": "old man, white hair, white moustache, grey suit",
    "einstein": "old man, white hair, white moustache, grey suit",
    "abraham lincoln": "man of fifty, black beard, black top hat, black suit",
    "napoleon": "man of forty, black hat, navy coat, white trousers",
    "marilyn monroe": "woman of thirty, curly blonde hair, white dress",
    "audrey hepburn": "woman of thirty, black hair in a bun, black dress, tiara",
    "frida kahlo": "woman of thirty, black hair in a bun, floral dress",
    "elvis presley": "man of thirty, black hair, white suit",
    "michael jackson": "man of thirty, long black hair, red jacket, black trousers",
    "steve jobs": "man of fifty, glasses, black turtleneck, blue jeans",
    "barbie": "young woman, long blonde hair, pink dress, pink heels",
    "alice in wonderland": "girl of nine, long blonde hair, blue dress, white apron",
    "sherlock holmes": "man of forty, brown coat, brown cap",
}
"""Who is known from stories by a name alone, and how they are known to look."""
NOT_PEOPLE = listed(
    "way nevada mountain mountains mount river lake sea ocean street avenue road tower bridge palace "
    "temple castle park "
    "square city town island islands valley canyon desert beach bay forest wall house museum station "
    "airport hall bund "
    "kingdom empire state states county village falls coast peninsula harbor harbour opera cathedral "
    "church hotel street "
    "alley district region cafe restaurant club academy university school day night year eve christmas "
    "style movie film "
    "art painting drawing festival market gate garden gardens building center centre union zoo needle "
    "railway wars park "
    "rover station line express pixar disney ghibli ukiyo nasa york angeles francisco paulo vegas"
)
"""Words that end, or are in, names of places, works and times."""
PEOPLE_DO = listed(
    "walk dance talk speak shake kiss hug argue laugh smile cry read write cook eat drink sing play drive "
    "ride box wrestle fight cheer clap wave pose sit kneel bow drum paint surf ski skate jog chat toast "
    "sign"
)
"""What somebody does whose name is a word that no table holds."""
NO_NAMES = listed(
    "sunlight moonlight sunbeam sunbeams sunshine daylight starlight mist fog clouds "
    "terraces waves llamas shadow shadows flame flames dust leaf leaves petals wind snow "
    "fire "
    "light lights smoke steam lavender poppies reeds grass wheat people everybody everyone somebody "
    "someone "
    "nobody both others they he she friends lovers strangers europe asia africa america tokyo paris london "
    "music laughter neon robots crowds families couples tourists"
)
"""Capital words at the head of a sentence that are said to dance and to play, and are nobody."""
