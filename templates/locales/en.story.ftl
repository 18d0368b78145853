## The report: sections

section-summary = Summary
section-goals = Goals
section-scoreboard = Scoreboard
section-reach = Reach and audience
section-engagement = Engagement
section-traffic = Traffic and conversion
section-next = What next
section-appendix = Appendix

## Forms: numbers and periods

number-range = { $low }–{ $high }
number-points = { $number }{"\u202F"}pp
number-plain-points = { $number }{"\u00A0"}{ $count ->
    [one] point
   *[other] points
}
number-hours = { $number }{"\u202F"}h
date-year = y
date-year-full = y
date-short-year = d MMM y
date-day = d
date-year-first = no
period-quarter = Q{ $number } { $year }
period-quarter-short = Q{ $number }
period-fiscal-quarter = Q{ $number } of fiscal year { $year } ({ $months })
period-fiscal-year = Fiscal year { $year } ({ $months })
period-week = Week of { $day }
period-week-inline = the week of { $day }
period-days = { $first }–{ $last }
period-range = { $first } – { $last }
compare-baseline-inline = the baseline

## Notes beside figures

note-channels = { $have } of { $of } channels
note-periods = { $have } of { $of } periods
note-without = without { $parts }
note-without-some = { $parts } not from every channel
note-separator = {"; "}
note-compared-without = compared without { $parts } where one period lacks them
note-common = compared on the { $count ->
    [one] one channel
   *[other] { $count } channels
} in both periods
note-unequal = The two periods differ in length: a change that turns round when counted per day is called steady.
change-new = { $difference }, new
change-none = unchanged

## Cover and running heads

cover-title = Social media report
cover-by = Prepared by { $name }
cover-for = Prepared for { $name }
cover-as-of = Data as of { $day }
cover-compared = Compared with { $period }
cover-only = Only { $channels }
cover-so-far = So far: this period is not over yet
word-contents = Contents
word-page = Page
word-owner = Owner
word-due = Due
word-chart = Chart
word-table = Table
word-light = Light
word-dark = Dark
word-menu = Menu
word-up = up
word-down = down
word-skip = Skip to the report

## Verdict: clauses. The value ends a sentence; .but and .and go on to a second clause.

verdict-sentence = { $text }
verdict-pair = { $first } { $second }
verdict-figure = { $value } { $kpi }
verdict-steady-period = A steady { $period }: { $figures }
verdict-first = The first report, { $period }: { $figures }
verdict-uncompared = { $period }: { $figures }
verdict-nothing = No figures for { $period }
verdict-so-far = { $period } so far: { $figures }
clause-brought-up = Social brought { $value } { $things } in { $period }, { $difference } more than in { $before }
    .but = { clause-brought-up }, but
    .and = { clause-brought-up }, and
clause-brought-down = Social brought { $value } { $things } in { $period }, { $difference } fewer than in { $before }
    .but = { clause-brought-down }, but
    .and = { clause-brought-down }, and
clause-first-up = { $kpi } rose to { $value } in { $period }, up { $difference } on { $before }
    .but = { clause-first-up }, but
    .and = { clause-first-up }, and
clause-first-down = { $kpi } fell to { $value } in { $period }, down { $difference } on { $before }
    .but = { clause-first-down }, but
    .and = { clause-first-down }, and
clause-second-up = { $kpi } rose { $difference } to { $value }
    .but = { clause-second-up }, but
    .and = { clause-second-up }, and
clause-second-down = { $kpi } fell { $difference } to { $value }
    .but = { clause-second-down }, but
    .and = { clause-second-down }, and
clause-alike-up = { $kpi } came to { $value }, up { $difference } on { $before } like for like
    .but = { clause-alike-up }, but
    .and = { clause-alike-up }, and
clause-alike-down = { $kpi } came to { $value }, down { $difference } on { $before } like for like
    .but = { clause-alike-down }, but
    .and = { clause-alike-down }, and
clause-each-costs-up = each now costs { $value }, up { $difference }
    .but = { clause-each-costs-up }, but
    .and = { clause-each-costs-up }, and
clause-each-costs-down = each now costs { $value }, down { $difference }
    .but = { clause-each-costs-down }, but
    .and = { clause-each-costs-down }, and
clause-goal-achieved = { $kpi } at { $value } met the target of { $target }
    .but = { clause-goal-achieved }, but
    .and = { clause-goal-achieved }, and
