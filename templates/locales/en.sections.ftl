## Sections of the report: paid, customers, care, return, competitors, audience, content

section-paid = Paid
section-customers = Customers
section-care = Customer care
section-return = Cost and return
section-competitors = Competitors
section-audience = Audience
section-content = Content
standing-steady = { $kpi } held steady at { $value }

## Paid

paid-costliest = { $name } has the highest { $kpi }: { $value }
paid-places = Where the ad money went
paid-where = Channel, campaign
paid-by-channel = By channel
paid-by-campaign = By campaign
paid-spend = Spend
paid-clicks = Clicks
paid-leads = Leads

## Customers

customers-promoters = Promoters
customers-passives = Passives
customers-detractors = Detractors
customers-parts = Shares of the answers, { $days }
customers-parts-title = Promoters, passives and detractors
customers-parts-now = Promoters are { $promoters } of the answers, detractors { $detractors }
customers-margin = The Net Promoter Score stands on { $answers } answers; its margin is ±{ $points } (95{"\u202F"}% confidence).
customers-quote = “{ $text }”
customers-stars = { $stars } { $count ->
    [one] star
   *[other] stars
} out of 5
customers-say = A customer’s words: { $quote } ({ $author })

## Customer care

care-all = All channels
care-chart-slowest = { $name } customers wait longest for a first reply: { $value }
care-chart-now = Customers wait { $value } for a first reply
care-over-time = { $kpi }, { $days }
care-by-channel = Issues and replies by channel

## Cost and return

return-title = { $cost } spent, { $brought } traced to social: a return of { $roi }
return-title-direct = { $cost } of direct cost, { $brought } traced to it
return-title-up = { $cost } spent, { $brought } traced to social: a return of { $roi }, up from { $was }
return-title-down = { $cost } spent, { $brought } traced to social: a return of { $roi }, down from { $was }
return-places = What it cost directly, and what it brought
return-places-direct = Ads and what was booked on the channel or campaign; labour is not shared out
return-direct-cost = Direct cost
return-ads = Ads
return-chart = { $kind } takes the largest part of the cost: { $share }
return-chart-ads = Ads take the largest part of the cost: { $share }
return-kinds = Cost by kind, { $period }
return-kinds-against = Cost by kind, { $period } against { $before }
return-no-labour = No paid hours are entered: cost and return count { $kinds } only.

## Competitors

competitors-first = { $brand } leads the conversation with { $share } of the mentions
competitors-behind = { $leader } leads the conversation with { $most }; { $brand } has { $share }
competitors-over-time = Share of all mentions by brand, { $days }
competitors-course = { $brand }: from { $was } to { $share } since { $first }
competitors-table = Mentions by brand
competitors-subtitle = Share of all mentions, { $period }
competitors-subtitle-against = Share of all mentions, { $period } against { $before }
competitors-brand = Brand
competitors-share = { $period }
competitors-mentions = Mentions
competitors-followers = Followers
competitors-left-out = { $count ->
    [one] One more brand with fewer mentions is not shown; its mentions count.
   *[other] { $count } more brands with fewer mentions are not shown; their mentions count.
}

## Audience

audience-all = All followers
audience-kind = { $split ->
    [age] age group
    [gender] gender
    [country] country
    [city] city
   *[other] language
}
audience-largest = The largest { $kind } among all followers: { $group }, { $share }
audience-largest-on = The largest { $kind } on { $channel }: { $group }, { $share }
audience-part = { $group } on { $channels }
audience-comma = {", "}
audience-several = Largest { $kind }: { $parts }
audience-up = { $channel }: the share of { $group } rose { $size }.
audience-down = { $channel }: the share of { $group } fell { $size }.
audience-table = { $split ->
    [age] Followers by age
    [gender] Followers by gender
    [country] Followers by country
    [city] Followers by city
   *[other] Followers by language
}
audience-subtitle = Shares of the followers, { $period }
audience-subtitle-change = Shares of the followers, { $period }; change in points since { $before }
audience-subtitle-unchanged = Shares of the followers, { $period }; unchanged since { $before }
audience-left-out = Also counted, not shown here: { $channels }.

## Content

content-subtitle = Posts published in { $period }, with all they earned since: lifetime figures, not the activity of the period
content-format-reach = { $format } posts engage best: { $rate } of reach
content-format-impressions = { $format } posts engage best: { $rate } of impressions
content-best-reach = “{ $post }” engages best: { $rate } of reach
content-best-impressions = “{ $post }” engages best: { $rate } of impressions
content-table = Best and weakest of { $count } posts
content-table-all = { $count ->
    [one] One post
   *[other] { $count } posts, the best first
}
content-measure = Engagement rate: engagements ÷ people reached, where that is not known ÷ impressions
content-best = Best
content-weakest = Weakest
content-post = Post
content-format = Format
content-day = Day
content-size = Reach
content-rate = Engagement rate
content-of-impressions = impressions
content-left-out = { $count ->
    [one] One post is not ranked: its figures are incomplete, or its reach is under a tenth of the median.
   *[other] { $count } posts are not ranked: their figures are incomplete, or their reach is under a tenth of the median.
}
content-format-count = { $format } ({ $count })
content-formats = { $first } earns { $most }, { $last } { $least }
content-formats-reach = Engagements ÷ reach by format; in brackets the number of posts
content-formats-impressions = Engagements ÷ impressions by format; in brackets the number of posts
content-weekday = Weekday
content-posts = Posts
content-weekdays = Engagement by weekday
content-weekdays-when = Posts of { $first } to { $last }; few a day: a hint, not a rule
