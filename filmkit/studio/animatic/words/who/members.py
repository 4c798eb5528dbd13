"""Whether a noun speaks of somebody in the cast.

Knows no other subjects.
"""

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.mention import Mention
from filmkit.studio.animatic.words.grammar.nouns import mentions
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.vocabulary.nouns import GENERIC
from filmkit.studio.animatic.words.vocabulary.same import RELATED
from filmkit.studio.animatic.words.who.again import NEW, Found
from filmkit.studio.animatic.words.who.cast import names_anyone, words_of


def means_a_member(layers: Layers, found: Found) -> bool:
    """Whether a noun speaks of somebody in the cast."""
    mention = found.mention
    if mention.noun.kind is not SubjectKind.PERSON or mention.noun.name in NEW:
        return False
    if mention.body or mention.noun.name in GENERIC:
        return mention.count <= len(layers.brief.people)
    if _told_otherwise(layers, mention):
        return True
    words = {word for person in layers.brief.people for word in words_of(person)}
    return mention.noun.name in words or (mention.definite and mention.count <= len(layers.brief.people))


def _told_otherwise(layers: Layers, mention: Mention) -> bool:
    """ "the two", "a brother and a sister": as many as the cast, whom the clause names by no other word."""
    count, passage = len(layers.brief.people), mention.hit.passage
    if count < 2 or mention.hit.layer not in ("subject", "action"):
        return False
    if mention.definite and mention.noun.name in RELATED:
        return True
    start, end = passage.clause_of(mention.hit.start)
    about = [each for each in mentions(passage) if start <= each.hit.start < end and each.subject]
    people = [each for each in about if each.noun.kind is SubjectKind.PERSON]
    if sum(each.count for each in people) != count or mention.hit.start not in [
        each.hit.start for each in people
    ]:
        return False
    related = mention.noun.name in RELATED or (mention.hit.layer == "subject" and start == 0)
    return related and not names_anyone(passage.words(start, end), layers.brief.people)
