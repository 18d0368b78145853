"""``make bench``: medians of whole-process runs, and their ratio to the floor measured in the same rounds.

The floor of a PDF is WeasyPrint alone, in a fresh process, writing the same finished HTML.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "sample_data" / "harbour-lane.xlsx"
REPORT = (str(Path(sys.executable).with_name("report")),)
ROUNDS = 7
ENGINE_LIMIT = 0.5

FINISHED_HTML = """
import sys
from pathlib import Path
from reporter.brand import load_brand
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.language import language
from reporter.model.request import Request
from reporter.intake import load
from reporter.render.pdf import finished_html
from reporter.story.compose import compose
from reporter.story.context import Context
sample, html, base = map(Path, sys.argv[1:])
book = load(sample)
results = compute(book.dataset, Request())
report = compose(Context(book.dataset, results, CATALOGUE, language(book.language), book.problems))
text, folder = finished_html(report, load_brand())
html.write_text(text, "utf-8")
base.write_text(folder.resolve().as_uri() + "/", "utf-8")
"""

BARE_WEASYPRINT = """
import sys
from pathlib import Path
from weasyprint import HTML
html, base, written = sys.argv[1:]
document = HTML(string=Path(html).read_text("utf-8"), base_url=Path(base).read_text("utf-8"))
document.write_pdf(written, pdf_variant="pdf/ua-1")
"""


@dataclass(frozen=True)
class Measure:
    """One line of the table: a command, what it is held against, and what it may cost."""

    name: str
    command: Sequence[str]
    limit: float
    against: str = ""  # the name of the floor; none: the limit is in seconds


def measures(folder: Path) -> list[Measure]:
    """Return what is measured, floors before what stands on them."""
    html, base = str(folder / "finished.html"), str(folder / "base")
    _run((sys.executable, "-c", FINISHED_HTML, str(SAMPLE), html, base))
    build = (*REPORT, "build", str(SAMPLE), "-o", str(folder), "--format")
    floor = (sys.executable, "-c", BARE_WEASYPRINT, html, base, str(folder / "bare.pdf"))
    return [
        Measure("report --help", (*REPORT, "--help"), 0.35),
        Measure("report check", (*REPORT, "check", str(SAMPLE)), 1.0),
        Measure("bare WeasyPrint", floor, float("inf")),
        Measure("report build, PDF", (*build, "pdf"), 1.8, "bare WeasyPrint"),
        Measure("report build, four formats", (*build, "pdf,pptx,html,json"), 1.4, "report build, PDF"),
    ]


def _run(command: Sequence[str]) -> float:
    begun = perf_counter()
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    return perf_counter() - begun


def medians(measured: Sequence[Measure]) -> dict[str, float]:
    """Run everything in turn, so that a busy minute hits all alike; the first round only warms up."""
    rounds = [{measure.name: _run(measure.command) for measure in measured} for _round in range(ROUNDS + 1)]
    return {measure.name: median(times[measure.name] for times in rounds[1:]) for measure in measured}


def line(measure: Measure, seconds: dict[str, float]) -> str:
    """Return one line of the table."""
    taken = seconds[measure.name]
    shown = f"{measure.name:<28}{taken:>8.2f} s"
    if measure.against:
        return (
            f"{shown}{taken / seconds[measure.against]:>7.2f} x {measure.against} (at most {measure.limit})"
        )
    return shown if measure.limit == float("inf") else f"{shown}{'':>10}(at most {measure.limit} s)"


def posts() -> list[str]:
    """Return the lines on the engine: 200,000 posts, in date order and shuffled."""
    script = str(Path(__file__).with_name("posts.py"))
    paths = {**os.environ, "PYTHONPATH": str(ROOT / "tests")}
    told = subprocess.run((sys.executable, script), env=paths, capture_output=True, text=True, check=True)
    names = ("posts in the engine", "posts, shuffled")
    return [
        f"{name:<28}{float(taken):>8.2f} s{'':>10}(at most {ENGINE_LIMIT} s)"
        for name, taken in zip(names, told.stdout.split(), strict=True)
    ]


def main() -> None:
    """Measure and print the table."""
    with TemporaryDirectory() as folder:
        measured = measures(Path(folder))
        seconds = medians(measured)
    print(
        f"medians of {ROUNDS} whole processes, {SAMPLE.name}",
        *(line(one, seconds) for one in measured),
        *posts(),
        sep="\n",
    )


if __name__ == "__main__":
    main()
