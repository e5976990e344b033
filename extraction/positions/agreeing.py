"""Stances told as the one before or across from it: “X sees it otherwise”, “So would Y”."""

import re
from collections.abc import Iterator
from dataclasses import replace

from brief.positions import Stance
from extraction.clauses.inverted import source_right
from extraction.positions.ellipsis import leaning
from extraction.positions.excepted import is_excepted
from extraction.positions.holders import is_supposed, subject_before
from extraction.positions.readers import Finding, Reader
from extraction.text.denials import is_denied
from extraction.text.joined import Source
from extraction.text.stance_entries import FLIPPED
from extraction.text.stances import words_before
from extraction.text.tokens import Sentence, places, word

VIEW = (
    r"(?:views?|position|line|stance|opinion|sentiments?|assessment|conviction|mind|approach|tack|"
    r"reading|judge?ment|enthusiasm|optimism|hopes?|concerns?|fears?|doubts|misgivings|unease|"
    r"worr(?:y|ies)|anger|alarm|scepticism|skepticism|reservations|frustration|dismay)"
)
WHOSE = (
    r"(?:the same|a similar|much the same|a like|an identical|a kindred|that|those|"
    r"this|his|her|their|its|(?:[A-Z][\w-]+ )?[A-Z][\w-]+[’']s?)"
)
OTHERS = (
    r"(?:the (?:opposite|opposing|contrary|other)|a(?:nother| different| contrary| dim| dimmer))"
)
SAME = re.compile(
    rf"\b(?:(?:shares?|shared|echoe[sd]|takes?|took|holds?|held) {WHOSE} {VIEW}"
    rf"|(?:is|are|was|were) of (?:the same|like|a like) {VIEW}"
    r"|(?:is|are|was|were) (?:in (?:full |broad |complete )?agreement|like-minded|of one mind)"
    r"|(?:goes|go|went|gone) (?:even |still |much |rather )?further(?: still| yet)?(?=[.;:])"
    r"|(?:is|are|was|were|sounds?|sounded) (?:even |still |rather |far |much )?(?:firmer|"
    r"harsher|sterner|more (?:definite|emphatic|forthright|outspoken|"
    r"forceful|vehement|categorical|strident|adamant|insistent))"
    r"|(?:is|are|was|were|feels?|felt) no (?:less (?:so|certain|sure|adamant|firm|blunt)|different)"
    r"|(?:sits?|sat|stands?|stood|is|are|was|were) (?:on|in) the same (?:bench|side|camp|corner)"
    r"|(?<!\bto )(?:did|does|do) the same|(?:takes?|took) up the (?:same )?cause"
    r"|(?:sees?|saw) it (?:the same way|that way|likewise)|(?:thinks?|thought|feels?|felt) the same"
    r"|(?:strikes?|struck|sounds?|sounded) (?:much |almost |exactly )?(?:the same|a similar) "
    r"(?:note|tone|chord|theme)"
    r"|(?:says?|said|argues?|argued|makes?|made) much the same(?: (?:case|point|argument))?"
    r"|(?:makes?|made) (?:the same|a similar) (?:case|point|argument|plea|demand|appeal)"
    r"|(?:echoe[sd]|seconds|seconded) (?:that|this|him|her|them)"
    r"|follow(?:s|ed)? (?:suit|(?:his|her|its|their|that) (?:lead|example))"
    r"|(?:falls?|fell|fallen) (?:in|into) line(?: behind (?:him|her|it|them))?"
    r"|(?:lines?|lined) up (?:behind|with|alongside) (?:him|her|it|them)"
    r"|(?:adds?|added|lends?|lent) (?:his|her|its|their) (?:voices?|names?|weight)"
    r"|(?:takes?|took|taken) (?:his|her|its|their) side|(?:is|are|was|were) on the same page"
    r"|(?:is|are|was|were) in the same camp|joins? (?:him|her|them|in)|joined (?:him|her|them|in)"
    r"|(?:chimes?|chimed) in|(?:throws?|threw) in (?:his|her|its|their) lot with (?:him|her|them)"
    r"|(?<!\bto )(?:did|does|do) likewise"
    r"|(?:sides?|sided) with (?:him|her|them|it)|(?:is|are|was|were) with (?:him|her|them)"
    r"|(?:is|are|was|were) (?:firmly |squarely )?(?:on|at) (?:his|her|their|its) side)\b"
    r"(?! (?:of|that|about|for|than|down|into|up|on(?! \w+day))\b)"
)
FIRMER = re.compile(r"\b(?:firmer|harsher|sterner|more|further)\b")
# Each alternative of SAME has one of these.
SAME_WORDS = frozenset(
    "share shares shared echoes echoed take takes took hold holds held same like agreement minded "
    "mind further firmer harsher sterner definite emphatic forthright outspoken forceful vehement "
    "categorical strident adamant insistent less different cause way likewise similar seconds "
    "seconded follow follows followed line lines lined voice voices name names weight side sides "
    "sided join joins joined chime chimes chimed lot with".split()
)
WITH, WHOM = frozenset(["with"]), frozenset("him her them".split())  # “is with him”
OTHER = re.compile(
    rf"\b(?:(?:takes?|took|holds?|held) {OTHERS} {VIEW}"
    rf"|(?:is|are|was|were) of (?:a different|another) {VIEW}"
    r"|(?:sees?|saw) (?:it|things|matters) (?:otherwise|differently|another way)"
    r"|(?:thinks?|thought|feels?|felt) (?:otherwise|differently)"
    r"|(?:sits?|sat|stands?|stood|is|are|was|were) (?:on|in) the (?:other|opposite|opposing) "
    r"(?:bench|side|camp|corner)"
    r"|(?:could|does|do|did) not agree|could not disagree more|(?:is|are|was|were) unpersuaded by"
    r" (?:that|him|her|them)|(?:is|are|was|were|been) (?:far |rather |much )?less (?:so|charitable|"
    r"forgiving|generous|sanguine|convinced|persuaded|positive|upbeat|kind|hopeful|optimistic)"
    r"|begs? to differ|begged to differ|broke ranks|breaks? ranks|broken ranks"
    r"|(?:is|are|was|were) having none of (?:it|that)"
    r"|(?:will|would) (?:hear|have) none of (?:it|that)"
    r"|(?:strikes?|struck|sounds?|sounded) (?:quite |very )?(?:another|a (?:very )?different|"
    r"a more cautious|a sour|a discordant|a dissenting) (?:note|tone|chord)"
    r"|part(?:s|ed)? (?:company|ways)|(?:does|do|did) not go (?:that|so|as) far"
    r"|(?:is|are|was|were) (?:in the (?:other|opposite|opposing) camp|on the other side)"
    r"|(?:takes?|took) (?:strong |sharp )?(?:issue|exception)|(?:will|would) not hear of it"
    r"|(?:is|are|was|were|been) (?:far )?less (?:sure|certain|impressed|taken|enthusiastic|keen)"
    r"|(?:is|are|was|were) not so (?:sure|certain))\b(?! (?:about|with)\b)"
)
OTHER_WORDS = frozenset(
    "opposite opposing contrary other another different dim dimmer otherwise differently agree "
    "disagree unpersuaded less differ ranks none cautious sour discordant dissenting company ways "
    "far issue exception hear sure certain".split()
)
VERBS = frozenset("is are was were has have had does do did would will can could".split())
LIKE = frozenset("so neither nor".split())
MOST_IDIOMS = 3  # of one sentence
MOST_TOLD = 12  # stances of one sentence that an idiom may lie in
FOLLOWING = frozenset(", ( ; — –".split())
SEMICOLON = frozenset(";")
LONGEST_NAME = 16  # tokens from “as is” to the end of the sentence


