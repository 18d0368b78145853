import re
from base64 import b64decode, b64encode
from hashlib import sha256
from subprocess import run

import example_report as examples
import pytest
from lxml import html

from reporter.brand import contrast, load_brand
from reporter.render.web import render_html

BRAND = load_brand()
CHROMIUM = (
    "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--allow-file-access-from-files", "--enable-logging=stderr", "--virtual-time-budget=4000",
)  # fmt: skip


@pytest.fixture(scope="module")
def written():
    return render_html(examples.example_report(), BRAND)


@pytest.fixture(scope="module")
def page(written):
    return html.document_fromstring(written.decode())


def test_the_same_report_gives_the_same_bytes(written):
    assert render_html(examples.example_report(), BRAND) == written


def test_the_page_is_one_small_file_that_asks_for_nothing(written, page):
    assert len(written) < 3_000_000
    addresses = page.xpath("//@src | //@href | //@srcset | //@data | //@action")
    assert all(one.startswith(("#", "data:")) for one in addresses)
    assert all(
        one.startswith('"data:font/woff2;') for one in re.findall(r"url\(([^)]{20})", written.decode())
    )


def test_the_policy_allows_this_script_and_no_other(page):
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    (script,) = page.xpath("//script/text()")
    assert f"script-src 'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" in policy
    assert policy.startswith("default-src 'none';")


def test_nothing_in_the_page_runs_outside_the_script(page):
    assert page.xpath("//*/@*[starts-with(name(), 'on')]") == []
    assert len(page.xpath("//script")) == 1


def test_the_page_has_its_landmarks_and_a_way_past_them(page):
    assert page.get("lang") == "en"
    assert len(page.xpath("//main")) == 1
    assert page.xpath("//nav/@aria-label") == ["Contents"]
    assert page.xpath("//a[@class='skip']/@href") == ["#report"]
    assert len(page.xpath("//h1")) == 1


def test_the_contents_lead_to_every_section(page):
    targets = page.xpath("//nav//a/@href")
    assert [one[1:] for one in targets] == page.xpath("//section/@id")
    assert len(targets) == len(examples.example_report().sections)


def test_no_id_stands_twice(page):
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))


def test_every_chart_says_its_message_and_lists_its_values(page):
    figures = page.xpath("//figure")
    assert len(figures) == 7
    for figure in figures:
        assert all(figure.xpath(".//div[@role='img']/@aria-label"))
        assert figure.xpath(".//details//table//tbody/tr")
        rows = len(figure.xpath(".//tbody/tr"))
        for places in figure.xpath(".//@data-places"):
            assert len(places.split()) == rows


def test_charts_follow_the_scheme_of_the_reader(written):
    text = written.decode()
    assert "stroke: var(--accent)" in text
    assert "prefers-color-scheme: dark" in text
    assert not re.search(r"(fill|stroke): #0000[0-9a-f]{2}", text)


def test_fonts_hold_only_the_characters_of_the_report(written):
    fonts = re.findall(r"data:font/woff2;base64,([A-Za-z0-9+/=]+)", written.decode())
    assert len(fonts) == 2
    assert all(b64decode(one).startswith(b"wOF2") for one in fonts)
    assert sum(map(len, fonts)) < 80_000


def test_a_korean_page_stays_small():
    page = render_html(examples.korean_report(), BRAND)
    assert len(page) < 200_000
    assert b'font-family: "Pretendard"' in page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_the_paper(scheme):
    colours = getattr(BRAND, scheme)
    for name in ("ink", "muted", "accent_text", "good", "bad"):
        assert contrast(getattr(colours, name), colours.paper) >= 4.5, name


def browse(tmp_path, written, width, scheme):
    """Return what a browser says about a page of this width: how far it scrolls sideways, its
    background and the first tip; and what the console got."""
    text = written.decode().replace('<html lang="en">', f'<html lang="en" data-scheme="{scheme}">')
    (tmp_path / "page.html").write_text(text, encoding="utf-8")
    (tmp_path / "frame.html").write_text(
        f"""<!doctype html><title>waiting</title>
        <iframe src="page.html" style="width:{width}px;height:900px;border:0"></iframe>
        <script>onload = () => setTimeout(() => {{
          const page = document.querySelector("iframe").contentDocument;
          const seen = [...page.querySelectorAll(".plot")].find((one) => one.clientWidth);
          seen.dispatchEvent(new KeyboardEvent("keydown", {{key: "ArrowRight"}}));
          const root = page.documentElement;
          document.title = [root.scrollWidth - root.clientWidth, getComputedStyle(page.body.parentNode).backgroundColor,
            page.querySelector(".tip:not([hidden])").textContent].join("|");
        }}, 500)</script>""",
        encoding="utf-8",
    )
    command = [*CHROMIUM, f"--user-data-dir={tmp_path / 'profile'}", "--window-size=1400,1000", "--dump-dom"]
    done = run(
        [*command, (tmp_path / "frame.html").as_uri()], capture_output=True, text=True, timeout=90, check=True
    )
    (title,) = re.findall(r"<title>(.*?)</title>", done.stdout)
    console = [one for one in done.stderr.splitlines() if "CONSOLE" in one]
    return title.split("|"), console


@pytest.mark.documents
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_a_browser_shows_the_page_without_scrolling_sideways_or_complaining(tmp_path, written, width, scheme):
    (sideways, background, tip), console = browse(tmp_path, written, width, scheme)
    assert int(sideways) == 0
    assert background == ("rgb(255, 255, 255)" if scheme == "light" else "rgb(16, 20, 28)")
    assert tip.startswith("Nov 2025Reach 1,310,000")
    assert console == []


@pytest.mark.documents
def test_a_stressed_page_does_not_scroll_sideways_on_a_phone(tmp_path):
    (sideways, _background, _tip), console = browse(
        tmp_path, render_html(examples.stress_report(), BRAND), 360, "light"
    )
    assert int(sideways) == 0
    assert console == []
