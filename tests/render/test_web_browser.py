"""The web page in a browser: what a checker of accessibility, a keyboard and a printer say of the sample."""

import json
import os
import re
from html import unescape
from pathlib import Path
from subprocess import run

import pytest
from browsing import AXE, CHROMIUM, FRAME

from reporter.model.request import Request
from reporter.pipeline import build

ROOT = Path(__file__).parents[2]
SAMPLES = {"en": ROOT / "sample_data" / "harbour-lane.xlsx", "ko": ROOT / "sample_data" / "ongyeol.xlsx"}
POLICY = re.compile(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>")
CHECK = """async (page, document) => {
  document.querySelectorAll("details").forEach((one) => { one.open = true; });
  const found = await page.axe.run(document, { resultTypes: ["violations", "incomplete"] });
  const named = (list) => list.map((rule) => [rule.impact, rule.id, rule.nodes[0].html.slice(0, 200)]);
  return { violations: named(found.violations), passed: found.passes.length };
}"""
KEYS = """async (page, document) => {
  const shown = (one) => one.getClientRects().length > 0;
  const press = (one, key) => one.dispatchEvent(new page.KeyboardEvent("keydown", { key, bubbles: true }));
  const tips = [...document.querySelectorAll(".plot")].filter(shown).map((plot) => {
    const tip = plot.closest(".chart").querySelector(".tip");
    press(plot, "ArrowRight");
    const told = tip.hidden ? "" : tip.textContent;
    press(plot, "Escape");
    return [told, tip.hidden];
  });
  const column = (table, at) => [...table.tBodies].flatMap((body) =>
    [...body.rows].filter((row) => row.cells.length > at && row.cells[at].dataset.order !== undefined)
      .map((row) => Number(row.cells[at].dataset.order)));
  const table = document.querySelector(".section-engagement .table table");
  const button = table.querySelectorAll("thead .sort")[1];
  button.focus();
  const focused = document.activeElement === button;
  button.click();
  const falling = column(table, 1);
  button.click();
  const rising = column(table, 1);
  return { tips, focused, falling, rising, width: document.documentElement.scrollWidth - page.innerWidth };
}"""
FOLLOW = """async (page, document) => {
  document.documentElement.style.scrollBehavior = "auto";
  const found = [];
  for (const section of [...document.querySelectorAll(".section")].slice(0, 12)) {
    page.scrollTo(0, section.offsetTop + section.offsetParent.offsetTop - 60);
    page.dispatchEvent(new page.Event("scroll"));
    const current = [...document.querySelectorAll(".contents [aria-current]")].map((one) => one.hash.slice(1));
    const box = document.querySelector(".contents [aria-current]")?.getBoundingClientRect();
    found.push([section.id, ...current.map(decodeURIComponent), box && box.top >= 0 && box.bottom <= page.innerHeight]);
  }
  return found;
}"""


@pytest.fixture(scope="module", params=list(SAMPLES))
def written(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(f"page-{request.param}")
    (made,) = build(SAMPLES[request.param], folder, Request(language=request.param), ("html",)).files
    return made.read_text(encoding="utf-8")


def browse(tmp_path, written, script, *, width=1280, scheme="light", extra=""):
    """Return what a script says about the page, shown in a frame of a width, and what the console got."""
    page = re.sub(r'<html lang="(\w+)"', rf'<html lang="\1" data-scheme="{scheme}"', written, count=1)
    if extra:
        page = POLICY.sub("", page).replace("</body>", f"<script>{extra}</script></body>", 1)
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    (tmp_path / "frame.html").write_text(FRAME.format(width=width, script=script), encoding="utf-8")
    profile = f"--user-data-dir={tmp_path / 'profile'}"
    command = [*CHROMIUM, profile, f"--window-size={max(width, 500)},1000", "--dump-dom"]
    address = (tmp_path / "frame.html").as_uri()
    done = run([*command, address], capture_output=True, text=True, timeout=180, check=True)
    (answer,) = re.findall(r"<pre>(.*?)</pre>", done.stdout, re.DOTALL)
    assert answer, done.stderr[-2000:]
    return json.loads(unescape(answer)), [one for one in done.stderr.splitlines() if "CONSOLE" in one]


@pytest.mark.documents
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_checker_of_accessibility_finds_nothing(tmp_path, written, scheme, width):
    axe = AXE.read_text(encoding="utf-8")
    found, _console = browse(tmp_path, written, CHECK, width=width, scheme=scheme, extra=axe)
    assert found["passed"] > 20
    assert found["violations"] == []


@pytest.mark.documents
@pytest.mark.parametrize("width", [360, 1280])
def test_the_keyboard_reaches_every_value_and_sorts_tables(tmp_path, written, width):
    told, console = browse(tmp_path, written, KEYS, width=width)
    assert told["tips"]
    assert all(tip and hidden for tip, hidden in told["tips"])
    assert told["focused"]
    assert told["falling"] == sorted(told["falling"], reverse=True)
    assert told["rising"] == sorted(told["rising"])
    assert told["width"] <= 0
    assert console == []


@pytest.mark.documents
def test_the_contents_follow_the_reader(tmp_path, written):
    followed, console = browse(tmp_path, written, FOLLOW)
    for wanted, *current, in_sight in followed:
        assert current == [wanted]
        assert in_sight
    assert console == []


@pytest.mark.documents
def test_the_page_prints_without_its_controls(tmp_path, written):
    (tmp_path / "page.html").write_text(written, encoding="utf-8")
    printed = tmp_path / "page.pdf"
    profile = f"--user-data-dir={tmp_path / 'profile'}"
    target = ["--no-pdf-header-footer", f"--print-to-pdf={printed}", (tmp_path / "page.html").as_uri()]
    run([*CHROMIUM, profile, *target], capture_output=True, timeout=180, check=True)
    words = run(["pdftotext", "-layout", os.fspath(printed), "-"], capture_output=True, text=True, check=True)
    pages = words.stdout.split("\f")[:-1]
    assert all(len(page.split()) > 8 for page in pages), [len(page.split()) for page in pages]
    control = re.search(r'data-dark="([^"]+)"', written)
    assert control
    assert not re.search(rf"^\s*{control[1]}\s*$", words.stdout, re.MULTILINE)
