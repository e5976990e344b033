"""Steps after which somebody is to decide, and what is still open then."""

import datetime as dt

import pytest

from tests.extraction.briefs import read_brief

DAY = dt.datetime(2026, 11, 10, 9, tzinfo=dt.UTC)


def pending(sentence: str) -> list[tuple[str, list[str], str | None]]:
    """Each pending decision: its title, who decides, when it is due."""
    brief = read_brief(f"Nothing to see here\n\n{sentence}", published_at=DAY)
    return [
        (one.title, [who.name for who in one.deciders], one.due.edtf if one.due else None)
        for one in brief.pending_decisions
    ]


@pytest.mark.parametrize(
    ("sentence", "title", "who", "due"),
    [
        ("An appeal has been lodged with the Supreme Court.", "Decision on an appeal",
         "Supreme Court", None),
        ("The state cabinet is likely to take a call next week.", "Decision by state cabinet",
         "state cabinet", "2026-11-16/2026-11-22"),
        ("The president can assent to the bill or send it back to the lawmakers.",
         "Decision on the bill", "president", None),
        ("The merger needs the green light of the European Commission.",
         "Consent for the merger", "European Commission", None),
        ("It is up to the European Commission to say whether the levy is legal.",
         "Decision whether the levy is legal", "European Commission", None),
        ("Whether the deal survives depends on lawmakers in Lima.",
         "Decision whether the deal survives", "lawmakers in Lima", None),
        ("The IMF board is due to discuss the loan on 12 December.", "Decision on the loan",
         "IMF board", "2026-12-12"),
        ("Her report goes to the housing secretary, who will make the final decision.",
         "Final decision by housing secretary", "housing secretary", None),
        ("Councillors deferred the application and will return to it on 14 January.",
         "Decision on the application", "Councillors", "2027-01-14"),
        ("A three-judge panel will hear arguments Nov. 30 in the lawsuit.",
         "Decision on the lawsuit", "three-judge panel", "2026-11-30"),
        ("Negotiators hope to clinch a deal by the end of the month.", "Decision on a deal",
         "Negotiators", "../2026-11-30"),
        ("Two delegations meet in Havana on 8 December to negotiate an extension.",
         "Decision on an extension", "Two delegations", "2026-12-08"),
        ("The agency said it would finalize the rule by 1 May.", "Decision on the rule",
         "agency", "../2027-05-01"),
        ("The firm has given the union until 30 November to accept the plan or face cuts.",
         "Acceptance of the plan", "union", "../2026-11-30"),
        ("House leaders plan to bring the bill to the floor before 1 May.",
         "Decision on the bill", "House leaders", "../2027-04-30"),
        ("Hauliers have asked the 8th Circuit to freeze the rule.",
         "Decision whether to freeze the rule", "8th Circuit", None),
        ("Ministers are under pressure to decide before the review.", "Decision by ministers",
         "Ministers", None),
    ],
)  # fmt: skip
def test_a_step_leaves_something_to_decide(
    sentence: str, title: str, who: str, due: str | None
) -> None:
    assert (title, [who], due) in pending(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "An appeal was lodged with the tax office in 1998 and thrown out in 1999.",
        "She had to take a call from her mother on Monday.",
        "You can sign the card or send flowers.",
        "The truck needs the green paint of the garage.",
        "It is up to the hip in water, and the boat is late.",
        "Whether it rains depends on the wind.",
        "The sisters are due to discuss the party on 12 December.",
    ],
)
def test_the_same_words_elsewhere_leave_nothing(sentence: str) -> None:
    assert pending(sentence) == []


def test_a_chamber_of_commerce_decides_for_nobody():
    told = pending(
        "A final decision on the ferry is due in June. The Skarn Chamber of Commerce is against it."
    )
    assert [who for _, who, _ in told] == [[]]
