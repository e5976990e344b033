"""What positions are taken on."""

from dataclasses import dataclass

from brief.refs import Ref


@dataclass(frozen=True, slots=True)
class Issue:
    """One declarative sentence that one can support or oppose; `id` is the same across briefs."""

    id: str
    statement: str

    @property
    def ref(self) -> Ref:
        return Ref(self.id, self.statement)