clause-goal-at_risk = { $kpi } at { $value } may miss the target of { $target }
    .but = { clause-goal-at_risk }, but
    .and = { clause-goal-at_risk }, and
clause-goal-off_track = { $kpi } at { $value } will miss the target of { $target } at this pace
    .but = { clause-goal-off_track }, but
    .and = { clause-goal-off_track }, and
clause-goal-missed = { $kpi } at { $value } missed the target of { $target }
    .but = { clause-goal-missed }, but
    .and = { clause-goal-missed }, and
clause-benchmark-better = { $kpi } at { $value } beat the benchmark
    .but = { clause-benchmark-better }, but
    .and = { clause-benchmark-better }, and
clause-benchmark-worse = { $kpi } at { $value } fell short of the benchmark
    .but = { clause-benchmark-worse }, but
    .and = { clause-benchmark-worse }, and

## Summary

summary-spread = { $first } rose on { $better ->
    [0] none
   *[other] { $better }
} of { $of } channels, { $second } on { $also ->
    [0] none
   *[other] { $also }
}.
summary-gap = There are no numbers for { $before }, so nothing is compared.
summary-wins = What went well
summary-concerns = What needs attention
summary-decisions = Decisions asked
summary-steps = Next steps
card-goal = target { $target } · { $verdict }
card-goal-at-most = target ≤{"\u202F"}{ $target } · { $verdict }
card-benchmark = benchmark { $value } · { $standing }
card-year-ago = a year ago { $value }
spark-alternative = { $kpi } over the last { $count } periods: from { $first } to { $last }
target-at-most = ≤{"\u202F"}{ $target }

## Findings: "lead" is set bold, "rest" follows

finding-lead = { $kpi } { $value }
finding-lead-scope = { $scope } { $kpi } { $value }
finding-separator = {"; "}
finding-rest = { $text }.
finding-up = up { $difference } from { $was } in { $before }
finding-down = down { $difference } from { $was } in { $before }
finding-alike-up = up { $difference } on { $before }, { $held_to }
finding-alike-down = down { $difference } on { $before }, { $held_to }
finding-steady = steady against { $before }
finding-highest-week = { $moved }, the highest in { $count } weeks
finding-highest-two_weeks = { $moved }, the highest of the last { $count } periods
finding-highest-month = { $moved }, the highest in { $count } months
finding-highest-two_months = { $moved }, the highest of the last { $count } periods
finding-highest-quarter = { $moved }, the highest in { $count } quarters
finding-highest-half_year = { $moved }, the highest in { $count } half-years
finding-highest-year = { $moved }, the highest in { $count } years
finding-lowest-week = { $moved }, the lowest in { $count } weeks
finding-lowest-two_weeks = { $moved }, the lowest of the last { $count } periods
finding-lowest-month = { $moved }, the lowest in { $count } months
finding-lowest-two_months = { $moved }, the lowest of the last { $count } periods
finding-lowest-quarter = { $moved }, the lowest in { $count } quarters
finding-lowest-half_year = { $moved }, the lowest in { $count } half-years
finding-lowest-year = { $moved }, the lowest in { $count } years
headline-up = { $scope }: { $kpi } up { $difference } to { $value }
headline-down = { $scope }: { $kpi } down { $difference } to { $value }
headline-total-up = { $kpi } up { $difference } to { $value }
headline-total-down = { $kpi } down { $difference } to { $value }
headline-figure = { $kpi }: { $value }
headline-total-standing = { $kpi } { $value }, { $told }
headline-standing = { $scope }: { $kpi } { $value }, { $told }
finding-goal-achieved = the target of { $target } is met
finding-goal-at_risk = the target of { $target } is at risk
finding-goal-off_track = off track for the target of { $target }
finding-goal-missed = the target of { $target } was missed
finding-benchmark-better = better than the benchmark of { $benchmark } ({ $source })
finding-benchmark-worse = worse than the benchmark of { $benchmark } ({ $source })

## Tables

head-kpi = KPI
head-channel = Channel
head-change = Change
head-change-of = Change, { $kpi }
head-year-ago = A year ago
head-target = Target
head-benchmark = Benchmark
head-step = Step
head-owner = Owner
head-due = Due
head-goal = Goal
head-now = Now
head-progress = Progress
head-standing = Standing

## Goals

