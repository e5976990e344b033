"""Whether two terms may be of one decision."""

from brief.dates import When


def compatible(one: When | None, other: When | None) -> bool:
    """Whether two terms may be of one decision: the same, or a day inside of a week or month."""
    if one is None or other is None or one.edtf == other.edtf:
        return True
    if (
        one.latest is not None
        and one.latest == other.latest
        and None in (one.earliest, other.earliest)
    ):
        return True  # “on 31 July” and “by 31 July”
    return narrows(one, other) or narrows(other, one)


def by_then(when: When) -> When:
    """A day as the last one allowed."""
    if when.edtf is None or "/" in when.edtf:
        return when
    return When(when.text, f"../{when.edtf}", when.basis)


def narrows(wide: When, near: When) -> bool:
    """Whether a term is a nearer day or deadline inside of a wider one."""
    if wide.latest is None or near.latest is None:
        return False
    if wide.earliest is None:  # “by mid-October”, “by 16 October”
        same = (wide.latest.year, wide.latest.month) == (near.latest.year, near.latest.month)
        return near.earliest is None and near.latest < wide.latest and same
    return wide.earliest < wide.latest and wide.earliest <= near.latest <= wide.latest
