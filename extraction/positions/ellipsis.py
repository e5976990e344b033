"""Stances that lean on the one before: “X would not.”, “Z takes the same view.”"""

from brief.positions import Stance
from extraction.clauses.clauses import clause_of
from extraction.positions import issues
from extraction.positions.excepted import is_excepted
from extraction.positions.holders import is_supposed, subject_before
from extraction.positions.judgements import is_plan
from extraction.positions.objects import noun_phrase
from extraction.positions.readers import Finding, Reader
from extraction.positions.stance_cues import is_of_none
from extraction.text.denials import is_contracted, is_denied
from extraction.text.stance_entries import FLIPPED
from extraction.text.stances import BE, words_before
from extraction.text.tokens import POSSESSIVES, Sentence, Text, is_adverb, places

LONGEST = 14  # tokens: a longer sentence does not lean on the one before
VERBS = frozenset("would will does do did could can".split())
RARELY = frozenset("rarely seldom hardly normally usually often generally".split())
OBLIGED = frozenset("must should shall may might can could".split())
ENDS = frozenset(". , ; ! — –".split())
# What ends a sentence that says no more than that somebody stands elsewhere, or in the same place.
ELSEWHERE = (
    ("it", "otherwise"),
    ("it", "differently"),
    ("things", "differently"),
    ("think", "otherwise"),
    ("thinks", "otherwise"),
    ("thought", "otherwise"),
    ("to", "differ"),
    ("the", "opposite", "view"),
    ("the", "opposite", "line"),
    ("the", "other", "side"),
    ("a", "different", "view"),
    ("not", "convinced"),
    ("not", "persuaded"),
    ("not", "so", "sure"),
    ("less", "so"),
    ("less", "sure"),
    ("less", "convinced"),
    ("less", "keen"),
    ("less", "enthusiastic"),
)
ALIKE = (
    ("of", "the", "same", "mind"),
    ("of", "like", "mind"),
    ("the", "same", "way"),
    ("the", "same"),
    ("likewise",),
    ("with", "him"),
    ("with", "her"),
    ("with", "them"),
    ("on", "his", "side"),
    ("on", "her", "side"),
    ("on", "their", "side"),
    ("on", "its", "side"),
)
# These by their last words, and whether they say that somebody stands in the same place.
ENDINGS: dict[str, list[tuple[tuple[str, ...], bool]]] = {
    last: [
        (ending, same)
        for endings, same in ((ELSEWHERE, False), (ALIKE, True))
        for ending in endings
        if ending[-1] == last
    ]
    for last in {ending[-1] for ending in (*ELSEWHERE, *ALIKE)}
}
LOOKING = frozenset(
    "see sees saw view views viewed think thinks thought beg begs begged take takes took "
    "feel feels "
    "felt is are was were seem seems seemed look looks looked sound sounds sounded do does "
    "did".split()
)
FARTHEST_VERB = 4  # tokens from the end of such a sentence to its verb, past what it ends in
SAME = frozenset("agree agrees agreed concur concurs concurred".split())
OTHER = frozenset("disagree disagrees disagreed".split())
REFUSED = frozenset("refused declined demurred balked baulked".split())
WITH = frozenset("him her them that".split())
TAKING = frozenset("takes took take shares shared share".split())
NOT = frozenset(("not",))
SIGN = 2  # code points of “, ” between a stance and its “but”
MOST_TOLD = 12  # stances of one sentence that one is looked for among
LINKS = frozenset("for to on with of".split())
# Of a part of the same plan nothing is said: “backs it but not the whole package”.
WHOLE = frozenset("all whole full entire every first last only".split())
MOST_OWNER = 8  # tokens of “shares the harbor union’s view”
OWNED = frozenset("his her its their that this".split())
KINDS = frozenset(
    "view position line stance opinion assessment doubts misgivings concerns enthusiasm".split()
)


def leaning(reader: Reader, sentence: Sentence, before: Finding | None) -> Finding | None:
    """The stance of a short sentence that says no more than that it is the same or the other."""
    if before is None or before.stance is Stance.UNDECIDED:
        return None
    last = sentence.last
    while last > sentence.first and not reader.text.near[last - 1][0].isalnum():
        last -= 1
    if last - sentence.first > LONGEST or last - sentence.first < 2:
        return None
    found = same_or_other(reader, sentence, last)
    if found is None:
        return None
    verb, same = found
    if (RARELY | OBLIGED) & set(words_before(reader.text, sentence, verb)):
        return None  # “rarely agrees with her”, “all members must agree”
    denied = reader.text.near[verb] in TAKING | SAME and is_denied(
        words_before(reader.text, sentence, verb)
    )
    same = same is not denied  # “does not share her view”
    source = subject_before(reader.text, reader.cast, sentence, verb)
    if source is None or is_excepted(reader.text, source.first):
        return None
    if is_supposed(reader.text, sentence, source.first):
        return None  # “did not say whether she agreed”
    if is_of_none(reader.text, source.first):
        return None  # “few residents agree”
    voice = reader.voices.at(sentence, verb)
    holders = reader.holders(source, voice, sentence)
    if not holders or any(holder in before.holders for holder in holders):
        return None
    plain = Stance.OPPOSES if before.stance is Stance.OPPOSES else Stance.SUPPORTS
    stance = plain if same else FLIPPED[plain]
    return Finding(holders, stance, before.topic, reader.span(source.first, last), voice)


