"""Cues of what is only asked of others, assumed, or still to come: they tell nobody’s stance."""

from brief.entities import EntityKind
from extraction.names.sources import words as source_words
from extraction.positions.holders import skip_back
from extraction.positions.readers import Reader
from extraction.quotes.voices import Voice
from extraction.text.cues import cue_verbs
from extraction.text.joined import Source
from extraction.text.stances import BE, Cue, words_before
from extraction.text.tokens import Sentence, Text, is_of_title, word

ARTICLES = frozenset("the a an its his her their your our this that".split())
ENSURING = frozenset("ensure ensures ensuring guarantee guarantees".split())
SURE = (("make", "sure"), ("makes", "sure"), ("making", "sure"))
SAYING = frozenset("say state confirm reveal disclose promise guarantee indicate".split())
REFUSING = frozenset("refused refuses declined declines refusing declining".split())
# “It was assumed (that) the board would”, “everything indicated that the panel would”.
ASSUMED = frozenset(
    "assumed presumed expected predicted anticipated indicated indicates expectation expectations "
    "likely unlikely speculation thought".split()
)
YET_TO_BE = frozenset("would will could might may 'll ’ll".split())
# A vote that is still to be taken: “is set to vote on Tuesday to”, “will vote to”.
AWAITED = frozenset("set due scheduled expected going poised slated".split())
HOPING = frozenset(
    "hope hopes hoping hopeful confident optimistic sure expect believe think".split()
)
MOST_HOPE = 14  # tokens from “hopeful that” to “be rejected by”
# For whom a thing is: “homes for people who want to stay” are for nobody in particular.
# “will vote on a draft resolution recommending that”: the draft does so.
TEXTS = frozenset("resolution motion bill draft report text measure amendment".split())
ON = frozenset("on about over against".split())
DEALING = frozenset(
    "pass passed passes adopt adopted approve approved reject rejected veto vetoed block blocked "
    "consider considered considering debate debated discuss discussed".split()
)
MOST_TEXT = 9  # tokens of “pass a United States draft resolution”
FOES = frozenset("critics opponents detractors rivals foes skeptics sceptics".split())
WANTING = frozenset("want like wish need".split())
ASKING = frozenset("if whether how what why who when".split())
NO_NOUNS = frozenset(
    "as yes unless whereas besides perhaps always its his this is was has does".split()
)
COUNTED = frozenset("the several some many few two three four five other more".split())
TRANSITIVE = frozenset("hold host provide take offer deliver supply impose".split())
OBJECTLESS = frozenset("in under by during since would will could was were is are , .".split())
SUITS = frozenset("lawsuit suit complaint claim case action proceedings".split())
SUED_OVER = frozenset("over challenging seeking block stop halt overturn alleging".split())
SUED = frozenset({EntityKind.PERSON, EntityKind.ORGANIZATION})
MOST_SUED = 16  # tokens of “the drug maker in a court in Leeds over”
FOR_WHOM = frozenset("for to of with help helps helping".split())


def is_not_yet(
    reader: Reader, sentence: Sentence, cue: Cue, source: Source, voice: Voice | None
) -> bool:
    """Whether the clause of a cue tells what is wished, assumed or due, and no stance taken."""
    text = reader.text
    before = words_before(text, sentence, cue.first)
    if cue.passive:
        return voice is not None and is_hoped(text, sentence, cue, before)
    link = link_before(text, sentence, source.first)
    return (
        is_ensured(text, link)
        or is_unsaid(text, link)
        or (text.near[link] in ASSUMED and not YET_TO_BE.isdisjoint(before))
        or (voice is None and is_vote_to_come(text, cue, source, before))
        or is_of_a_kind(text, sentence, cue, source)
        or is_of_an_event(text, cue, source)
        or is_of_a_text(text, cue)
        or only_asks(text, cue)
        or lacks_object(text, cue)
        or is_of_things(text, cue, source)
        or is_alleged(cue, source, voice)
        or sues_somebody(reader, sentence, cue)
    )


def is_alleged(cue: Cue, source: Source, voice: Voice | None) -> bool:
    """Whether it is a motive that opponents see: “critics say the mayor wants votes”."""
    if cue.entry.base not in WANTING or voice is None or source.pronoun in ("they", "we"):
        return False
    return any(one.local and one.name.lower().split()[-1] in FOES for one in voice.actors)


def link_before(text: Text, sentence: Sentence, first: int) -> int:
    """The token before a subject, past “that”, articles and titles."""
    link = first - 1
    while link > sentence.first and (
        text.near[link] in ARTICLES
        or text.tokens[link].word[0].isupper()
        or is_of_title(text, link)
    ):
        link -= 1
    return link


