"""What customers say: the fifth group of the catalogue."""

from reporter.kpi import metrics as m
from reporter.kpi.declaration import Group, Kpi
from reporter.model.formula import each, either
from reporter.model.units import Direction, Unit

PROMOTERS = each(m.SURVEYS, either(m.PROMOTERS, m.SCORED_PROMOTERS), *m.NPS_ROWS)
DETRACTORS = each(m.SURVEYS, either(m.DETRACTORS, m.SCORED_DETRACTORS), *m.NPS_ROWS)
ANSWERS = each(m.SURVEYS, either(m.NPS_RESPONSES, m.PROMOTERS + m.PASSIVES + m.DETRACTORS), *m.NPS_ROWS)
# Row by row, so that nobody among the two best is 0 and not unknown.
TOP_TWO = each(m.SURVEYS, m.CSAT_TOP_TWO, *m.TOP_TWO_ROWS)

SATISFACTION = (
    Kpi(
        id="reviews",
        group=Group.SATISFACTION,
        unit=Unit.COUNT,
        better=Direction.UP,
        formula=m.REVIEW_COUNT,
        small_count=True,
        source="H",
    ),
    Kpi(
        id="star_rating",
        group=Group.SATISFACTION,
        unit=Unit.RATING,
        better=Direction.UP,
        formula=each(m.REVIEWS, m.REVIEW_STARS * m.REVIEW_COUNT) / m.REVIEW_COUNT,
        decimals=1,
        source="H",
    ),
    Kpi(
        id="csat",
        group=Group.SATISFACTION,
        unit=Unit.SCORE,
        better=Direction.UP,
        formula=each(m.SURVEYS, m.CSAT_SCORE / m.CSAT_HIGHEST * m.CSAT_RESPONSES, *m.CSAT_ROWS)
        / m.CSAT_RESPONSES
        * 100,
        decimals=1,
        source="H",
    ),
    Kpi(
        id="csat_top2",
        group=Group.SATISFACTION,
        unit=Unit.PERCENT,
        better=Direction.UP,
        formula=TOP_TWO / m.CSAT_SCALED_RESPONSES,
        decimals=1,
        proportion=True,
        source="H",
    ),
    Kpi(
        id="nps",
        group=Group.SATISFACTION,
        unit=Unit.POINTS,
        better=Direction.UP,
        formula=(PROMOTERS - DETRACTORS) / ANSWERS * 100,
        source="H",
    ),
)
