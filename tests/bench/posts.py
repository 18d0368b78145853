"""Times the engine on 200,000 posts, in date order and shuffled; prints the two medians in seconds.

They are seconds of the processor, so that other programs' turns do not count. Reading the workbook is not in
them: the rows are made here.
"""

import random
from dataclasses import replace
from datetime import date, timedelta
from statistics import median
from time import process_time

from datasets import dataset, results

from reporter.kpi.engine import Engine
from reporter.kpi.results import TOTAL
from reporter.model.dataset import CellValue, Dataset, Row, Table
from reporter.model.schema import SHEETS

POSTS = 200_000
ROUNDS = 5
KPI = "post_engagement_rate"
CHANNELS = ("Instagram", "Facebook", "LinkedIn", "TikTok", "X", "YouTube")
DAYS = [date(2024, 1, 1) + timedelta(number) for number in range(36 * 30)]


def posts(*, shuffled: bool) -> Dataset:
    """Return three years of six channels with all their posts."""
    dice = random.Random(1)
    starts = sorted({day.replace(day=1) for day in DAYS})
    known: Dataset = dataset(
        *(results(f"{day:%Y-%m}", name, followers=1000) for day in starts for name in CHANNELS)
    )
    columns = SHEETS["posts"].columns
    counts = [column.id for column in columns if column.kind == "count"]
    order = [*range(POSTS)]
    if shuffled:
        dice.shuffle(order)  # before the rows are made: a reader makes them in the order of the sheet
    rows = tuple(Row(row, _post(known, dice, counts, number)) for row, number in enumerate(order, 2))
    table = Table("posts", "Posts", {column.id: "A" for column in columns}, rows)
    return replace(known, tables={**known.tables, "posts": table})


def _post(known: Dataset, dice: random.Random, counts: list[str], number: int) -> dict[str, CellValue]:
    day = DAYS[number * len(DAYS) // POSTS]
    when: dict[str, CellValue] = {"date": day, "period": known.calendar.period_of(day)}
    numbers = {name: float(dice.randint(0, 5000)) for name in counts}
    return {**when, "channel": dice.choice(CHANNELS), **numbers}


def seconds(data: Dataset) -> float:
    """Return how long a new engine takes for one rate over all periods: the median of some rounds."""
    taken = []
    for _round in range(ROUNDS):
        begun = process_time()
        Engine(data).value(KPI, TOTAL, data.periods)
        taken.append(process_time() - begun)
    return median(taken)


if __name__ == "__main__":
    print(*(f"{seconds(posts(shuffled=one)):.3f}" for one in (False, True)))
