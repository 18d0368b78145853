"""The deck, opened again with the libraries that read such files."""

import json
import re
import subprocess
from dataclasses import replace
from io import BytesIO
from itertools import combinations
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import example_charts as charts
import openpyxl
import pytest
from example_report import example_report, korean_report, stress_report
from lxml import etree
from PIL import Image
from pptx import Presentation
from pptx.util import Pt

from reporter.brand import load_brand
from reporter.model.charts import (
    BarChart,
    Event,
    FunnelChart,
    LineChart,
    Role,
    StackedBarChart,
    WaterfallChart,
)
from reporter.render.deck import render_deck
from reporter.render.deck.grid import LAYOUTS
from reporter.render.deck.master import build_master
from reporter.render.deck.measure import ruler
from reporter.resources import template_folder
from reporter.story.blocks import (
    Align,
    Bullets,
    Callout,
    Card,
    Cards,
    Cell,
    ChartBlock,
    Definitions,
    Findings,
    Heading,
    PostCard,
    Report,
    Sentence,
    Table,
    TableRow,
    Tone,
)

REPORTS = {"example": example_report, "stress": stress_report, "korean": korean_report}
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
TEXT = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"
SPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
}


def named(space: str, tag: str) -> str:
    return f"{{{SPACES[space]}}}{tag}"


@pytest.fixture(scope="module", params=list(REPORTS))
def made(request) -> tuple[Report, bytes]:
    report = REPORTS[request.param]()
    return report, render_deck(report, load_brand())


@pytest.fixture(scope="module")
def example() -> bytes:
    return render_deck(example_report(), load_brand())


def opened(package: bytes):
    return Presentation(BytesIO(package))


def slides_of(package: bytes) -> list:
    return list(opened(package).slides)


def words_of(package: bytes) -> str:
    """Return all text of slides, charts and notes, alternative texts included."""
    with ZipFile(BytesIO(package)) as archive:
        parts = [
            name for name in archive.namelist() if re.match(r"ppt/(slides|charts|notesSlides)/\w+\.xml", name)
        ]
        trees = [etree.fromstring(archive.read(name)) for name in sorted(parts)]
    texts = [node.text or "" for tree in trees for node in tree.iter(TEXT, f"{CHART}v")]
    return "\n".join([*texts, *(words for tree in trees for words in tree.xpath("//@descr"))])


def charts_of(package: bytes) -> list:
    return [shape.chart for slide in slides_of(package) for shape in slide.shapes if shape.has_chart]


def test_the_shipped_master_is_what_the_code_builds():
    assert (template_folder("deck") / "master.pptx").read_bytes() == build_master()


def test_the_master_is_our_own(example):
    deck = opened(example)
    assert (deck.slide_width, deck.slide_height) == (Pt(960), Pt(540))
    assert [layout.name for layout in deck.slide_layouts] == [layout.name for layout in LAYOUTS]
    with ZipFile(BytesIO(example)) as archive:
        names = archive.namelist()
        assert not [name for name in names if "thumbnail" in name or "printerSettings" in name]
        assert b"Office Theme" not in b"".join(archive.read(name) for name in names if "theme" in name)


def test_the_theme_holds_the_brand(example):
    brand = load_brand()
    with ZipFile(BytesIO(example)) as archive:
        theme = archive.read("ppt/theme/theme1.xml").decode()
    for colour in (brand.light.ink, brand.light.accent, brand.light.good, brand.light.bad):
        assert f'"{colour[1:].upper()}"' in theme
    assert '<a:latin typeface="Inter"/><a:ea typeface="Pretendard"/>' in theme


def test_colours_are_the_themes(example):
    with ZipFile(BytesIO(example)) as archive:
        for name in archive.namelist():
            if re.match(r"ppt/(slides|charts|slideLayouts|slideMasters)/\w+\.xml", name):
                assert b"srgbClr" not in archive.read(name), name


