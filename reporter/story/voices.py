"""Who is talked about: the mentions of each brand on the Listening sheet, as shares of all of them."""

from dataclasses import dataclass

from reporter.kpi.engine.rows import folded
from reporter.model.period import Period
from reporter.story.context import Context


@dataclass(frozen=True, slots=True)
class Voices:
    """The mentions of brands that are known in every period listened to, by what counts of their names."""

    names: dict[str, str]
    mentions: dict[str, float]

    def share(self, brand: str, among: frozenset[str]) -> float | None:
        """Return a brand's share of the mentions of some brands; None where it is not known."""
        total = sum(count for name, count in self.mentions.items() if name in among)
        return self.mentions[brand] / total if total and brand in self.mentions else None

    @property
    def brands(self) -> frozenset[str]:
        """Return every brand."""
        return frozenset(self.mentions)


def own_brand(context: Context) -> str:
    """Return what counts of the brand's own name."""
    return folded(context.settings.brand)


def voices(context: Context, periods: tuple[Period, ...]) -> Voices:
    """Return the brands that were heard in every one of these periods that was listened to."""
    names: dict[str, str] = {}
    rows = context.dataset.rows("listening")
    begins = min((row.period for row in rows if row.period), default=None)
    listened = [period for period in periods if begins and begins <= period]
    heard: list[dict[str, float]] = [{} for _ in listened]
    places = {period: place for place, period in enumerate(listened)}
    for row in rows:
        brand, mentions = row.text_of("brand"), row.number_of("mentions")
        if brand and mentions is not None and row.period in places:
            names.setdefault(folded(brand), brand)
            here = heard[places[row.period]]
            here[folded(brand)] = here.get(folded(brand), 0.0) + mentions
    always = frozenset.intersection(*(frozenset(here) for here in heard)) if heard else frozenset()
    kept = {brand: name for brand, name in names.items() if brand in always}
    return Voices(kept, {brand: sum(here[brand] for here in heard) for brand in kept})


def own_followers(context: Context, brand: str) -> float | None:
    """Return the followers of a brand's own accounts as last counted in the span; the own ones by the engine."""
    period = context.results.span.periods[-1]
    for row in context.dataset.rows("listening"):
        if row.period == period and folded(row.text_of("brand") or "") == brand:
            return row.number_of("own_followers")
    return None
