from dataclasses import replace

from example_report import example_report

from reporter.brand import load_brand
from reporter.render.pdf import finished_html

LONG = "Verylongbrandname " * 11


def test_a_long_brand_stands_whole_on_the_cover_and_shortened_in_the_running_head_and_foot():
    report = replace(example_report(), cover=replace(example_report().cover, brand=LONG.strip()))
    html, _base = finished_html(report, load_brand())
    assert f"<p>{LONG.strip()}</p>" in html
    assert 'data-foot="Verylongbrandname Verylongb… · ' in html
    assert 'data-name="Verylongbrandname Verylongbrandname Ver…"' in html
