"""Advice to the public, which takes no side: “drivers should expect delays”, “stay indoors”."""

import re

# Whom police, weather services and railways advise, and to what.
WHO = (
    r"(?:anyone|everyone|motorists|drivers|travell?ers|passengers|commuters|customers|fans|"
    r"visitors|swimmers|hikers|walkers|bathers|witnesses|spectators|people|residents|public|"
    r"householders|holidaymakers|tourists|shoppers|ticketholders|boaters|sailors)"
)
WHAT = (
    r"(?:expect|avoid|boil|contact|call|check|allow (?:extra|more|plenty)|plan (?:ahead|their)|"
    r"evacuate|come forward|get in touch|report|arrive|travel (?:only|early|by)|take (?:care|extra "
    r"care|shelter|cover|precautions)|use (?:public transport|other routes|caution)|"
    r"seek (?:shelter|medical|higher ground|help)|wear|bring|carry|drink|prepare for|"
    r"be (?:aware|careful|cautious|vigilant|prepared|ready|patient|on (?:alert|guard))|"
    r"(?:stay|remain|keep) (?:at home|home|indoors|inside|calm|away|alert|vigilant|off|out of|"
    r"tuned|put|clear|well|their (?:windows|doors)|windows|doors|an eye|up to date)|"
    r"leave (?:their homes|the area|home early|now|extra|more|plenty)|move to higher|"
    r"follow (?:the )?(?:advice|instructions|guidance)|watch (?:out|for)|get (?:tested|vaccinated)|"
    r"not (?:to )?(?:panic|travel|approach|touch|eat|drink|go near|swim|use the water))"
)
ADVICE = re.compile(
    rf"\A\W*(?:that )?(?:(?:the|all|any|its|local|other|nearby|young|older|more) )*{WHO}\b"
    r"[^,;.“”]{0,60}? (?:should|must|ought to|needs? to|not to|to) (?:now |also |still )?"
    rf"{WHAT}\b",
    re.IGNORECASE,
)
CALM = re.compile(r"\bno (?:need|reason|cause) (?:to (?:panic|worry|fear)|for (?:alarm|panic))\b")


def is_advice(words: str) -> bool:
    """Whether words advise the public: “(urged) anyone with information to contact police”."""
    return ADVICE.match(words) is not None or CALM.search(words) is not None
