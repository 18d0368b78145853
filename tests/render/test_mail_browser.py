"""The mail in a browser, on phones and desktops, light and dark: nothing sideways, every word legible."""

import json
import re
from base64 import b64encode
from html import unescape
from pathlib import Path
from subprocess import run

import pytest
from browsing import AXE, CHROMIUM, FRAME
from stress import BOOKS, write

from reporter.brand import load_brand
from reporter.intake import load
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.language import language
from reporter.model.request import Request
from reporter.render.mail import letter
from reporter.story.compose import compose
from reporter.story.context import Context

ROOT = Path(__file__).parents[2]
BOOKS_TOLD = {"harbour-lane": "en", "ongyeol": "ko", "long-names": "en", "extremes": "ko"}
SCHEMES = {"dark": "0", "light": "1"}
CHECK = """async (page, document) => {
  const only = { type: "tag", values: ["wcag2a", "wcag2aa"] };
  const found = await page.axe.run(document, { runOnly: only, resultTypes: ["violations"] });
  const root = document.documentElement;
  return {
    violations: found.violations.map((rule) => [rule.id, rule.nodes[0].html.slice(0, 200)]),
    passed: found.passes.map((rule) => rule.id),
    sideways: root.scrollWidth - page.innerWidth,
    paper: page.getComputedStyle(document.body).backgroundColor,
    cards: new Set([...document.querySelectorAll(".card")].map((one) => one.getBoundingClientRect().left)).size,
  };
}"""


@pytest.fixture(scope="module", params=list(BOOKS_TOLD))
def page(request, tmp_path_factory):
    name = request.param
    path = ROOT / "sample_data" / f"{name}.xlsx"
    if not path.exists():
        path = write(BOOKS[name](), tmp_path_factory.mktemp(name))
    data = load(path).dataset
    assert data
    report = compose(Context(data, compute(data, Request()), CATALOGUE, language(BOOKS_TOLD[name]), ()))
    mail = letter(report, load_brand())
    html = mail.html
    for picture in mail.pictures:
        address = f"data:{picture.media_type};base64,{b64encode(picture.content).decode()}"
        html = html.replace(f"cid:{picture.cid}", address)
    return html.replace("</body>", f"<script>{AXE.read_text('utf-8')}</script></body>")


@pytest.mark.documents
@pytest.mark.parametrize("width", [360, 700])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_mail_fits_and_can_be_read(tmp_path, page, width, scheme):
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    (tmp_path / "frame.html").write_text(FRAME.format(width=width, script=CHECK), encoding="utf-8")
    options = [
        f"--user-data-dir={tmp_path / 'profile'}",
        f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}",
        f"--window-size={max(width, 500)},1000",
        "--dump-dom",
    ]
    done = run(
        [*CHROMIUM, *options, (tmp_path / "frame.html").as_uri()],
        capture_output=True, text=True, timeout=180, check=True,
    )  # fmt: skip
    (answer,) = re.findall(r"<pre>(.*?)</pre>", done.stdout, re.DOTALL)
    found = json.loads(unescape(answer))
    assert found["violations"] == []
    assert {"color-contrast", "image-alt", "html-has-lang"} <= set(found["passed"])
    assert found["sideways"] <= 0
    assert found["paper"] == {"dark": "rgb(16, 20, 28)", "light": "rgb(255, 255, 255)"}[scheme]
    assert found["cards"] == {360: 2, 700: 3}[width]
