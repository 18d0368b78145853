"""A second reckoning of surveys, reviews, posts, baselines and goals over random books, by the rules in words alone.

Nothing of the engine is used here: rows go in by the front door, and what comes out is held against sums done anew.
"""

from calendar import monthrange
from datetime import date
from itertools import pairwise
from math import sqrt
from random import Random
from statistics import fmean, median

import pytest
from datasets import ads, channel, dataset, goals, posts, results, reviews, surveys, website

from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.kpi.results import TOTAL, GoalVerdict, Measured, Missing, Scope, ScopeKind, Verdict
from reporter.language import language
from reporter.model.request import Request
from reporter.model.units import NOT_TRACKED
from reporter.story.context import Context
from reporter.story.posts import comparable, pooled
from reporter.story.posts import posts as posts_of

SEEDS = range(12)
Z = 1.959963984540054
MONTHS = [(2025, month) for month in range(6, 13)] + [(2026, month) for month in range(1, 9)]
NOW, BEFORE = MONTHS[-1], MONTHS[-2]  # August and July: as long as each other
EARLIER = MONTHS[-13:-1]  # the twelve periods right before August
SPRING = {(2026, 4), (2026, 5), (2026, 6)}
NAMES = ("Instagram", "TikTok", "Facebook")
FORMATS = ("photo", "video")
ACTIONS = ("likes", "comments", "shares", "saves")


def text(month):
    return f"{month[0]}-{month[1]:02}"


def computed(rows, period=NOW, **how):
    data = dataset(*rows, today="2027-01-20", channels=[*how.pop("channels", ["Instagram"])])
    return data, compute(data, Request(period=period if isinstance(period, str) else text(period), **how))


def seen(*, filled=("Instagram",)):
    """A row for every month, so that the book has them all."""
    return [results(text(month), name, followers=1000) for month in MONTHS for name in filled]


def value_of(result):
    return result.value if isinstance(result, Measured) else None


def close(number):
    return None if number is None else pytest.approx(number, rel=1e-9, abs=1e-9)


def near_a_limit(number, limit):
    return abs(number - limit) <= 1e-9 * max(1.0, abs(limit))


def expected_verdict(values, errors, sizes, steady, months=EARLIER):
    """What a change from July to August deserves, by the rules in their order."""
    difference = values[NOW] - values[BEFORE]
    if min(sizes[NOW], sizes[BEFORE]) < 30:
        return Verdict.WITHHELD
    if abs(difference) < steady:
        return Verdict.STEADY
    if abs(difference) <= Z * sqrt(errors[NOW] ** 2 + errors[BEFORE] ** 2):
        return Verdict.NOISE
    known = [values[month] for month in months if month in values]
    moves = [
        abs(values[later] - values[earlier])
        for earlier, later in pairwise(months)
        if earlier in values and later in values
    ]
    if len(known) >= 6 and moves and abs(difference) <= median(moves):
        return Verdict.NOISE
    return Verdict.GOOD if difference > 0 else Verdict.BAD


def spread(counted, *, of_shares=False):
    """Mean, standard error and number of answers given as ``[(answer, how many)]``; shares are no sample of scores."""
    size = sum(count for _, count in counted)
    mean = sum(answer * count for answer, count in counted) / size
    squares = sum(count * (answer - mean) ** 2 for answer, count in counted)
    return mean, sqrt(squares / (size if of_shares else max(size - 1, 1)) / size), size


def known_by_month(answers, *, of_shares=False):
    """Return mean, error and size of every month that has answers, each in a table of its own."""
    found = {
        month: spread(counted, of_shares=of_shares)
        for month, counted in answers.items()
        if sum(n for _, n in counted)
    }
    return tuple({month: one[place] for month, one in found.items()} for place in range(3))


# Surveys and reviews


def nothing():
    return {month: [] for month in MONTHS}


def nps_book(dice):
    """NPS in its two forms, in some months both; answers as −100, 0, 100."""
    rows, answers = [], nothing()
    scale = dice.choice([10, 40, 400])
    for month in MONTHS:
        if dice.random() < 0.7:
            up, level, down = (dice.randint(0, scale) for _ in range(3))
            rows.append(surveys(text(month), question="nps", promoters=up, passives=level, detractors=down))
            answers[month] += [(100, up), (0, level), (-100, down)]
        for score in dice.sample(range(11), dice.randint(2, 6)):
            count = dice.randint(1, scale)
            rows.append(surveys(text(month), question="nps", score=score, responses=count))
            answers[month].append((100 if score >= 9 else -100 if score <= 6 else 0, count))
    return rows, answers


