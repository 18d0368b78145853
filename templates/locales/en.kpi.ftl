# The catalogue: names, short names for cards and table rows, definitions.

## Groups, units, directions

group-reach = Reach
group-engagement = Engagement
group-conversion = Conversion
group-return = Cost and return
group-satisfaction = Customer satisfaction
group-loyalty = Customer loyalty
group-own = Own KPIs

unit-count = number
unit-money = money
unit-percent = per cent
unit-ratio = ratio
unit-hours = hours
unit-rating = stars out of 5
unit-score = score out of 100
unit-points = points
unit-range = range

better-up = higher is better
better-down = lower is better
better-neutral = neither way is better

## Formulas in words

formula-either = { $first }, where not known: { $second }
formula-each = Σ ({ $inner })
formula-before = { $metric } of the period before
formula-at-start = { $inner } at the start
formula-at-end = { $inner } at the end
formula-setting = “{ $name }”

## What a figure stands on

note-posts = { $have } of { $of } posts
note-average-week = on average per week
note-average-two_weeks = on average per two weeks
note-average-month = on average per month
note-average-two_months = on average per two months
note-average-quarter = on average per quarter
note-average-half_year = on average per half-year
note-average-year = on average per year

## Why a figure is missing

reason-blank = Not filled in: { $metric }
reason-not_tracked = Not tracked: { $metric }
reason-zero = No { $divisor } to divide by
reason-no_earlier = The period before has no { $metric }
reason-no_setting = The setting “{ $setting }” is not filled in
reason-no_rows = The sheet “{ $sheet }” has no rows
reason-not_applicable = Not given at this level
reason-break = A change of definition stands in between
reason-uncertain = The numbers entered contradict each other

## Measured inputs, as they stand inside a sentence

metric-followers = followers
metric-new_followers = new followers
metric-unfollows = unfollows
metric-posts = posts
metric-impressions = impressions
metric-reach = people reached
metric-video_views = video views
metric-likes = likes
metric-comments = comments
metric-shares = shares
metric-saves = saves
metric-link_clicks = link clicks
metric-sessions = sessions
metric-bounce_rate = bounce rate
metric-sign_ups = sign-ups
metric-downloads = downloads
metric-leads = leads
metric-orders = orders
metric-new_customers = new customers
metric-revenue = revenue
metric-ad_spend = ad spend
metric-ad_impressions = ad impressions
metric-ad_clicks = ad clicks
metric-ad_clicks_added = ad clicks
metric-ad_conversions = ad conversions
metric-ad_leads = ad leads
metric-ad_revenue = ad revenue
metric-post_impressions = impressions of posts
metric-post_reach = people reached by posts
metric-post_likes = likes on posts
metric-post_comments = comments on posts
metric-post_shares = shares of posts
metric-post_saves = saves of posts
metric-post_clicks = clicks on posts
metric-mentions = mentions
metric-competitor_mentions = competitors’ mentions
metric-mentioners_followers = followers of the accounts that mentioned the brand
metric-positive_mentions = positive mentions
metric-neutral_mentions = neutral mentions
metric-negative_mentions = negative mentions
metric-csat_score = satisfaction score
metric-csat_highest = highest score
metric-csat_responses = satisfaction answers
metric-csat_scaled_responses = satisfaction answers on a scale of five or more
metric-csat_top_two = answers with one of the two best scores
metric-promoters = promoters
metric-passives = passives
metric-detractors = detractors
metric-nps_responses = answers
metric-scored_promoters = answers of 9 or 10
metric-scored_detractors = answers of 0 to 6
metric-review_count = reviews
metric-review_stars = stars
metric-messages = messages
metric-issues_raised = issues raised
metric-issues_resolved = issues resolved
metric-first_reply_hours = hours to the first reply
metric-cost_amount = amount
metric-cost_hours = hours
metric-hourly_rate = hourly rate
metric-labour_hours = hours of labour
metric-other_hours = other hours

## Sums that a ratio divides by

metric-total_clicks = clicks
metric-total_cost = costs
metric-engagements = engagements
metric-conversions = conversions
metric-conversions_without_revenue = conversions without revenue
metric-net_new_followers = net new followers
metric-hours = hours

## Reach

kpi-impressions = Impressions
    .short = Impressions
    .definition = How often posts were shown on a screen; views, where the network counts views.
kpi-followers = Followers
    .short = Followers
    .definition = How many people follow the channels at the end of the period.