def test_no_placeholder_is_left_empty(made):
    for slide in slides_of(made[1]):
        for holder in slide.placeholders:
            assert not holder.has_text_frame or holder.text_frame.text.strip()


def test_titles_are_there_and_unique(made):
    titles = [slide.shapes.title.text_frame.text for slide in slides_of(made[1])]
    assert all(titles)
    assert len(set(titles)) == len(titles)


def test_text_stands_in_placeholders(made):
    for slide in slides_of(made[1]):
        loose = [shape for shape in slide.shapes if shape.has_text_frame and not shape.is_placeholder]
        assert not loose


def box_of(shape) -> tuple[int, int, int, int]:
    return shape.left, shape.top, shape.left + shape.width, shape.top + shape.height


def test_nothing_leaves_the_slide(made):
    for slide in slides_of(made[1]):
        for shape in slide.shapes:
            left, top, right, bottom = box_of(shape)
            assert left >= 0
            assert top >= 0
            assert right <= Pt(960)
            assert bottom <= Pt(540), (slide.shapes.title.text, shape.name)


def test_no_two_things_with_content_overlap(made):
    for slide in slides_of(made[1]):
        solid = [
            shape for shape in slide.shapes if shape.is_placeholder or shape.has_chart or shape.has_table
        ]
        for one, other in combinations(solid, 2):
            a, b = box_of(one), box_of(other)
            apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
            assert apart, (slide.shapes.title.text_frame.text, one.name, other.name)


def test_what_is_not_said_is_decorative(made):
    for slide in slides_of(made[1]):
        for shape in slide.shapes:
            properties = shape.element.xpath(".//p:cNvPr")[0]
            described = properties.get("descr") or b"decorative" in etree.tostring(properties)
            says_itself = shape.is_placeholder and shape.has_text_frame
            assert described or says_itself, shape.name


def test_every_slide_says_where_it_belongs(made):
    report, package = made
    for number, slide in enumerate(slides_of(package)[1:], 2):
        kinds = {
            shape.element.xpath(".//p:ph/@type")[0]
            for shape in slide.placeholders
            if shape.element.xpath(".//p:ph/@type")
        }
        assert {"ftr", "sldNum"} <= kinds
        assert number > 1
    assert report.cover.brand in words_of(package)


def texts_in(block) -> list[str]:  # noqa: C901, PLR0911 — one case a kind of block
    """Return everything a block words, wherever it stands."""
    match block:
        case str():
            return [block]
        case tuple():
            return [text for one in block for text in texts_in(one)]
        case Card():
            shift = [block.shift.shown] if block.shift else []
            return [block.label, block.figure.shown, *shift, *block.notes]
        case Cell():
            return [block.text, *([block.note] if block.note else [])]
        case PostCard():
            return [block.title, block.place, block.figure.shown, block.audience, block.mark]
        case Sentence():
            return [block.lead, block.rest]
        case Cards() | Findings() | Callout() | Bullets():
            return [text for name in block.__slots__ for text in texts_in(getattr(block, name))]
        case _ if hasattr(block, "__slots__") and not isinstance(block, ChartBlock):
            return [
                text for name in block.__slots__ for text in texts_in(getattr(block, name)) if name != "brief"
            ]
    return []


@pytest.mark.parametrize("name", ["example", "korean"])
def test_nothing_that_the_report_says_is_lost(name):
    report = REPORTS[name]()
    said = " ".join(words_of(render_deck(report, load_brand())).split()).casefold()
    for section in report.sections:
        for block in section.blocks:
            for text in texts_in(block):
                if text not in {"left", "right", "center", "good", "bad", "steady", "none", "up", "down", ""}:
                    assert " ".join(text.split()).casefold() in said, (section.id, text)