def is_ensured(text: Text, link: int) -> bool:
    """Whether somebody is to see to it: “called on her to ensure that the party votes no”."""
    sure = (text.near[link - 1], text.near[link]) in SURE
    return sure or (text.near[link] in ENSURING and text.near[link - 1] == "to")


def is_unsaid(text: Text, link: int) -> bool:
    """Whether somebody would not say it: “refused to say that the government would oppose it”."""
    to = text.near[link] in SAYING and text.near[link - 1] == "to"
    return to and text.near[link - 2] in REFUSING


def is_vote_to_come(text: Text, cue: Cue, source: Source, before: list[str]) -> bool:
    """Whether a vote “to” do something is still to be taken: “will vote to close the school”.

    Which side somebody will take is another thing: “will vote against it”.
    """
    if cue.entry.base != "vote" or "to" not in (word(text, cue.last), word(text, cue.last - 1)):
        return False
    if word(text, cue.first) != "vote":
        return False
    if "will" in before or text.near[source.first - 1 - (text.near[source.first - 1] == "the")] in (
        "when",
        "before",
        "until",
    ):
        return True
    to = cue.first - 1
    return text.near[to] == "to" and (text.near[to - 1] in AWAITED or text.near[to - 1] in BE)


def is_of_a_kind(text: Text, sentence: Sentence, cue: Cue, source: Source) -> bool:
    """Whether any people are meant who are so: “homes for people who want to stay in town”."""
    bare = source.last - source.first == 1 and text.near[source.first] == "people"
    who = text.near[skip_back(text, sentence, cue.first - 1)] == "who"
    return bare and who and text.near[source.first - 1] in FOR_WHOM


def is_of_an_event(text: Text, cue: Cue, source: Source) -> bool:
    """Whether what happened weighs on somebody: “It piles pressure on the prime minister”."""
    pressing = "pressure" in text.near[cue.first : cue.last]
    return pressing and source.pronoun == "it"


def is_hoped(text: Text, sentence: Sentence, cue: Cue, before: list[str]) -> bool:
    """Whether who speaks only hopes or expects it: “hopeful that it will be rejected by X”."""
    if YET_TO_BE.isdisjoint(before):
        return False
    lowest = max(sentence.first, cue.first - MOST_HOPE)
    return any(text.near[at] in HOPING for at in range(lowest, cue.first))


def is_of_a_text(text: Text, cue: Cue) -> bool:
    """Whether a text that is dealt with asks it: “will vote on a resolution recommending that”."""
    if not text.near[cue.first].endswith("ing") or text.near[cue.first - 1] not in TEXTS:
        return False
    dealt = range(cue.first - 2, cue.first - MOST_TEXT, -1)
    return any(text.near[at] in ON | DEALING for at in dealt)


def lacks_object(text: Text, cue: Cue) -> bool:
    """Whether what is done was named before: “the talks that X seeks to hold in May would”."""
    verb = cue.last + (text.near[cue.last] == "to")
    if text.near[verb - 1] != "to" or text.near[verb] not in TRANSITIVE:
        return False
    parted = text.near[verb] == "take" and text.near[verb + 1] in ("back", "in")
    return text.near[verb + 1 + parted] in OBJECTLESS


def only_asks(text: Text, cue: Cue) -> bool:
    """Whether somebody only wants to know: “wanted to see if the pier could be saved”."""
    seeing = cue.last + (text.near[cue.last] == "to")
    knowing = text.near[seeing] in ("see", "know", "hear", "learn")
    return cue.entry.base in WANTING and knowing and text.near[seeing + 1] in ASKING


def is_of_things(text: Text, cue: Cue, source: Source) -> bool:
    """Whether a wish only says which things are meant: “has questions he wants to raise”."""
    noun = text.near[source.first - 1]
    counted = text.near[source.first - 2] in COUNTED
    many = noun.endswith("s") and noun.isalpha() and (counted or noun not in cue_verbs())
    wish = cue.entry.base in WANTING and "to" in (text.near[cue.last], text.near[cue.last - 1])
    return wish and many and source.pronoun is not None and noun not in NO_NOUNS


def sues_somebody(reader: Reader, sentence: Sentence, cue: Cue) -> bool:
    """Whether a suit is brought against somebody, and over nothing that is named."""
    text, first = reader.text, cue.last + (reader.text.near[cue.last] in ("the", "a", "an"))
    suit = not SUITS.isdisjoint(text.near[cue.first : cue.last])
    if not suit or text.near[cue.last - 1] != "against":
        return False
    mention = reader.cast.at(first)
    named = mention is not None and mention.actor.kind in SUED
    if not named and text.near[first] not in source_words().kinds:
        return False
    last = min(sentence.last, first + MOST_SUED)
    return SUED_OVER.isdisjoint(text.near[first:last])