def agreeing(
    reader: Reader, sentence: Sentence, told: list[Finding], before: Finding | None
) -> Iterator[Finding]:
    """The stances of a sentence that are told by the one before them."""
    found = said_alike(reader, sentence, before) if not told else None
    if found is not None:
        yield found
        return
    yield from held_alike(reader, sentence, told, before)
    if not told:
        return
    found = joined_at_end(reader, sentence, told) or last_part(reader, sentence, told)
    if found is not None:
        yield found


def held_alike(
    reader: Reader, sentence: Sentence, told: list[Finding], before: Finding | None
) -> Iterator[Finding]:
    """“X shares her view”, “X sees it otherwise”."""
    text = reader.text
    if before is None and not told:
        return
    for pattern, words, same in ((SAME, SAME_WORDS, True), (OTHER, OTHER_WORDS, False)):
        there = words & sentence.words
        if not there or (there == WITH and WHOM.isdisjoint(sentence.words)):
            continue
        for number, match in enumerate(pattern.finditer(text.raw, sentence.start, sentence.end)):
            verb = text.token_at(match.start())
            if number >= MOST_IDIOMS or text.tokens[verb].quotation >= 0:
                break
            earlier = [one for one in told[:MOST_TOLD] if one.evidence[1] <= match.start()]
            leant = earlier[-1] if earlier else before
            if leant is None or any(
                one.evidence[0] <= match.start() < one.evidence[1] for one in told[:MOST_TOLD]
            ):
                continue
            if leant.stance is Stance.UNDECIDED and FIRMER.search(match.group()):
                continue  # who is “more definite” than the undecided has a side, and which is open
            source = subject_before(text, reader.cast, sentence, verb)
            if source is None or is_supposed(text, sentence, source.first):
                continue
            if is_excepted(text, source.first):
                continue  # “Not all growers see it that way”
            denied = is_denied(words_before(text, sentence, verb))
            last = text.token_at(match.end() - 1) + 1
            found = alike(reader, sentence, (source, last), leant, same=same is not denied)
            if found is not None:
                yield found