def specs(report: Report) -> list:
    """Return the charts of a report that have something to draw."""
    found = []
    for section in report.sections:
        for block in section.blocks:
            parts = (
                [block]
                if isinstance(block, ChartBlock)
                else [getattr(block, "left", None), getattr(block, "right", None)]
            )
            found += [part.chart for part in parts if isinstance(part, ChartBlock)]
    return found


def values_of(spec) -> list[list[float | None]]:
    if isinstance(spec, WaterfallChart):
        return []  # stands on a base: has a test of its own
    if isinstance(spec, FunnelChart):
        return [[step.value for step in spec.steps]]
    return [list(one.values) for one in spec.series]


def test_native_charts_hold_the_values_of_the_specs_and_gaps_are_gaps(example):
    natives = charts_of(example)
    wanted = specs(example_report())
    assert len(natives) == len(wanted)
    for native, spec in zip(natives, wanted, strict=True):
        drawn = [list(series.values) for plot in native.plots for series in plot.series]
        assert drawn[: len(values_of(spec))] == values_of(spec)


def test_the_workbook_inside_a_chart_agrees_with_what_is_drawn(made):
    for native in charts_of(made[1]):
        sheet = openpyxl.load_workbook(BytesIO(native.part.chart_workbook.xlsx_part.blob)).active
        assert sheet
        columns = [[cell.value for cell in column] for column in sheet.iter_cols()]
        drawn = [series for plot in native.plots for series in plot.series]
        assert columns[0][1:] == list(native.plots[0].categories)
        assert [column[0] for column in columns[1:]] == [series.name for series in drawn]
        for column, series in zip(columns[1:], drawn, strict=True):
            assert column[1:] == pytest.approx(list(series.values))


def test_labels_are_worded_by_the_report(example):
    with ZipFile(BytesIO(example)) as archive:
        drawn = " ".join(
            "".join(node.text or "" for node in etree.fromstring(archive.read(name)).iter(TEXT))
            for name in archive.namelist()
            if re.match(r"ppt/charts/chart\d+\.xml", name)
        )
    for shown in (
        "5.4 %",
        "1,940,000",
        "Target 1.8 M",
        "TikTok account opened",
        "121",
        "3,120,000",
        "8,200",
    ):
        assert shown in drawn


def test_the_step_rates_of_a_funnel_stand_beside_it_as_facts(example):
    texts = [
        shape.text_frame.text
        for slide in slides_of(example)
        for shape in slide.placeholders
        if shape.has_text_frame
    ]
    assert [text for text in texts if text.startswith("28.5 %\n")] == ["28.5 %\nLeads → Customers"]


def test_charts_are_of_their_native_kind(example):
    kinds = {
        LineChart: "LINE",
        BarChart: "BAR_CLUSTERED",
        FunnelChart: "BAR_CLUSTERED",
        WaterfallChart: "BAR_STACKED",
    }
    for native, spec in zip(charts_of(example), specs(example_report()), strict=True):
        if isinstance(spec, StackedBarChart):
            wanted = "COLUMN_STACKED" if spec.over_time else "BAR_STACKED"
        else:
            wanted = kinds[type(spec)]
        assert native.chart_type.name == wanted


def with_chart(chart) -> Report:
    base = example_report()
    section = replace(base.sections[2], blocks=(ChartBlock(chart),))
    return replace(base, sections=(section,))


def test_a_label_that_begins_like_a_formula_stays_text():
    chart = charts.leads_by_channel()
    evil = '=HYPERLINK("https://x.example")'
    chart = replace(
        chart,
        categories=(replace(chart.categories[0], label=evil), *chart.categories[1:]),
        series=(replace(chart.series[0], name="=1+1"), *chart.series[1:]),
    )
    native = charts_of(render_deck(with_chart(chart), load_brand()))[0]
    with ZipFile(BytesIO(native.part.chart_workbook.xlsx_part.blob)) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
    assert native.plots[0].series[0].name == "=1+1"