def csat_book(dice):
    """Single scores on scales of three, five and ten; answers as shares of the best, out of a hundred."""
    rows, answers, best = [], nothing(), {month: [0, 0] for month in MONTHS}
    scale = dice.choice([10, 60, 500])
    for month in MONTHS:
        for _ in range(dice.randint(2, 6)):  # one row alone would be an average
            highest = dice.choice([3, 5, 10])
            score, count = dice.randint(1, highest), dice.randint(1, scale)
            rows.append(
                surveys(text(month), question="csat", score=score, highest_score=highest, responses=count)
            )
            answers[month].append((score / highest * 100, count))
            if highest >= 5:
                best[month][1] += count
                best[month][0] += count if score >= highest - 1 else 0
    return rows, answers, best


def reviews_book(dice):
    """Reviews by stars; one without a count is one."""
    rows, answers = [], nothing()
    for month in MONTHS:
        for _ in range(dice.randint(2, 8)):
            stars, count = dice.randint(1, 5), dice.choice([None, dice.randint(1, 90)])
            day = f"{text(month)}-{dice.randint(1, 28):02}"
            rows.append(reviews(day, source="Map", stars=stars, count=count))
            answers[month].append((stars, count or 1))
    return rows, answers


def judged(kpi, rows, answers, steady):
    """Hold August, the second quarter and the verdict on August against those reckoned anew."""
    values, errors, sizes = known_by_month(answers, of_shares=kpi == "nps")
    _, found = computed([*seen(), *rows])
    outcome = found.outcomes[kpi, TOTAL]
    assert value_of(outcome.now) == close(values[NOW])
    assert value_of(outcome.change.before) == close(values[BEFORE])
    difference = abs(values[NOW] - values[BEFORE])
    margin = Z * sqrt(errors[NOW] ** 2 + errors[BEFORE] ** 2)
    if not near_a_limit(difference, margin) and not near_a_limit(difference, steady):
        assert outcome.change.verdict is expected_verdict(values, errors, sizes, steady)
    _, longer = computed([*seen(), *rows], "2026-Q2")
    spring = [answer for month in MONTHS if month in SPRING for answer in answers[month]]
    assert value_of(longer.outcomes[kpi, TOTAL].now) == close(spread(spring)[0])


@pytest.mark.parametrize("seed", SEEDS)
def test_a_net_promoter_score_is_its_shares_and_its_verdict_theirs(seed):
    rows, answers = nps_book(Random(seed))
    judged("nps", rows, answers, 1)


@pytest.mark.parametrize("seed", SEEDS)
def test_satisfaction_is_the_mean_share_and_its_verdict_that_of_the_mean(seed):
    rows, answers, best = csat_book(Random(seed))
    judged("csat", rows, answers, 1)
    _, found = computed([*seen(), *rows])
    happy, asked = best[NOW]
    assert value_of(found.outcomes["csat_top2", TOTAL].now) == close(happy / asked if asked else None)


@pytest.mark.parametrize("seed", SEEDS)
def test_stars_are_a_mean_by_count_and_reviews_their_number(seed):
    rows, answers = reviews_book(Random(seed))
    judged("star_rating", rows, answers, 0.05)
    _, found = computed([*seen(), *rows])
    assert value_of(found.outcomes["reviews", TOTAL].now) == sum(count for _, count in answers[NOW])


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("kpi", ["nps", "csat", "star_rating"])
def test_answers_that_hardly_change_are_judged_by_the_same_rules(kpi, seed):
    """Every month the same scale and nearly the same answers, so that each verdict comes up."""
    dice = Random(seed)
    best = 10 if kpi == "nps" else 5
    usual = {score: dice.randint(20, 400) * dice.choice([1, 10]) for score in range(1, best + 1)}
    rows, answers = [], nothing()
    for month in MONTHS:
        for score, often in usual.items():
            count = max(1, round(often * dice.uniform(0.85, 1.15)))
            if kpi == "star_rating":
                rows.append(reviews(f"{text(month)}-05", source="Map", stars=score, count=count))
                answers[month].append((score, count))
            else:
                highest = {"highest_score": best} if kpi == "csat" else {}
                rows.append(surveys(text(month), question=kpi, score=score, responses=count, **highest))
                share = 100 if score >= 9 else -100 if score <= 6 else 0
                answers[month].append((share if kpi == "nps" else score / best * 100, count))
    judged(kpi, rows, answers, 0.05 if kpi == "star_rating" else 1)


