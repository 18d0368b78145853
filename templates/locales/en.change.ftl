## What a change, a goal and a benchmark mean, and why

verdict-good = good
verdict-bad = bad
verdict-steady = steady
verdict-noise = steady
verdict-withheld = not judged
verdict-neutral = neutral
verdict-none = not compared

because-direction = Judged by which way is good
because-threshold = Changed by less than the limit for steady
because-two_proportions = No more than chance explains (test of two proportions at 95 %)
because-small_counts = No more than chance explains in counts this small (at 95 %)
because-margin = Inside the margin of error of the survey (at 95 %)
because-usual_swing = No more than it usually moves from one period to the next
because-per_day = The periods differ in length, and per day the change is gone or points the other way
because-few = Fewer than 30 answers or cases: shown, not judged
because-averages = Only averages of the survey were typed, so its margin of error is not known
because-unfinished = The period is not over
because-break = What is counted has changed in between
because-missing = One of the two figures is not known
because-range = Known only as a range
because-no_direction = Neither more nor less is better in itself

goal-verdict-achieved = achieved
goal-verdict-on_track = on track
goal-verdict-at_risk = at risk
goal-verdict-off_track = off track
goal-verdict-missed = missed
goal-verdict-just_started = just started
goal-verdict-not_started = not started
goal-verdict-unknown = not known

standing-better = better
standing-in_line = in line
standing-worse = worse
standing-neutral = for comparison
standing-refused = not compared

refusal-definition = Not compared: this report counts it in another way.
refusal-network = Not compared: the report covers no channel on this network.
refusal-currency = Not compared: it is in another currency than the report.
refusal-no_currency = Not compared: its currency is not given.
refusal-missing = Not compared: the report has no such figure.
refusal-range = Not compared: the figure is known only as a range.
refusal-unfinished = Not compared: the period is not over.

## Problems that need the catalogue of KPIs

problem-goal-needs-bound = The goal “{ $goal }” does not say which way is good: for this KPI neither more nor less is better in itself.
    .mend = Choose “{ choice-bound-at_least }” or “{ choice-bound-at_most }” in the column “{ column-goals-bound }”.
problem-goal-definition = The goal “{ $goal }” is for { $named }, but the settings choose { $chosen }. It is not measured.
    .mend = Choose the KPI without an addition, or change the setting.
problem-goal-due-before-start = The goal “{ $goal }” is due on { $due }, before it starts on { $start }.
    .mend = Correct one of the two dates.
problem-goal-on-range = The goal “{ $goal }” names a KPI that is known only as a range, so it can never be said to be met.
    .mend = Choose another KPI.
problem-goal-total-of-rate = The goal “{ $goal }” asks for a total, but the values of this KPI do not add up over time.
    .mend = Choose “{ choice-goal_kind-level }” or “{ choice-goal_kind-hold }” as the kind.
problem-goal-gains-nothing = The goal “{ $goal }” asks for a gain of 0.
    .mend = Write how much is to be gained. To keep a level, choose “{ choice-goal_kind-hold }”.
problem-goal-grows-from-zero = The goal “{ $goal }” grows from a baseline of 0: a share of nothing is nothing.
    .mend = Choose “{ choice-goal_kind-level }” or “{ choice-goal_kind-gain }” as the kind.
problem-goal-baseline-is-target = The goal “{ $goal }” starts at its target. The report can say only whether it is met, not how far it is.
    .mend = Check baseline and target. To keep a level, choose “{ choice-goal_kind-hold }”.
problem-goal-already-met = The baseline of the goal “{ $goal }” meets the target already. The report can say only whether it is met, not how far it is.
    .mend = Check baseline, target and “{ column-goals-bound }”.
problem-goal-campaign-unknown = No other sheet has a campaign “{ $campaign }”, so the goal “{ $goal }” cannot be measured.
    .mend = Write the campaign as it is written in the other sheets.
problem-benchmark-bounds = The low end of the benchmark is above its high end. They were read the other way round.
    .mend = Exchange the two.
problem-benchmark-on-range = This KPI is known only as a range and is not compared with benchmarks.
    .mend = Choose “{ choice-yes_no-no }” in the column “{ column-benchmarks-use }”.
problem-benchmark-currency = The benchmark is in { $currency }, the report in { $own }. They are not compared.
    .mend = Find a benchmark in { $own }. Money is never converted.
problem-benchmark-no-currency = The benchmark is an amount of money without a currency. It is not compared.
    .mend = Write its currency, { $own } if it is the report’s own.
problem-break-without-kpi = The note says that a definition changed, but not of which KPI. Comparison goes on.
    .mend = Choose the KPI, so that figures before and after are not compared.
problem-lead-value-unused = Both revenue and a value of a lead are given. The return is counted from the revenue.
    .mend = Empty “{ setting-value_of_a_lead }” on the sheet { sheet-settings } if revenue is the better measure.
problem-baseline-empty = The baseline period { $typed } has no numbers.
    .mend = Name a period that is filled in, or leave the setting empty: then the six periods before are taken.