def test_events_that_are_near_stand_in_rows_above_each_other():
    chart = replace(
        charts.reach_trend(), events=(Event(5, "A new shop opens"), Event(6, "A film"), Event(11, "Late"))
    )
    native = charts_of(render_deck(with_chart(chart), load_brand()))[0]
    drawn = {element.xpath("string(c:tx//c:v)"): element for element in native.element.xpath("//c:ser")}
    shifts = {
        name: float(drawn[name].xpath(".//c:dLbl//c:y/@val")[0])
        if drawn[name].xpath(".//c:dLbl//c:y")
        else 0.0
        for name in ("A new shop opens", "A film", "Late")
    }
    assert shifts["A new shop opens"] == shifts["Late"] == 0
    assert shifts["A film"] < 0
    assert drawn["A film"].xpath("./c:errBars/c:errBarType/@val") == ["minus"]


def test_margins_are_error_bars_of_their_own_size_at_each_point():
    ask = charts_of(render_deck(with_chart(charts.score_with_margins()), load_brand()))[0].element.xpath
    assert ask("//c:errBars/c:errBarType/@val | //c:errBars/c:errValType/@val") == ["both", "cust"]
    for way in ("plus", "minus"):
        points = f"//c:ser/c:errBars/c:{way}/c:numLit/c:pt"
        assert ask(f"{points}/@idx") == ["0", "3", "4", "5"]
        assert ask(f"{points}/c:v/text()") == ["15.0", "12.5", "11.0", "10.9"]


def test_a_chart_and_a_table_without_values_are_left_out():
    base = example_report()
    nothing = [
        ChartBlock(chart)
        for chart in charts.stress_charts()
        if chart.frame.id.endswith(("empty", "no-series"))
    ]
    table = base.sections[1].blocks[0]
    assert isinstance(table, Table)
    bare = replace(table, rows=())
    section = replace(base.sections[2], blocks=(*nothing, bare))
    package = render_deck(replace(base, sections=(base.sections[0], section)), load_brand())
    assert charts_of(package) == []


def test_a_channel_without_history_has_its_table_and_figures_on_one_slide():
    base = example_report()
    channel = next(section for section in base.sections if section.id == "channels:Instagram")
    bare = replace(channel, blocks=(channel.blocks[0], channel.blocks[2]))
    package = render_deck(replace(base, sections=(base.sections[0], bare)), load_brand())
    last = slides_of(package)[-1]
    assert len([shape for shape in last.shapes if shape.has_table]) == 1
    assert "1.94 M" in " ".join(shape.text_frame.text for shape in last.placeholders if shape.has_text_frame)


def test_text_without_end_goes_on_over_slides():
    base = example_report()
    words = tuple(f"Point {number}: " + "many words " * 12 for number in range(60))
    section = replace(base.sections[-2], blocks=(Bullets("Points", words),))
    package = render_deck(replace(base, sections=(section,)), load_brand())
    said = words_of(package)
    assert all(f"Point {number}:" in said for number in range(60))
    assert len(slides_of(package)) > 4


def test_target_bars_are_outlined_and_forecast_bars_hatched():
    roles = (Role.FOCUS, Role.TARGET, Role.FORECAST)
    chart = charts.leads_by_channel()
    series = tuple(replace(chart.series[0], name=role.value, role=role) for role in roles)
    native = charts_of(render_deck(with_chart(replace(chart, series=series, marks=None)), load_brand()))[0]
    looks = [element.xpath("./c:spPr")[0] for element in native.element.xpath("//c:ser")]
    assert looks[0].xpath("./a:solidFill/a:schemeClr/@val") == ["accent1"]
    assert looks[1].xpath("./a:noFill")
    assert looks[1].xpath("./a:ln/a:solidFill/a:schemeClr/@val") == ["tx1"]
    assert looks[2].xpath("./a:pattFill")