goals-title = { $met ->
    [0] No goal is met or on track yet
   *[other] { $met } of { $of } { $of ->
        [one] goal
       *[other] goals
    } met or on track
}
goals-unjudged = { $of ->
    [one] One goal, too young to judge
   *[other] { $of } goals, none to judge yet
}
goals-review = “{ $goal }” is past its due date: extend it, raise it or retire it.
goals-forecast = “{ $goal }”: in a straight line it would reach { $value } by { $due }.

## Scoreboard

scoreboard-title = { $better } { $better ->
    [one] figure
   *[other] figures
} got better, { $worse } got worse, { $steady } held steady
scoreboard-unjudged = { $count ->
    [one] One figure
   *[other] { $count } figures
} at a glance
scoreboard-subtitle = All channels together, compared with { $before }
scoreboard-note = { $kpis }: { $note }.

## Charts

chart-leads = { $name } leads in { $kpi }: { $value }
chart-leads-part-reach = { $name } reaches the most people: { $value } of { $total }
chart-leads-part = { $name } brings the most { $kpi }: { $value } of { $total }
chart-average = { $title } ({ $average })
chart-over-time = { $kpi } by channel, { $days }
chart-by-channel = { $kpi } by channel, { $period }
chart-by-channel-against = { $kpi } by channel, { $period } against { $before }
by-channel-title = { $kpi } by channel
mover-up = { $name } gained the most: up { $difference }
mover-down = { $name } lost the most: down { $difference }
actions-title = { $kpi } are { $share } of what people did
actions-subtitle = Shares of likes, comments, shares and saves by channel, { $period }
funnel-title = From { $first } { $start } to { $last } { $end }
funnel-subtitle = Each step as a share of the step before
funnel-rate = { $rate } of the step before
website-title = What visitors did, by channel

## Channel pages

channel-steady = { $channel } held steady: nothing moved beyond its usual swing
channel-figures = { $channel } at a glance
channel-leads = { $channel } leads the channels in { $kpi }
channel-among = { $channel } among the channels: { $kpi }
channel-also = Also on this channel

## What next

next-title = { $steps ->
    [0] { $decisions ->
        [0] { $risks ->
            [one] One risk to watch
           *[other] { $risks } risks to watch
        }
        [one] One decision asked
       *[other] { $decisions } decisions asked
    }
    [one] { $decisions ->
        [0] One next step
        [one] One next step, one decision asked
       *[other] One next step, { $decisions } decisions asked
    }
   *[other] { $decisions ->
        [0] { $steps } next steps
        [one] { $steps } next steps, one decision asked
       *[other] { $steps } next steps, { $decisions } decisions asked
    }
}
next-risks = Risks

## Appendix

appendix-title = How the figures are made
appendix-definitions = Definitions
appendix-quality = Data quality
appendix-benchmarks = Benchmarks
appendix-tests = When a change counts
quality-checked = The workbook was checked: { $warnings } { $warnings ->
    [one] warning
   *[other] warnings
}, { $notes } { $notes ->
    [one] note
   *[other] notes
}, no errors.
quality-incomplete = { $kpis }: { $note }.
quality-missing = Not shown: { $kpis }. { $note }.
benchmark-source = { $kpi }, { $network }: { $value }. { $source }, data of { $year }.
benchmark-stale = The data are older than eighteen months.
all-networks = all networks
tests-rule = { $rule }: { $kpis }.

## report build

build-step-read = Reading the workbook …
build-step-compute = Working out the figures …
build-step-render = Setting the pages …
build-step-write = Writing …
build-wrote = { $path } ({ $size })
build-size = { $number } KB
build-stopped = Nothing was written: { $path } has errors.
build-stopped-strict = Nothing was written: { $path } has errors or warnings, and --strict was given.
problem-characters-left-out = No font has these characters, so the PDF and the charts leave them out: { $characters }
    .mend = Name a font that has them in your brand kit, or leave them out in the workbook.
build-warnings = { $count ->
    [one] One warning in the workbook: “report check { $path }” shows it.
   *[other] { $count } warnings in the workbook: “report check { $path }” shows them.
}
error-wrong-command-channel-unknown = There is no channel “{ $channel }” on the Channels sheet.
    .mend = Did you mean: { $nearest }?
error-wrong-command-format-unknown = “{ $format }” is no format.
    .mend = Choose among: { $known }.
error-wrong-command-language-unknown = There is no language “{ $language }”.
    .mend = Choose among: { $known }.
error-wrong-command-compare-unknown = “{ $compare }” is no comparison.
    .mend = Choose among: { $known }.