kpi-net_new_followers = Net new followers
    .short = Net new followers
    .definition = How many followers were gained, less those who left.
kpi-audience_growth_rate = Audience growth rate
    .short = Audience growth
    .definition = Net new followers as a share of the followers there were at the start.
kpi-unfollow_rate = Unfollow rate
    .short = Unfollow rate
    .definition = The share of the followers at the start who left.
kpi-reach = People reached
    .short = People reached
    .definition = How many people saw something; over several channels a person may count more than once.
kpi-reach_rate = Reach rate
    .short = Reach rate
    .definition = People reached for each follower.
kpi-post_reach_rate = Post reach rate
    .short = Post reach rate
    .definition = How many people a listed post reached, as a share of its channel’s followers.
kpi-frequency = Frequency
    .short = Frequency
    .definition = How often a person who was reached saw something, on average.
kpi-potential_reach = Potential reach
    .short = Potential reach
    .definition = How many people may have seen the brand mentioned: 2 to 5 per cent of the followers of those who mentioned it.
kpi-share_of_voice = Share of voice
    .short = Share of voice
    .definition = The brand’s share of all mentions of it and of its competitors.
kpi-mentions = Mentions
    .short = Mentions
    .definition = How often people mentioned the brand.
kpi-web_traffic = Website visits from social
    .short = Website visits
    .definition = How many visits to the website came from social media.
kpi-video_views = Video views
    .short = Video views
    .definition = How often videos were watched, as the network counts it.

## Engagement

kpi-likes = Likes
    .short = Likes
    .definition = How often people liked something.
kpi-comments = Comments
    .short = Comments
    .definition = How often people commented.
kpi-shares = Shares
    .short = Shares
    .definition = How often people passed something on.
kpi-saves = Saves
    .short = Saves
    .definition = How often people kept something for later.
kpi-clicks = Link clicks
    .short = Link clicks
    .definition = How often people clicked a link in a post or profile.
kpi-engagements = Engagements
    .short = Engagements
    .definition = Everything people did with the posts: likes, comments, shares and saves, and clicks where the settings say so.
kpi-engagement_rate_followers = Engagement rate by followers
    .short = Engagement rate
    .definition = Engagements for each follower.
kpi-engagement_rate_reach = Engagement rate by reach
    .short = Engagement rate
    .definition = Engagements for each person reached.
kpi-engagement_rate_impressions = Engagement rate by impressions
    .short = Engagement rate
    .definition = Engagements for each time a post was shown.
kpi-average_engagement_rate = Engagement rate per post
    .short = Engagement per post
    .definition = What one post gets on average: engagements for each post and follower.
kpi-post_engagement_rate = Post engagement rate by reach
    .short = Post engagement (reach)
    .definition = Engagements of the listed posts over their whole life for each person they reached.
kpi-post_engagement_rate_impressions = Post engagement rate by impressions
    .short = Post engagement (views)
    .definition = Engagements of the listed posts over their whole life for each time they were shown.
kpi-applause_rate = Applause rate
    .short = Applause rate
    .definition = Signs of approval (likes, saves and shares) for each follower.
kpi-amplification_rate = Amplification rate
    .short = Amplification rate
    .definition = How often followers pass something on: shares for each follower.
kpi-virality_rate = Virality rate
    .short = Virality rate
    .definition = How often something seen is passed on: shares for each time a post was shown.
kpi-conversation_rate = Comments per post
    .short = Comments per post
    .definition = How many comments a post gets on average.
kpi-posts = Posts published
    .short = Posts
    .definition = How many posts were published.
kpi-sentiment = Sentiment
    .short = Sentiment
    .definition = Positive mentions less negative ones, as a share of all that were judged.

## Conversion

kpi-ctr = Click-through rate
    .short = Click-through rate
    .definition = How many of those who were shown a post clicked a link in it.
kpi-total_clicks = Clicks, ads included
    .short = Clicks with ads
    .definition = Link clicks and ad clicks together; ads are not added where the channel’s figures include them.
kpi-conversions = Conversions
    .short = Conversions
    .definition = Everything visitors from social were meant to do: sign-ups, downloads, leads and orders.
kpi-conversions_with_revenue = Conversions with revenue
    .short = With revenue
    .definition = Conversions that brought money at once: orders.
kpi-conversions_without_revenue = Conversions without revenue
    .short = Without revenue
    .definition = Conversions that bring no money yet: sign-ups, downloads and leads.
