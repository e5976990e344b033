"""A bar chart in SVG, by hand: one kind of bar needs forty lines and no library of 30 MB."""

from collections.abc import Sequence
from html import escape

WIDTH, ROW, LEFT, RIGHT, TOP = 760, 22, 290, 60, 28
OURS, OTHERS = "#1f6f8b", "#b8c4cc"


def bars(title: str, rows: Sequence[tuple[str, float]], *, marked: str) -> str:
    """Horizontal bars from zero, longest first, with the `marked` one in another colour."""
    ordered = sorted(rows, key=lambda row: -row[1])
    longest = max((value for _, value in ordered), default=1.0) or 1.0
    height = TOP + ROW * len(ordered) + 8
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
        f'viewBox="0 0 {WIDTH} {height}" role="img" font-family="sans-serif" font-size="13">',
        f"<title>{escape(title)}</title>",
        '<rect width="100%" height="100%" fill="#ffffff"/>',
        f'<text x="8" y="18" font-weight="bold" fill="#222222">{escape(title)}</text>',
    ]
    for number, (name, value) in enumerate(ordered):
        top = TOP + ROW * number
        width = (WIDTH - LEFT - RIGHT) * value / longest
        colour = OURS if name == marked else OTHERS
        middle = top + ROW / 2 + 4
        parts += [
            f'<text x="{LEFT - 8}" y="{middle:g}" text-anchor="end" fill="#222222">'
            f"{escape(name)}</text>",
            f'<rect x="{LEFT}" y="{top + 3}" width="{width:.1f}" height="{ROW - 6}" '
            f'fill="{colour}"/>',
            f'<text x="{LEFT + width + 6:.1f}" y="{middle:g}" fill="#222222">{value:.2f}</text>',
        ]
    return "\n".join([*parts, "</svg>"]) + "\n"
