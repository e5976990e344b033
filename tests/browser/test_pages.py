"""The pages in a real browser: Swagger UI answers every read, and nothing leaves the machine."""

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright

from tests.addresses import HEALTH, V1
from tests.serving import Served, serving

pytestmark = pytest.mark.browser

SCREENSHOTS = Path(__file__).parents[2] / "test-results"
MILLISECONDS = 15_000


@dataclass
class Seen:
    """What a page asked for, and what its browser complained of."""

    origin: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("requestfailed", lambda request: self.complaints.append(f"failed: {request.url}"))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", self.hear)

    def hear(self, said: ConsoleMessage) -> None:
        if said.type in ("error", "warning"):
            self.complaints.append(said.text)

    @property
    def outside(self) -> list[str]:
        """The requests that left the origin."""
        at_home = (f"{self.origin}/", "data:", "blob:", "about:")
        return [url for url in self.requests if not url.startswith(at_home)]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("browser"), "--demo-key", FIXTURES="on") as served:
        yield served


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian’s Chromium. Without it these tests fail: `make test` leaves them out."""
    chromium = shutil.which("chromium")
    assert chromium, "There is no chromium; on Debian: apt-get install chromium"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture
def seen(server: Served) -> Seen:
    return Seen(server.address)


@pytest.fixture
def page(browser: Browser, seen: Seen) -> Iterator[Page]:
    """A page whose every violation of its own policy is a complaint."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(
        "addEventListener('securitypolicyviolation', e => console.error("
        "`policy: ${e.violatedDirective} ${e.blockedURI}`))"
    )
    opened = context.new_page()
    opened.set_default_timeout(MILLISECONDS)
    seen.watch(opened)
    yield opened
    context.close()


def keep_picture(page: Page, name: str, *, whole: bool = False) -> None:
    SCREENSHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=whole)


def open_documentation(page: Page, server: Served) -> None:
    page.goto(f"{server.address}/docs")
    page.locator(".opblock").first.wait_for()


def test_swagger_ui_shows_every_read_under_its_noun(page, server, seen):
    open_documentation(page, server)
    keep_picture(page, "docs", whole=True)
    shown = page.locator(".opblock-summary-path").all_inner_texts()
    paths = {re.sub(r"\u200b", "", path).strip() for path in shown}
    assert paths == {rule.replace("<", "{").replace(">", "}") for rule in (*V1, *HEALTH)}
    documented = json.loads(server.ask("/openapi.json").body)
    nouns = page.locator(".opblock-tag").evaluate_all("tags => tags.map(t => t.dataset.tag)")
    assert nouns == [tag["name"] for tag in documented["tags"]]
    assert seen.outside == []
    assert seen.complaints == []


def test_every_read_can_be_tried_out_with_what_is_filled_in(page, server, seen):
    open_documentation(page, server)
    operations = page.locator(".opblock-get")
    count = operations.count()
    assert count == len(V1) + len(HEALTH)
    for index in range(count):
        operation = operations.nth(index)
        path = operation.locator(".opblock-summary-path").inner_text()
        operation.locator(".opblock-summary-control").click()
        operation.get_by_role("button", name="Execute").click()
        status = operation.locator(".live-responses-table tbody .response-col_status").first
        expect(status, path).to_have_text(re.compile(r"^\s*200"), timeout=MILLISECONDS)
        expect(
            operation.locator(".live-responses-table tbody .response-col_description")
        ).to_contain_text("Response body", timeout=MILLISECONDS)
        if "quotes/" in path and "{id}" in path:
            operation.scroll_into_view_if_needed()
            keep_picture(page, "docs-tried-out")
        operation.locator(".opblock-summary-control").click()
    assert seen.outside == []
    assert seen.complaints == []
    asked = [url for url in seen.requests if "/v1/" in url]
    assert len(asked) == len(V1)