# Posts


def posts_book(dice):
    """Posts of three channels with blanks and n/a; in the first month each channel fills every column."""
    rows: list[object] = []
    told: list[dict[str, object]] = []
    followers = {}
    for month in MONTHS[-3:]:
        for name in NAMES:
            followers[month, name] = dice.randint(100, 5000)
            rows.append(results(text(month), name, followers=followers[month, name]))
            for number in range(dice.randint(1, 5)):
                first = month == MONTHS[-3] and number == 0
                one = {column: dice.randint(0, 300) for column in ACTIONS}
                one |= {"reach": dice.randint(1, 9000), "impressions": dice.randint(1, 9000)}
                for column in () if first else (*ACTIONS, "reach", "impressions"):
                    one[column] = dice.choices([one[column], None, "n/a"], [8, 1, 1])[0]
                shape = dice.choice(FORMATS)
                day = f"{text(month)}-{dice.randint(1, 28):02}"
                rows.append(posts(day, name, title=f"P{len(told)}", format=shape, **tracked(one)))
                told.append({"month": month, "name": name, "format": shape, "title": f"P{len(told)}", **one})
    return rows, told, followers


def tracked(one):
    return {column: NOT_TRACKED if value == "n/a" else value for column, value in one.items()}


def engaged(one):
    """What people did with a post: without what it does not track, unknown where anything else is blank."""
    known = [one[column] for column in ACTIONS if one[column] != "n/a"]
    return sum(known) if known and None not in known else None


def rate(found, below):
    """Σ engagements ÷ Σ audience over the posts that have both."""
    both = [(engaged(one), one[below]) for one in found]
    both = [(above, size) for above, size in both if above is not None and size not in (None, "n/a")]
    size = sum(size for _, size in both)
    return sum(above for above, _ in both) / size if size else None


def reach_rate(found, followers):
    both = [(one["reach"], followers[one["month"], one["name"]]) for one in found]
    both = [(reach, size) for reach, size in both if reach not in (None, "n/a")]
    return sum(reach for reach, _ in both) / sum(size for _, size in both) if both else None


@pytest.mark.parametrize("seed", SEEDS)
def test_what_posts_earned_is_pooled_over_those_that_say_it(seed):
    rows, told, followers = posts_book(Random(seed))
    _, found = computed(rows, channels=[channel(name, "instagram") for name in NAMES])
    august = [one for one in told if one["month"] == NOW]
    scopes = {TOTAL: august}
    scopes |= {Scope(ScopeKind.CHANNEL, n): [p for p in august if p["name"] == n] for n in NAMES}
    scopes |= {Scope(ScopeKind.FORMAT, f): [p for p in august if p["format"] == f] for f in FORMATS}
    for scope, of_scope in scopes.items():
        if not of_scope:
            continue
        asked = {
            "post_engagement_rate": rate(of_scope, "reach"),
            "post_engagement_rate_impressions": rate(of_scope, "impressions"),
            "post_reach_rate": reach_rate(of_scope, followers),
        }
        for kpi, expected in asked.items():
            assert value_of(found.outcomes[kpi, scope].now) == close(expected), (kpi, scope)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_best_posts_are_those_with_the_highest_rates(seed):
    rows, told, _ = posts_book(Random(seed))
    data, found = computed(rows, channels=[channel(name, "instagram") for name in NAMES])
    context = Context(data, found, CATALOGUE, language("en"), ())
    ranked = posts_of(context, found.span.periods)
    sized = {}
    for one in told:
        if one["month"] == NOW and engaged(one) is not None:
            basis = next((b for b in ("reach", "impressions") if one[b] not in (None, "n/a", 0)), None)
            if basis:
                sized[one["title"]] = (engaged(one), one[basis], basis)
    assert {one.row.text_of("title") for one in ranked} == set(sized)
    least = {
        basis: median(sizes) / 10
        for basis in ("reach", "impressions")
        if (sizes := [size for _, size, of in sized.values() if of == basis])
    }
    kept = {t: above / size for t, (above, size, basis) in sized.items() if size > least[basis]}
    order = [one.row.text_of("title") for one in comparable(ranked)]
    assert [kept[title] for title in order] == sorted(kept.values(), reverse=True)
    whole = (
        sum(above for above, _, _ in sized.values()) / sum(size for _, size, _ in sized.values())
        if sized
        else None
    )
    assert pooled(ranked) == close(whole)


# Baselines