def test_a_line_that_stops_early_is_named_to_the_left_of_its_end():
    chart = next(one for one in charts.stress_charts() if one.frame.id == "line-forecast")
    native = charts_of(render_deck(with_chart(chart), load_brand()))[0]
    early = native.element.xpath("(//c:ser)[1]//c:dLbl")[0]
    across, down = (float(early.xpath(f".//c:manualLayout/c:{way}/@val")[0]) for way in "xy")
    assert early.xpath("./c:idx/@val") == ["8"]
    assert across < 0 < down


def test_series_with_long_names_get_a_legend():
    chart = charts.leads_by_channel()
    series = (replace(chart.series[0], name=charts.LONG_NAME), chart.series[1])
    short, long = (
        charts_of(render_deck(with_chart(one), load_brand()))[0]
        for one in (chart, replace(chart, series=series))
    )
    assert not short.has_legend
    assert long.has_legend
    assert not long.legend.include_in_layout


def test_the_appendix_is_short_and_says_what_it_leaves_out():
    base = example_report()
    appendix = base.sections[-1]
    glossary = appendix.blocks[0]
    assert isinstance(glossary, Definitions)
    notes = Bullets("Data quality", tuple(f"Note {number}" for number in range(9)))
    section = replace(appendix, blocks=(replace(glossary, entries=glossary.entries * 5), notes))
    package = render_deck(replace(base, sections=(base.sections[0], section)), load_brand())
    said = words_of(package)
    assert "7 more definitions stand in the PDF." in said
    assert "More notes on the data stand in the PDF." in said
    assert opened(package).slides[-1].shapes.title.text_frame.text == "Note 0"
    assert "Note 4" in said
    assert "Note 5" not in said


def test_a_title_never_parts_a_number_from_its_unit():
    base = example_report()
    share = "33.7\u202f%"
    titled = replace(
        base.sections[0], title=f"Leaf & Loom leads the conversation with {share}; we have 30.2 %"
    )
    package = render_deck(replace(base, sections=(titled, *base.sections[1:])), load_brand())
    assert any(share in slide.shapes.title.text_frame.text for slide in slides_of(package))
    measured = ruler(load_brand())
    for width in range(180, 600, 7):
        assert not any(
            line.endswith("33.7") for line in measured.lines(titled.title, 24, width, bold=True)[:-1]
        )


def test_control_characters_do_not_break_the_file():
    base = example_report()
    broken = replace(base.sections[0], title="Leads\x00 rose\x0b by 4 %", name="A\x01B")
    package = render_deck(replace(base, sections=(broken, *base.sections[1:])), load_brand())
    assert "Leads rose by 4 %" in words_of(package)


def test_there_is_no_way_out_of_the_file(made):
    with ZipFile(BytesIO(made[1])) as archive:
        for name in archive.namelist():
            if name.endswith(".rels"):
                assert b'TargetMode="External"' not in archive.read(name)


def jumps(slide) -> dict[str, Any]:
    """Return the slides that a click on a shape leads to, by the shape's words."""
    relation = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    found = {}
    for shape in slide.placeholders:
        for link in shape.element.xpath("./p:nvSpPr/p:cNvPr/a:hlinkClick"):
            words = re.sub(r"^\d+\t", "", shape.text_frame.paragraphs[0].text)
            found[words] = slide.part.related_part(link.get(relation)).slide
    return found


def test_the_agenda_leads_to_the_sections_and_numbers_their_first_slides(example):
    deck = opened(example)
    agenda = next(slide for slide in deck.slides if slide.shapes.title.text_frame.text == "Contents")
    targets = jumps(agenda)
    sections = example_report().sections
    channels = [section.name for section in sections if section.id.startswith("channels:")]
    together = len(channels) >= 3
    names = [section.name for section in sections[1:] if not (together and section.name in channels)]
    assert [name for name in targets if name != "Channels"] == names
    assert (
        targets["Scoreboard"].shapes.title.text_frame.text == "Nine of eleven KPIs are at or above September"
    )
    places = {slide.slide_id: number for number, slide in enumerate(deck.slides, 1)}
    numbers = [
        shape.text_frame.text.split("\t")[0] for shape in agenda.placeholders if "\t" in shape.text_frame.text
    ]
    assert numbers == [str(places[target.slide_id]) for target in targets.values()]