def test_an_article_is_posted_with_the_key_that_the_server_printed(page, server, seen):
    open_documentation(page, server)
    page.locator(".btn.authorize").click()
    key = next(word for word in server.printed.split() if word.startswith("wb_"))
    page.locator(".auth-container input").fill(key)
    keep_picture(page, "docs-authorize")
    page.locator(".auth-btn-wrapper .authorize").click()
    page.locator(".btn-done").click()
    operation = page.locator("#operations-Briefs-post_brief")
    operation.locator(".opblock-summary-control").click()
    operation.get_by_role("button", name="Execute").click()
    status = operation.locator(".live-responses-table tbody .response-col_status").first
    expect(status).to_have_text(re.compile(r"^\s*201"), timeout=MILLISECONDS)
    operation.locator(".live-responses-table").scroll_into_view_if_needed()
    keep_picture(page, "docs-posted")
    assert seen.outside == []
    assert seen.complaints == []


def test_a_wrong_parameter_is_answered_with_a_problem_in_swagger_ui(page, server, seen):
    open_documentation(page, server)
    operation = page.locator("#operations-Quotes-list_quotes")
    operation.locator(".opblock-summary-control").click()
    operation.locator("tr[data-param-name=cursor] input").fill("x")
    operation.get_by_role("button", name="Execute").click()
    status = operation.locator(".live-responses-table tbody .response-col_status").first
    expect(status).to_have_text(re.compile(r"^\s*422"), timeout=MILLISECONDS)
    operation.locator(".live-responses-table").scroll_into_view_if_needed()
    keep_picture(page, "docs-problem")
    assert seen.outside == []
    # Chromium itself writes each answer of 400 and above to its console.
    assert [said for said in seen.complaints if "status of 422" not in said] == []


@pytest.mark.parametrize(
    "operation", ["Quotes-list_quotes", "Briefs-post_brief", "Calendar-get_calendar"]
)
def test_the_documentation_fits_a_narrow_screen_with_a_request_open_and_answered(
    page, server, seen, operation
):
    page.set_viewport_size({"width": 390, "height": 800})
    open_documentation(page, server)
    opened = page.locator(f"#operations-{operation}")
    opened.locator(".opblock-summary-control").click()
    opened.get_by_role("button", name="Execute").click()
    opened.locator(".live-responses-table tbody .response-col_status").first.wait_for()
    opened.locator(".responses-table:not(.live-responses-table)").scroll_into_view_if_needed()
    keep_picture(page, f"docs-{operation}-390")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert seen.outside == []
    assert [said for said in seen.complaints if "status of 401" not in said] == []


@pytest.mark.parametrize(
    ("path", "name"),
    [("/", "front"), ("/problems/invalid-parameters", "problem-type"), ("/nowhere", "problem")],
)
@pytest.mark.parametrize("width", [1280, 390])
def test_a_page_renders_in_its_own_style_on_screens_wide_and_narrow(
    page, server, seen, path, name, width
):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{server.address}{path}")
    keep_picture(page, f"{name}-{width}")
    assert page.locator("h1").is_visible()
    assert page.locator("header a.name").is_visible()
    assert page.evaluate("document.styleSheets.length") == 1
    assert page.evaluate("document.styleSheets[0].cssRules.length") > 5
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert seen.outside == []
    assert [said for said in seen.complaints if "status of 404" not in said] == []


def test_the_front_page_leads_to_the_documentation_by_a_click(page, server, seen):
    page.goto(server.address)
    page.get_by_role("link", name="API documentation").click()
    page.locator(".opblock").first.wait_for()
    assert page.title() == "wirebrief API"
    assert seen.outside == []
    assert seen.complaints == []


@pytest.mark.parametrize("name", ["Briefs", "Pending decisions", "Search"])
def test_a_name_on_the_front_page_opens_its_request_to_be_tried(page, server, seen, name):
    page.goto(server.address)
    page.get_by_role("link", name=name, exact=True).click()
    opened = page.locator(".opblock.is-open")
    opened.get_by_role("button", name="Execute").click()
    status = opened.locator(".live-responses-table tbody .response-col_status").first
    expect(status).to_have_text(re.compile(r"^\s*200"), timeout=MILLISECONDS)
    assert page.locator(".opblock.is-open").count() == 1
    assert seen.outside == []
    # Swagger UI takes each `_` of an operation’s id for a blank that is written so, and finds it.
    assert [said for said in seen.complaints if "escaping deep link" not in said] == []


def test_a_page_needs_no_script(browser, server):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server.address)
    assert page.locator("h1").is_visible()
    context.close()