kpi-conversion_rate = Conversion rate
    .short = Conversion rate
    .definition = Conversions for each click, ad clicks included.
kpi-bounce_rate = Bounce rate
    .short = Bounce rate
    .definition = The share of visits that ended on the first page.
kpi-leads = Leads
    .short = Leads
    .definition = How many people asked to be contacted or left their details.
kpi-orders = Orders
    .short = Orders
    .definition = How many orders were placed by visitors from social.
kpi-new_customers = New customers
    .short = New customers
    .definition = How many people bought for the first time.
kpi-click_to_lead_rate = Click-to-lead rate
    .short = Click-to-lead rate
    .definition = Leads for each click, ad clicks included.
kpi-lead_conversion_rate = Lead conversion rate
    .short = Lead conversion
    .definition = The share of leads that became customers.
kpi-revenue = Revenue from social
    .short = Revenue
    .definition = Revenue that can be traced to social media.

## Cost and return

kpi-ad_spend = Ad spend
    .short = Ad spend
    .definition = What was paid to the networks for ads.
kpi-total_cost = Total cost
    .short = Total cost
    .direct = Direct cost
    .definition = Ad spend and everything else that social media cost: labour, content, tools, agencies.
kpi-cpc = Cost per click
    .short = Cost per click
    .definition = What one ad click cost.
kpi-cpm = Cost per 1,000 impressions
    .short = Cost per 1,000 views
    .definition = What it cost to show an ad a thousand times.
kpi-ad_ctr = Click-through rate of ads
    .short = Ad click-through rate
    .definition = How many of those who were shown an ad clicked it.
kpi-ad_conversion_rate = Conversion rate of ads
    .short = Ad conversion rate
    .definition = Conversions for each ad click.
kpi-ad_cost_per_conversion = Cost per conversion of ads
    .short = Cost per conversion
    .definition = What one conversion through ads cost.
kpi-cost_per_lead = Cost per lead
    .short = Cost per lead
    .direct = Direct cost per lead
    .definition = What one lead cost, everything included.
kpi-ad_cost_per_lead = Cost per lead of ads
    .short = Ad cost per lead
    .definition = What one lead through ads cost.
kpi-cost_per_order = Cost per order
    .short = Cost per order
    .direct = Direct cost per order
    .definition = What one order cost, everything included.
kpi-cac = Cost per new customer
    .short = Cost per new customer
    .direct = Direct cost per new customer
    .definition = What it cost to win one new customer, everything included.
kpi-roas = Return on ad spend
    .short = Return on ad spend
    .definition = Revenue through ads for each unit of money spent on them.
kpi-roi = Return on investment
    .short = Return on investment
    .direct = Return on direct cost
    .definition = What social media brought beyond its cost, as a share of that cost.
kpi-hours = Hours of work
    .short = Hours
    .definition = How many hours of work social media took.
kpi-cost_per_post = Cost per post
    .short = Cost per post
    .direct = Direct cost per post
    .definition = What one post cost on average, everything included.

## Customer satisfaction

kpi-reviews = Reviews
    .short = Reviews
    .definition = How many reviews customers wrote.
kpi-star_rating = Star rating
    .short = Star rating
    .definition = The average number of stars customers gave, out of five.
kpi-csat = Customer satisfaction
    .short = Satisfaction
    .definition = The average satisfaction score, out of 100.
kpi-csat_top2 = Satisfied customers
    .short = Satisfied customers
    .definition = The share of answers with one of the two best scores.
kpi-nps = Net Promoter Score
    .short = Net Promoter Score
    .definition = The share of customers who would recommend the brand, less the share who would not; from −100 to 100.

## Customer loyalty

kpi-issues_raised = Issues raised
    .short = Issues raised
    .definition = How many problems customers reported.
kpi-issues_resolved = Issues resolved
    .short = Issues resolved
    .definition = How many problems were solved.
kpi-resolution_rate = Resolution rate
    .short = Resolution rate
    .definition = Issues resolved for each issue raised; over 100 per cent when older ones are cleared.
kpi-first_reply_time = Time to first reply
    .short = First reply
    .definition = How long customers waited for a first answer, on average.
kpi-customer_lifetime_value = Customer lifetime value
    .short = Lifetime value
    .definition = What a customer spends with the brand over the years.
kpi-clv_to_cac = Lifetime value to cost of a customer
    .short = Value to cost
    .definition = A customer’s lifetime value for each unit of money it cost to win them.