def test_every_foot_leads_back_to_the_agenda(example):
    for slide in slides_of(example)[1:]:
        if slide.shapes.title.text_frame.text != "Contents":
            (target,) = jumps(slide).values()
            assert target.shapes.title.text_frame.text == "Contents"


def test_a_bar_in_a_cell_is_as_long_as_its_share():
    base = example_report()
    headings = (Heading("Age", Align.LEFT), Heading("Instagram"))
    rows = (
        TableRow((Cell("18–24"), Cell("25 %", bar=0.25))),
        TableRow((Cell("25–34"), Cell("75 %", bar=0.75))),
    )
    section = replace(base.sections[1], blocks=(Table("Age", None, headings, rows),))
    last = slides_of(render_deck(replace(base, sections=(base.sections[0], section)), load_brand()))[-1]
    table = next(shape for shape in last.shapes if shape.has_table)
    bars = [line for line in last.shapes if line.element.tag == named("p", "cxnSp")]
    assert [round(bars[1].width / bars[0].width, 1)] == [3.0]
    assert all(table.top < bar.top < table.top + table.height for bar in bars)


def test_the_workbook_inside_a_chart_keeps_the_number_format(made):
    for native in charts_of(made[1]):
        drawn = {one.text for one in native.element.xpath("//c:ser/c:val//c:formatCode")}
        sheet: Any = openpyxl.load_workbook(BytesIO(native.part.chart_workbook.xlsx_part.blob)).active
        typed = {
            cell.number_format for row in sheet.iter_rows(min_row=2, min_col=2) for cell in row if cell.value
        }
        assert typed <= drawn


def test_the_slides_are_grouped_by_section(example):
    deck = opened(example)
    groups = deck.element.findall(".//p14:section", SPACES)
    assert [group.get("name") for group in groups] == [
        "Social media report",
        *(section.name for section in example_report().sections),
    ]
    listed = [int(one.get("id")) for group in groups for one in group.iter(named("p14", "sldId"))]
    assert listed == [slide.slide_id for slide in deck.slides]


def test_the_speaker_finds_talking_points(example):
    notes = [slide.notes_slide.notes_text_frame.text for slide in slides_of(example) if slide.has_notes_slide]
    assert any("Leads: 214 against 173 in September (sheet Channel results)." in text for text in notes)


def test_a_channel_has_one_slide(example):
    titles = [slide.shapes.title.text_frame.text for slide in slides_of(example)]
    assert sum(title.startswith("Instagram reached") for title in titles) == 1


def test_the_file_names_itself(example):
    properties = opened(example).core_properties
    assert properties.title == "Social media report, October 2026"
    assert properties.author == "Northwind Coffee"
    assert properties.language == "en"
    assert (properties.created.year, properties.created.month, properties.created.day) == (2026, 11, 4)


def test_the_same_report_gives_the_same_bytes(example):
    assert render_deck(example_report(), load_brand()) == example


def test_every_run_carries_the_language():
    package = render_deck(korean_report(), load_brand())
    with ZipFile(BytesIO(package)) as archive:
        for name in archive.namelist():
            if re.match(r"ppt/(slides|notesSlides)/\w+\.xml", name):
                for run in etree.fromstring(archive.read(name)).iter(named("a", "rPr")):
                    assert run.get("lang") == "ko-KR"


def test_axis_ids_are_unsigned(made):
    with ZipFile(BytesIO(made[1])) as archive:
        for name in archive.namelist():
            if name.startswith("ppt/charts/chart"):
                found = re.findall(rb'<c:(?:axId|crossAx) val="([^"]*)"', archive.read(name))
                assert all(number.isdigit() for number in found)


