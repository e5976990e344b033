"""Summaries of positions whose stance an editor turned: the engine’s sentence tells the new one.

What a person wrote stays as it is: nobody else knows how much of it still holds.
"""

import re
from dataclasses import replace

from brief.briefs import Brief
from brief.positions import Position, Stance

Forms = dict[Stance, tuple[str, str]]  # what follows a holder, of one and of many

ON: Forms = {
    Stance.SUPPORTS: ("supports {}", "support {}"),
    Stance.OPPOSES: ("opposes {}", "oppose {}"),
    Stance.CONDITIONAL: ("would support {} on a condition", "would support {} on a condition"),
    Stance.UNDECIDED: ("is undecided about {}", "are undecided about {}"),
}
DEED: Forms = {  # of a holder who is to do himself what the issue is
    Stance.SUPPORTS: ("wants to {}", "want to {}"),
    Stance.OPPOSES: ("does not want to {}", "do not want to {}"),
    Stance.CONDITIONAL: ("would {} on a condition", "would {} on a condition"),
    Stance.UNDECIDED: ("is undecided whether to {}", "are undecided whether to {}"),
}
CLAIM: Forms = {
    Stance.SUPPORTS: ("holds that {}", "hold that {}"),
    Stance.OPPOSES: ("denies that {}", "deny that {}"),
}


def with_true_summaries(brief: Brief, base: Brief) -> Brief:
    """A brief whose summaries of positions do not tell the stances that these had in its `base`."""
    before = {position.id: position for position in base.positions}
    positions = tuple(told_anew(one, before.get(one.id)) for one in brief.positions)
    return brief if positions == brief.positions else replace(brief, positions=positions)


def told_anew(position: Position, before: Position | None) -> Position:
    """A position, its summary told anew where its stance is another and its summary is not."""
    if before is None or before.stance is position.stance or before.summary != position.summary:
        return position
    if before.holder.id != position.holder.id:
        return position  # the sentence names somebody else
    told = retold(position.summary, before.holder.name, before.stance, position.stance)
    return position if told is None else replace(position, summary=told)


def retold(summary: str, holder: str, was: Stance, now: Stance) -> str | None:
    """A sentence of the engine with another stance; null where it is none of its sentences."""
    who = rf"(?P<who>(?:the )?{re.escape(holder)})"
    for forms in (ON, DEED, CLAIM):
        for many, form in enumerate(forms.get(was, ())):
            rest = re.escape(form).replace(r"\{\}", "(?P<rest>.+)")
            if not (found := re.fullmatch(rf"{who} {rest}\.", summary, re.IGNORECASE | re.DOTALL)):
                continue
            rest = found["rest"]
            if now not in forms:  # what is only claimed is held or denied
                forms, rest = ON, f"the idea that {rest}"
            if forms[was][0] == forms[was][1]:
                many = is_many(found["who"])
            told = f"{found['who']} {forms[now][many].format(rest)}"
            return told.removesuffix(".") + "."  # of “a.m.”
    return None


def is_many(name: str) -> bool:
    """Whether a name is that of several: “local leaders”, and not “the United States”."""
    last = name.split(" ")[-1]
    return last.islower() and last.endswith("s") and not last.endswith("ss")