def business(dice):
    """Fifteen months of one channel, everything known."""
    told = {
        month: {
            "followers": dice.randint(500, 2000),
            "likes": dice.randint(0, 900),
            "link_clicks": dice.randint(1, 90),
            "impressions": dice.randint(1000, 9000),
            "reach": dice.randint(100, 900),
            "leads": dice.randint(0, 60),
            "spend": dice.randint(0, 900),
        }
        for month in MONTHS
    }
    rows = []
    for month, one in told.items():
        of_results = {
            name: one[name] for name in ("followers", "likes", "link_clicks", "impressions", "reach")
        }
        rows.append(results(text(month), "Instagram", **of_results))
        rows.append(website(text(month), "Instagram", sessions=100, leads=one["leads"]))
        rows.append(ads(text(month), "Instagram", spend=one["spend"], clicks=1))
    return rows, told


@pytest.mark.parametrize("seed", SEEDS)
def test_a_baseline_pools_ratios_and_averages_all_else(seed):
    rows, told = business(Random(seed))
    _, found = computed(rows, compare="baseline")
    six = MONTHS[-7:-1]

    def total(name, months=six):
        return sum(told[month][name] for month in months)

    starts = [MONTHS[MONTHS.index(month) - 1] for month in six]
    gained = told[six[-1]]["followers"] - told[starts[0]]["followers"]
    expected = {
        "likes": total("likes") / 6,
        "followers": total("followers") / 6,
        "reach": total("reach") / 6,
        "leads": total("leads") / 6,
        "net_new_followers": gained / 6,
        "ctr": total("link_clicks") / total("impressions"),
        "frequency": total("impressions") / total("reach"),
        "reach_rate": total("reach") / total("followers"),
        "cpm": None,
        "cost_per_lead": total("spend") / total("leads"),
        "audience_growth_rate": gained / total("followers", starts),
    }
    for kpi, number in expected.items():
        outcome = found.outcomes[kpi, TOTAL]
        assert value_of(outcome.baseline) == close(number), kpi
        now = value_of(outcome.now)
        if number is not None and now is not None:
            shown = outcome.change.points if outcome.change.absolute is None else outcome.change.absolute
            assert shown == close(now - number), kpi


@pytest.mark.parametrize("seed", SEEDS)
def test_a_quarter_against_its_baseline(seed):
    rows, told = business(Random(seed))
    _, found = computed(rows, "2026-Q2", compare="baseline")
    six = [(2025, 10), (2025, 11), (2025, 12), (2026, 1), (2026, 2), (2026, 3)]
    likes, reach = ([told[month][name] for month in six] for name in ("likes", "reach"))
    assert value_of(found.outcomes["likes", TOTAL].baseline) == close(
        fmean(likes) * 3
    )  # three months as the quarter
    assert value_of(found.outcomes["reach", TOTAL].baseline) == close(fmean(reach))
    assert value_of(found.outcomes["reach", TOTAL].now) == close(fmean(told[m]["reach"] for m in SPRING))
    rate = sum(told[m]["likes"] for m in SPRING) / sum(told[m]["followers"] for m in SPRING)
    assert value_of(found.outcomes["engagement_rate_followers", TOTAL].now) == close(rate)


# Goals


def days(months):
    return sum(monthrange(*month)[1] for month in months)


def between(first, last):
    """Every month from one to another, also beyond those that have figures."""
    found, (year, month) = [], first
    while (year, month) <= last:
        found.append((year, month))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return found


def paced(progress, elapsed, *, met, just_started, over):
    if met:
        return GoalVerdict.ACHIEVED
    if over:
        return GoalVerdict.MISSED
    if just_started:
        return GoalVerdict.JUST_STARTED
    if progress is None:
        return GoalVerdict.OFF_TRACK
    pace = progress / elapsed
    return (
        GoalVerdict.ON_TRACK if pace >= 0.9 else GoalVerdict.AT_RISK if pace >= 0.6 else GoalVerdict.OFF_TRACK
    )