def test_a_change_has_its_arrow_and_its_colour(example):
    slide = slides_of(example)[1]
    runs = {
        run.text: run
        for holder in slide.placeholders
        for paragraph in holder.text_frame.paragraphs
        for run in paragraph.runs
    }
    assert runs["▲\u2009+3.1 % · +3,880"].font.color.theme_color.name == "ACCENT_2"
    assert runs["▲\u2009+€2.10 · +12.9 %"].font.color.theme_color.name == "ACCENT_3"
    assert runs["steady"].font.color.theme_color.name == "TEXT_2"


def test_a_brief_table_says_how_many_rows_it_leaves_out():
    base = example_report()
    scoreboard = base.sections[1]
    table = scoreboard.blocks[0]
    assert isinstance(table, Table)
    long = replace(table, rows=table.rows * 2, brief=(0, 3, 5))
    package = render_deck(
        replace(base, sections=(base.sections[0], replace(scoreboard, blocks=(long,)))), load_brand()
    )
    tables = [shape.table for slide in slides_of(package) for shape in slide.shapes if shape.has_table]
    names = [row.cells[0].text_frame.text for row in tables[-1].rows]
    assert names == ["KPI", "Reach", "Followers", "Mentions", "Engagement", "Applause rate"]
    assert "19 more KPIs stand in the PDF." in words_of(package)


def test_a_logo_stands_whole_on_the_cover(tmp_path):
    path = tmp_path / "logo.png"
    Image.new("RGB", (400, 100), "#123456").save(path)
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    cover = slides_of(render_deck(replace(example_report(), logo=path), load_brand()))[0]
    picture = next(shape for shape in cover.shapes if hasattr(shape, "image"))
    assert picture.width == 4 * picture.height
    assert picture.left + picture.width == Pt(909)
    plain = slides_of(render_deck(replace(example_report(), logo=tmp_path / "broken.png"), load_brand()))[0]
    assert not [shape for shape in plain.shapes if hasattr(shape, "image")]


@pytest.mark.documents
@pytest.mark.parametrize("name", list(REPORTS))
def test_the_deck_follows_the_format(tmp_path, name):
    path = tmp_path / "deck.pptx"
    path.write_bytes(render_deck(REPORTS[name](), load_brand()))
    validator = Path(__file__).parents[2] / "node_modules" / ".bin" / "ooxml-validator"
    answer = subprocess.run([validator, path], capture_output=True, text=True, timeout=120, check=False)
    assert json.loads(answer.stdout)["errors"] == []


@pytest.mark.documents
def test_charts_keep_their_series_when_another_program_saves_the_deck(tmp_path, example):
    path = tmp_path / "deck.pptx"
    path.write_bytes(example)
    (tmp_path / "saved").mkdir()
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pptx", "--outdir", tmp_path / "saved", path],
        check=True,
        capture_output=True,
        timeout=120,
    )
    before, after = (
        [values_drawn(chart) for chart in charts_of(each.read_bytes())]
        for each in (path, tmp_path / "saved" / "deck.pptx")
    )
    assert len(after) == len(before) > 0
    for one, other in zip(before, after, strict=True):
        assert other == one


def values_drawn(native) -> dict[str, list[float | None]]:
    return {
        series.name: [None if value is None else round(value, 6) for value in series.values]
        for plot in native.plots
        for series in plot.series
    }


@pytest.mark.documents
def test_libreoffice_shows_every_slide(tmp_path, example):
    path = tmp_path / "deck.pptx"
    path.write_bytes(example)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, path],
        check=True,
        capture_output=True,
        timeout=120,
    )
    told = subprocess.run(
        ["pdfinfo", tmp_path / "deck.pdf"], capture_output=True, text=True, timeout=60, check=True
    )
    assert re.search(rf"Pages:\s+{len(slides_of(example))}\b", told.stdout)