def same_or_other(reader: Reader, sentence: Sentence, last: int) -> tuple[int, bool] | None:
    """The verb of such a sentence, and whether it says that somebody stands in the same place."""
    text = reader.text
    end = text.near[last - 1]
    if end == "not" and text.near[last - 2] in VERBS and text.near[last - 3] not in BE:
        return last - 2, False
    if is_contracted(end) and end[:-3] in VERBS | {"wo", "ca"}:
        return last - 1, False
    if end in REFUSED:
        return last - 1, False  # “urged her to step in. She has refused.”
    verb = last - 1
    if end in WITH and text.near[last - 2] == "with":
        verb = last - 3
    if verb > sentence.first and text.near[verb] in SAME | OTHER:
        return verb, text.near[verb] in SAME
    if end in KINDS and text.near[last - 2] == "same" and text.near[last - 4] in TAKING:
        return last - 4, True
    if end in KINDS and text.near[last - 2] in OWNED and text.near[last - 3] in TAKING:
        return last - 3, True
    if end in KINDS and text.near[last - 2] in POSSESSIVES:
        sharing = (i for i in range(last - 3, max(sentence.first, last - MOST_OWNER), -1))
        verb = next((i for i in sharing if text.near[i] in ("share", "shares", "shared")), -1)
        return (verb, True) if verb > sentence.first else None
    return elsewhere(text, sentence, last)


def elsewhere(text: Text, sentence: Sentence, last: int) -> tuple[int, bool] | None:
    """The verb of “Y sees it otherwise”, “Y is of the same mind”."""
    for ending, same in ENDINGS.get(text.near[last - 1], ()):
        first = last - len(ending)
        if text.near[first] != ending[0] or tuple(text.lowers[first:last]) != ending:
            continue
        verb = first - 1 + (ending[0] in LOOKING)
        while verb > first - FARTHEST_VERB and is_adverb(text.tokens[verb]):
            verb -= 1
        while text.near[verb] in ("even", "rather", "far", "much", "also", "not", "firmly"):
            verb -= 1
        if verb > sentence.first and text.near[verb] in LOOKING:
            return verb, same
    return None


def contrary(reader: Reader, sentence: Sentence, before: Finding | None) -> Finding | None:
    """Who stands elsewhere than those before in a sentence: “…; X does not”, “but Y would not”."""
    text = reader.text
    if before is None or before.stance not in FLIPPED:
        return None
    for index in places(text, NOT, sentence.first + 2, sentence.last - 1):
        verb = index - 1
        apart = text.near[index + 1] in ENDS and text.near[verb] in VERBS
        if not apart or text.tokens[index].start < before.evidence[1]:
            continue
        source = subject_before(text, reader.cast, sentence, verb)
        if source is None or text.tokens[source.first].start < before.evidence[1]:
            continue
        voice = reader.voices.at(sentence, index)
        holders = reader.holders(source, voice, sentence)
        if holders and not any(holder in before.holders for holder in holders):
            span = reader.span(source.first, index + 1)
            at = text.tokens[source.first].start
            return Finding(holders, FLIPPED[before.stance], before.topic, span, voice, at=at)
    return None


def left_out(reader: Reader, sentence: Sentence, told: list[Finding]) -> Finding | None:
    """What those before stand elsewhere on: “backs the road but not the bridge”."""
    text = reader.text
    for index in places(text, NOT, sentence.first + 2, sentence.last - 1)[:MOST_TOLD]:
        if text.near[index - 1] != "but" or text.tokens[index].quotation >= 0:
            continue
        but = text.tokens[index - 1].start
        near = [one for one in told[-MOST_TOLD:] if one.evidence[0] < but <= one.evidence[1] + SIGN]
        if not near or near[-1].stance not in FLIPPED or near[-1].holders == []:
            continue
        first = index + 1 + (text.near[index + 1] in LINKS)
        end = clause_of(text, reader.cast, sentence, first).end
        name = noun_phrase(text, first, end)
        if name and is_plan(name) and WHOLE.isdisjoint(name.lower().split()):
            last = text.token_at(text.tokens[first].start + len(name) - 1) + 1
            return Finding(
                near[-1].holders,
                FLIPPED[near[-1].stance],
                issues.of_noun_phrase(name),
                reader.span(index - 1, last),
                near[-1].voice,
                at=text.tokens[index].start,
            )
    return None