def said_alike(reader: Reader, sentence: Sentence, before: Finding | None) -> Finding | None:
    """“So would X.”, “Neither does Y.”: the stance of the sentence before."""
    text, first = reader.text, sentence.first
    if before is None or text.near[first] not in LIKE or text.near[first + 1] not in VERBS:
        return None
    if text.tokens[first].quotation >= 0:
        return None
    source = source_right(text, reader.cast, sentence, first + 2)
    if source is None or not ends_clause(reader, sentence, source):
        return None
    return alike(reader, sentence, (source, source.last), before, same=True)


def joined_at_end(reader: Reader, sentence: Sentence, told: list[Finding]) -> Finding | None:
    """“X is opposed, as is Y.”: the stance before it in the sentence."""
    text = reader.text
    lowest = max(sentence.first + 2, sentence.last - LONGEST_NAME)
    for index in reversed(places(text, VERBS, lowest + 1, sentence.last - 1)):
        if word(text, index - 1) != "as":
            continue
        if word(text, index - 2) != "," or text.tokens[index].quotation >= 0:
            return None
        start = text.tokens[index].start
        earlier = [one for one in told[:MOST_TOLD] if one.evidence[0] < start]
        source = source_right(text, reader.cast, sentence, index + 1)
        if not earlier or source is None or not ends_clause(reader, sentence, source):
            return None
        return alike(reader, sentence, (source, source.last), earlier[-1], same=True)
    return None


def ends_clause(reader: Reader, sentence: Sentence, source: Source) -> bool:
    """Whether nothing but who it is follows: “as is the union (LUI), which speaks for teachers”."""
    return source.last >= sentence.last - 1 or word(reader.text, source.last) in FOLLOWING


def last_part(reader: Reader, sentence: Sentence, told: list[Finding]) -> Finding | None:
    """“X supports it; Y does not.”: the stance before the semicolon."""
    lowest = max(sentence.first, sentence.last - LONGEST_NAME)
    for index in reversed(places(reader.text, SEMICOLON, lowest + 1, sentence.last)):
        start = reader.text.tokens[index].start
        if not told or told[-1].evidence[0] > start:
            return None
        return leaning(reader, replace(sentence, first=index + 1), told[-1])
    return None


def alike(
    reader: Reader,
    sentence: Sentence,
    where: tuple[Source, int],
    leant: Finding,
    *,
    same: bool,
) -> Finding | None:
    """The finding of those who stand where others stand, or across from them."""
    source, last = where
    voice = reader.voices.at(sentence, source.first)
    holders = reader.holders(source, voice, sentence)
    if not holders or any(holder in leant.holders for holder in holders):
        return None
    stance = leant.stance
    if not same:
        plain = Stance.OPPOSES if stance is Stance.OPPOSES else Stance.SUPPORTS
        stance = FLIPPED[plain]
        if leant.stance is Stance.UNDECIDED:
            return None
    return Finding(holders, stance, leant.topic, reader.span(source.first, last), voice)
