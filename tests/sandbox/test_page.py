"""Web page of the sandbox, in a real Chromium."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox

pytestmark = pytest.mark.slow


@pytest.fixture
def sandbox() -> Iterator[AtlasSandbox]:
    with start_sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def page(browser: webdriver.Chrome, sandbox: AtlasSandbox) -> Page:
    browser.get(f"{sandbox.base_url}/#board")
    page = Page(browser)
    page.until(lambda: page.text("#live") == "live")
    return page


class Page:
    """Page as a user at the keyboard sees it."""

    def __init__(self, browser: webdriver.Chrome) -> None:
        self.browser = browser

    def all(self, selector: str) -> list[Any]:
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def text(self, selector: str) -> str:
        return str(self.browser.find_element(By.CSS_SELECTOR, selector).text)

    def until(self, true: Callable[[], object]) -> None:
        WebDriverWait(self.browser, 15, 0.05, ignored_exceptions=[Exception]).until(lambda _: true())

    def press(self, *keys: str) -> None:
        webdriver.ActionChains(self.browser).send_keys(*keys).perform()

    def is_shown(self, tab: str) -> bool:
        shown = self.browser.find_element(By.ID, tab).is_displayed()
        return bool(shown) and self.text("[aria-selected=true]").lower().startswith(tab)

    def background(self) -> str:
        return str(self.browser.execute_script("return getComputedStyle(document.body).backgroundColor"))


def test_requests_are_shown(page: Page, sandbox: AtlasSandbox) -> None:
    with SyncAtlasClient(**sandbox.credentials) as client:
        made = client.create_work_order(
            {"title": "<b>Leak</b> & noise", "priority": "CRITICAL", "assignedTo": ["tech@plant.example"]}
        )
        card = f"[data-status=OPEN] [data-id='{made.id}']"
        page.until(lambda: "<b>Leak</b> & noise" in page.text(card))  # without the entities that are stored
        assert "tech@plant.example" in page.text(card)
        assert "CRITICAL" in page.text(card)
        client.complete_work_order(made.id)
        page.until(lambda: page.all(f"[data-status=COMPLETE] [data-id='{made.id}']"))
    page.press("4")
    page.until(lambda: page.is_shown("requests"))
    page.until(lambda: page.all("#log li[data-path='/work-orders']"))
    entry = page.browser.find_element(By.CSS_SELECTOR, "#log li[data-path='/work-orders']")
    assert "POST" in entry.text
    assert "200" in entry.text
    entry.find_element(By.TAG_NAME, "summary").click()
    page.until(lambda: str(made.custom_id) in entry.text)
    sign_in = page.browser.find_element(By.CSS_SELECTOR, "#log li[data-path='/auth/signin']")
    sign_in.find_element(By.TAG_NAME, "summary").click()
    page.until(lambda: "not shown" in sign_in.text)
    assert sandbox.password not in page.browser.page_source
    assert page.all("#log b") == page.all("#board b") == []
    assert [line for line in page.browser.get_log("browser") if line["level"] == "SEVERE"] == []


def test_by_keyboard(page: Page, sandbox: AtlasSandbox) -> None:
    for key, tab in (("2", "assets"), ("3", "users"), ("4", "requests"), ("1", "board")):
        page.press(key)
        page.until(lambda tab=tab: page.is_shown(tab))
    page.browser.execute_script("location.hash = 'users'")
    page.until(lambda: page.is_shown("users"))
    page.press("1")
    page.press(Keys.ARROW_RIGHT)
    page.until(lambda: page.is_shown("assets"))
    assert "A000001" in page.text("#assets")
    page.press("/", "no such thing")
    page.until(lambda: len(page.all("#assets tr")) == 1)
    page.press(*[Keys.BACKSPACE] * 13, Keys.ESCAPE, "3")
    page.until(lambda: "viewer@plant.example" in page.text("#users"))
    with SyncAtlasClient(**sandbox.credentials) as client:
        client.get_work_order(1)
    page.press("4")
    page.until(lambda: page.all("#log li[data-path='/work-orders/1']"))
    page.press("j", Keys.ENTER)
    page.until(lambda: page.all("#log details[open] pre"))
    assert page.text("#log li:first-child").count("customId") >= 1


def test_cards_open_and_lists_sort(page: Page, sandbox: AtlasSandbox) -> None:
    with SyncAtlasClient(**sandbox.credentials) as client:
        late = client.create_work_order({"title": "<i>Late</i>", "dueDate": "2026-01-05", "assetId": "A000003"})
        client.update_work_order(late.id, {"notes": "waiting for <b>parts</b>"})
        card = f"[data-id='{late.id}']"
        page.until(lambda: "overdue since 2026-01-05" in page.text(f".overdue{card}"))
        client.get_work_order(late.id)
        page.until(lambda: len(page.all("#log li")) >= 4)
    page.browser.find_element(By.CSS_SELECTOR, card).send_keys(Keys.ENTER)
    page.until(lambda: page.browser.find_element(By.ID, "opened").is_displayed())
    page.until(lambda: late.custom_id in page.text("#opened-title"))
    assert "Motor M-101" in page.text("#fields")
    assert "waiting for" in page.text("#comments")
    assert "Ada Owner" in page.text("#comments")
    assert f"GET /work-orders/{late.id} 200" in page.text("#history")
    assert page.all("#opened b, #opened i") == []
    page.press(Keys.ESCAPE)
    page.until(lambda: not page.browser.find_element(By.ID, "opened").is_displayed())
    page.press("2")
    page.until(lambda: page.is_shown("assets"))
    for state, first in (("ascending", "Conveyor 2"), ("descending", "S7-1200 PLC")):
        page.all("#assets th button")[1].click()
        page.until(lambda state=state: page.all(f"#assets th[aria-sort={state}]"))
        assert page.all("#assets tr")[1].text.find(first) > 0
    page.press("/", "conveyor", Keys.ESCAPE)
    page.until(lambda: len(page.all("#assets tr")) == 6)
    assert page.browser.find_element(By.ID, "filter").get_attribute("value") == "", "what is not seen filters nothing"


def test_requests_can_be_copied_paused_and_cleared(page: Page, sandbox: AtlasSandbox) -> None:
    page.press("4")
    with SyncAtlasClient(**sandbox.credentials) as client:
        page.browser.execute_script("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
        for title, description, curl, python in (
            ("It's on fire", "", r"It'\''s on fire", "json=json.loads("),
            ("Long", "x" * 70_000, "-d @body  # its body is not copied", "json=body)  # its body is not copied"),
        ):
            client.create_work_order({"title": title, "description": description})
            line = "#log li[data-path='/work-orders']"
            page.until(lambda line=line: page.all(line))
            page.browser.find_element(By.CSS_SELECTOR, f"{line} summary").click()
            page.until(lambda: len(page.all("#log details[open] .copy")) == 2)
            for button, copied in zip(page.all("#log details[open] .copy"), (curl, python), strict=True):
                button.click()
                page.until(lambda copied=copied: copied in page.browser.execute_script("return window.copied ?? ''"))
            page.browser.find_element(By.ID, "clear").click()
            page.until(lambda: page.all("#log li") == [])
        page.press("p")
        page.until(lambda: page.text("#waiting") == "paused")
        client.get_work_order(2)
        page.until(lambda: "1 more" in page.text("#waiting"))
        assert page.all("#log li[data-path='/work-orders/2']") == []
        page.press("p")
        page.until(lambda: page.all("#log li[data-path='/work-orders/2']"))
        httpx.get(f"{sandbox.base_url}/no-such-path")
        page.until(lambda: page.all("#log li[data-path='/no-such-path']"))
        page.browser.find_element(By.ID, "failures").click()
        page.until(lambda: all("no-such" in one.text for one in page.all("#log li") if one.is_displayed()))
        page.browser.find_element(By.ID, "clear").click()
        page.until(lambda: page.all("#log li") == [])


DRAG = """
const [card, column] = arguments;
const data = new DataTransfer();
for (const [target, name] of [[card, "dragstart"], [column, "dragover"], [column, "drop"], [card, "dragend"]]) {
  target.dispatchEvent(new DragEvent(name, {bubbles: true, cancelable: true, dataTransfer: data}));
}
"""


def test_work_orders_are_made_moved_and_changed(page: Page, sandbox: AtlasSandbox) -> None:
    def fill(field: str, text: str) -> None:
        element = page.browser.find_element(By.ID, field)
        element.clear()
        element.send_keys(text)

    page.press("n")
    page.until(lambda: page.browser.find_element(By.ID, "opened").is_displayed())
    fill("edit-title", "Pump <leaks> R&D")
    page.browser.find_element(By.ID, "save").click()
    card = "[data-status=OPEN] [data-id='5']"
    page.until(lambda: "Pump <leaks> R&D" in page.text(card))
    page.browser.find_element(By.CSS_SELECTOR, card).send_keys(Keys.SHIFT, Keys.ARROW_RIGHT)
    page.until(lambda: page.all("[data-status=IN_PROGRESS] [data-id='5']"))
    for status in ("ARCHIVED", "COMPLETE"):
        moved = page.browser.find_element(By.CSS_SELECTOR, "[data-id='5']")
        column = page.browser.find_element(By.CSS_SELECTOR, f"[data-status={status}]")
        page.browser.execute_script(DRAG, moved, column)
        page.until(lambda status=status: page.all(f"[data-status={status}] [data-id='5']"))
    page.browser.find_element(By.CSS_SELECTOR, "[data-id='1']").send_keys(Keys.ENTER)
    page.until(lambda: page.browser.find_element(By.ID, "edit").is_displayed())
    fill("edit-description", "since Monday")
    fill("comment", "new belt <ordered>")
    page.browser.find_element(By.ID, "say").click()
    page.until(lambda: "new belt <ordered>" in page.text("#comments"))  # and what is typed, and not saved yet, stays
    page.browser.find_element(By.ID, "save").click()
    page.until(lambda: not page.browser.find_element(By.ID, "opened").is_displayed())
    with SyncAtlasClient(**sandbox.credentials) as client:
        changed, done = client.get_work_order(1), client.get_work_order(5)
        assert changed.description == "since Monday"
        assert (changed.asset.name, len(changed.assigned_to)) == ("Conveyor 2", 1), "a change empties nothing"
        assert (done["status"], done.archived) == ("COMPLETED", False)
        assert done.title == "Pump &lt;leaks&gt; R&amp;D", "all of it is there, as the server stores it"
    assert not [one for one in sandbox.requests() if one["method"] != "GET" and "signin" not in one["path"]]


def test_nothing_is_done_or_shown_twice(page: Page, sandbox: AtlasSandbox) -> None:
    page.press("n")
    page.until(lambda: page.browser.find_element(By.ID, "opened").is_displayed())
    page.browser.find_element(By.ID, "edit-title").send_keys("once")
    page.browser.execute_script("for (let i = 0; i < 3; i++) document.getElementById('edit').requestSubmit();")
    page.until(lambda: not page.browser.find_element(By.ID, "opened").is_displayed())
    page.browser.execute_script("""
        fetch("/health-check").then(() => {
          for (let i = 0; i < 5; i++) document.dispatchEvent(new Event("written"));
          return fetch("/license/state");
        });
    """)
    page.press("4")
    page.until(lambda: page.all("#log li[data-path='/license/state']"))
    assert len(page.all("#log li[data-path='/health-check']")) == 1
    with SyncAtlasClient(**sandbox.credentials) as client:
        assert [one.title for one in client.iter_work_orders()].count("once") == 1


def test_other_lists(page: Page) -> None:
    page.press("5")
    page.until(lambda: "Pump room" in page.text("#records"))
    page.browser.find_element(By.ID, "which").send_keys("Parts")
    page.until(lambda: "Bearing 6205" in page.text("#records"))
    page.all("#records tr")[1].send_keys(Keys.ENTER)
    page.until(lambda: "4006381333931" in page.text("#fields") or "Shelf A4" in page.text("#fields"))
    assert not page.browser.find_element(By.ID, "edit").is_displayed()


def test_faults_and_attempts(page: Page, sandbox: AtlasSandbox) -> None:
    page.press("4")
    page.browser.find_element(By.CSS_SELECTOR, "#faults summary").click()
    path = page.browser.find_element(By.ID, "fault-path")
    path.send_keys("/work-orders/1")
    page.browser.find_element(By.CSS_SELECTOR, "[data-fault=status]").click()
    page.until(lambda: "status for * /work-orders/1: met 0 of 1" in page.text("#active-faults"))
    with SyncAtlasClient(**sandbox.credentials) as client:
        client.get_work_order(1)
    page.until(lambda: len(page.all("#log li[data-path='/work-orders/1']")) == 2)
    again, first = page.all("#log li[data-path='/work-orders/1'] summary")
    assert ("attempt 2" in again.text, "503" in first.text, "fault: status" in first.text) == (True, True, True)
    again.click()
    page.until(lambda: page.all("#log details[open] .attempt"))
    sent, received = (one.text for one in page.all("#log details[open] pre"))
    assert ("authorization: ..." in sent, "x-frame-options: DENY" in received) == (True, True), "headers, and no token"
    page.browser.find_element(By.CSS_SELECTOR, "#log .attempt").click()
    page.until(lambda: page.browser.switch_to.active_element == first)
    page.browser.find_element(By.ID, "clear-faults").send_keys(Keys.ENTER)
    page.until(lambda: page.text("#active-faults") == "none")


def test_a_phone(page: Page, sandbox: AtlasSandbox) -> None:
    page.browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 390, "height": 800, "deviceScaleFactor": 1, "mobile": True}
    )
    try:
        with SyncAtlasClient(**sandbox.credentials) as client:
            client.get_work_order(1)
        page.press("4")
        page.until(lambda: page.all("#log li[data-path='/work-orders/1'] .path"))
        path = page.browser.find_element(By.CSS_SELECTOR, "#log li[data-path='/work-orders/1'] .path")
        assert path.size["width"] > 200, "a line for the path, not a letter"
        for tab in "12345":
            page.press(tab)
            assert page.browser.execute_script("return document.documentElement.scrollWidth") <= 390
    finally:
        page.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_light_and_dark(page: Page) -> None:
    before = page.background()
    page.press("t")
    page.until(lambda: page.background() != before)
    page.press("t")
    page.until(lambda: page.background() == before)


def test_it_says_when_the_sandbox_is_gone(browser: webdriver.Chrome) -> None:
    with start_sandbox() as sandbox:
        browser.get(sandbox.base_url)
        page = Page(browser)
        page.until(lambda: page.text("#live") == "live")
    page.until(lambda: "does not answer" in page.text("#live"))