def test_a_waterfall_is_stacked_bars_on_a_base_that_nobody_sees():
    report = example_report()
    loss = next(one for one in charts.stress_charts() if one.frame.id == "waterfall-loss")
    for spec, expected in (
        (
            charts.what_is_left(),
            [[None, 3200, 2000, 1900, None], [5000, None, None, None, 1900], [None, 1800, 1200, 100, None]],
        ),
        (
            loss,
            [
                [None, None, -30, -55, None],
                [50, None, None, None, -55],
                [None, 50, None, None, None],
                [None, -30, -40, -15, None],
            ],
        ),
    ):
        section = replace(report.sections[0], blocks=(ChartBlock(spec),))
        (chart,) = charts_of(render_deck(replace(report, sections=(section,)), load_brand()))
        assert [list(series.values) for series in chart.plots[0].series] == expected
        assert isinstance(spec, WaterfallChart)
        assert chart.value_axis.minimum_scale == min(0, *(end for ends in spec.ends for end in ends))
        assert chart.value_axis.maximum_scale == max(0, *(end for ends in spec.ends for end in ends))
        base = chart.plots[0].series[0]._element  # noqa: SLF001 — the XML behind it
        assert base.find(named("c", "spPr")).find(named("a", "noFill")) is not None


def test_nothing_to_read_is_smaller_than_twelve_points(made):
    """Words in groups too, such as what stands in place of a picture; sizes that a run gives itself."""
    _, written = made
    for slide in opened(written).slides:
        sizes = [int(one) for one in slide.element.xpath(".//a:r/a:rPr/@sz")]
        assert min(sizes, default=1200) >= 1200, slide.shapes.title.text_frame.text


def test_a_slide_of_posts_is_titled_with_the_best_of_them(example):
    titles = [slide.shapes.title.text_frame.text for slide in opened(example).slides]
    assert "The tea tin engages best" in titles


@pytest.mark.parametrize(("channels", "labelled"), [(6, 6), (12, 0)])
def test_bars_that_lie_closer_than_text_carry_the_values_of_now_alone(channels, labelled):
    """Those of the period before would stand on each other; their bars are drawn whole all the same."""
    report, spec = example_report(), charts.leads_by_channel()
    now, before = (
        replace(one, values=(value,) * channels, shown=(f"{value:.0f}",) * channels)
        for one, value in zip(spec.series, (40.0, 90.0), strict=True)
    )
    crowd = replace(spec, categories=(spec.categories[0],) * channels, series=(now, before), marks=None)
    section = replace(report.sections[0], blocks=(ChartBlock(crowd),))
    (chart,) = charts_of(render_deck(replace(report, sections=(section,)), load_brand()))
    labels = [len(one._element.findall(f".//{named('c', 'dLbl')}")) for one in chart.plots[0].series]  # noqa: SLF001
    assert labels == [channels, labelled]
    assert chart.value_axis.maximum_scale == 90
    assert chart.has_legend == (not labelled)


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        ("People reached fell 3.0 % to 3.71 M", "people reached fell 3.0 % to 3.71 M"),
        ("Net Promoter Score fell 3 points to 40", "Net Promoter Score fell 3 points to 40"),
    ],
)
def test_a_finding_that_goes_on_in_a_title_begins_small(bad, told):
    report = example_report()
    sides = (
        Findings("What went well", Tone.GOOD, (Sentence("Leads rose 19 % to 640", "from 538."),)),
        Findings("What needs attention", Tone.BAD, (Sentence(bad, "from more."),)),
    )
    summary = replace(next(one for one in report.sections if one.id == "summary"), blocks=sides)
    slides = slides_of(render_deck(replace(report, sections=(summary,)), load_brand()))
    assert any(one.shapes.title.text_frame.text.endswith(f"; {told}") for one in slides)