class Asked:
    """A goal drawn at random, with what its kind makes of the figures."""

    def __init__(self, dice, told):
        self.told = told
        start = dice.choice(MONTHS[1:])
        length = dice.randint(1, 14)
        self.months = between(start, (2028, 12))[:length]
        self.start = date(start[0], start[1], dice.randint(1, 28))
        year, month = self.months[-1]
        self.due = date(year, month, 28)
        self.kind = dice.choice(["level", "gain", "grow", "total", "budget", "hold"])
        self.passed = [month for month in self.months if month <= NOW]
        self.over = self.months[-1] <= NOW
        self.elapsed = days(self.passed) / days(self.months)
        self.just_started = not self.over and (not self.passed or self.elapsed < 0.1)
        self.kpi = {"level": "followers", "gain": "followers", "grow": "ctr", "total": "leads"}.get(
            self.kind, "ad_spend" if self.kind == "budget" else "leads"
        )
        self.before = between((2025, 1), start)[-2]
        self.target = {
            "level": lambda: dice.randint(400, 2500),
            "gain": lambda: dice.randint(10, 900),
            "grow": lambda: dice.choice([0.05, 0.2, 0.5]),
            "total": lambda: dice.randint(10, 60) * length,
            "budget": lambda: dice.randint(100, 900) * length,
            "hold": lambda: dice.randint(5, 40),
        }[self.kind]()

    def row(self):
        kind = "total" if self.kind == "budget" else self.kind
        bound = "at_most" if self.kind == "budget" else None
        return goals(
            goal="Ours",
            kpi=self.kpi,
            kind=kind,
            bound=bound,
            target=self.target,
            start=self.start,
            due=self.due,
        )

    def figure(self, month):
        one = self.told[month]
        if self.kpi == "ctr":
            return one["link_clicks"] / one["impressions"]
        return one[{"ad_spend": "spend"}.get(self.kpi, self.kpi)]

    def expected(self):
        """Return value, baseline, level, progress, forecast and verdict."""
        if self.kind in {"level", "gain", "grow"}:
            return self.risen()
        return self.held() if self.kind == "hold" else self.summed()

    def risen(self):
        now, began = self.figure(self.passed[-1]), self.figure(self.before)
        level = {"level": self.target, "gain": began + self.target, "grow": began * (1 + self.target)}[
            self.kind
        ]
        progress = (now - began) / (level - began) if level > began else None
        forecast = None if self.kind == "grow" else began + (now - began) / self.elapsed
        verdict = paced(
            progress, self.elapsed, met=now >= level, just_started=self.just_started, over=self.over
        )
        return now, began, level, progress, forecast, verdict

    def summed(self):
        total = sum(self.figure(month) for month in self.passed)
        progress, forecast = total / self.target, total / self.elapsed
        if self.kind == "total":
            verdict = paced(
                progress,
                self.elapsed,
                met=total >= self.target,
                just_started=self.just_started,
                over=self.over,
            )
            return total, None, self.target, progress, forecast, verdict
        ahead = forecast / self.target
        if self.over:
            verdict = GoalVerdict.ACHIEVED if total <= self.target else GoalVerdict.MISSED
        elif self.just_started:
            verdict = GoalVerdict.JUST_STARTED
        else:
            verdict = (
                GoalVerdict.ON_TRACK
                if ahead <= 1
                else GoalVerdict.AT_RISK
                if ahead <= 1.1
                else GoalVerdict.OFF_TRACK
            )
        return total, None, self.target, progress, forecast, verdict

    def held(self):
        kept = [self.figure(month) >= self.target for month in self.passed]
        progress = sum(kept) / len(kept)
        if self.over:
            verdict = GoalVerdict.ACHIEVED if all(kept) else GoalVerdict.MISSED
        elif self.just_started:
            verdict = GoalVerdict.JUST_STARTED
        else:
            verdict = (
                GoalVerdict.ON_TRACK
                if all(kept)
                else GoalVerdict.AT_RISK
                if kept[-1]
                else GoalVerdict.OFF_TRACK
            )
        return self.figure(self.passed[-1]), None, self.target, progress, None, verdict


@pytest.mark.parametrize("seed", range(24))
def test_goals_of_every_kind_stand_where_their_rules_put_them(seed):
    dice = Random(seed)
    rows, told = business(dice)
    asked = [Asked(dice, told) for _ in range(40)]
    _, found = computed([*rows, *(one.row() for one in asked)])
    assert len(found.goals) == len(asked)
    for one, state in zip(asked, found.goals, strict=True):
        value, baseline, level, progress, forecast, verdict = one.expected()
        about = (one.kind, one.start, one.due, one.target, state)
        assert not isinstance(state.value, Missing), about
        assert state.value.value == close(value), about
        assert state.elapsed == close(one.elapsed), about
        assert state.progress == close(progress), about
        assert state.level == close(level), about
        assert state.baseline == close(baseline), about
        assert state.review is one.over, about
        ahead = None if one.over or one.just_started else forecast  # a few days foretell nothing
        assert state.forecast == close(ahead), about
        assert state.verdict is verdict, about
