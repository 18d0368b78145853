# English. One file is one language; a message's key is the same in every file.

language-name = English

## Forms: numbers, money, dates, lists

number-percent = { $number }{"\u202F"}%
number-compact-9 = { $number }{"\u202F"}bn
number-compact-6 = { $number }{"\u202F"}M
money-symbol = { $symbol }{ $number }
money-code = { $symbol }{"\u00A0"}{ $number }
date-weekday = EEE
date-short = d MMM
date-medium = d MMMM y
date-month-year = MMMM y
date-month = MMMM
date-month-short = MMM
list-comma = {", "}
list-last = { $most } and { $last }


### The command line

## report doctor

doctor-python = Python
    .mend = Python { $detail } is too old: install Python 3.11 or newer.
doctor-pango = Pango, which sets the type of the PDF
    .mend = { $system ->
        [darwin] Pango is missing, and without it no PDF can be made. Type: brew install pango
        [win32] Pango is missing, and without it no PDF can be made. Install MSYS2, and in its shell type: pacman -S mingw-w64-ucrt-x86_64-pango
       *[other] Pango is missing, and without it no PDF can be made. Debian, Ubuntu: sudo apt-get install libpangoft2-1.0-0. Fedora: sudo dnf install pango
    }
doctor-subset = HarfBuzz subset, which makes PDFs fast
    .mend = { $system ->
        [darwin] HarfBuzz subset is missing: a PDF is as good without it but takes up to 11 times longer. Type: brew install harfbuzz
        [win32] HarfBuzz subset is missing: a PDF is as good without it but takes up to 11 times longer. In the MSYS2 shell type: pacman -S mingw-w64-ucrt-x86_64-harfbuzz
       *[other] HarfBuzz subset is missing: a PDF is as good without it but takes up to 11 times longer. Debian, Ubuntu: sudo apt-get install libharfbuzz-subset0. Fedora: sudo dnf install harfbuzz
    }
doctor-font-latin = Fonts for Latin letters
    .mend = The fonts for Latin letters are missing from assets/fonts. Install the program again.
doctor-font-cyrillic = Fonts for Cyrillic letters
    .mend = The fonts for Cyrillic letters are missing from assets/fonts. Install the program again.
doctor-font-korean = Fonts for Korean
    .mend = The fonts for Korean are missing from assets/fonts. Install the program again.
doctor-font-chinese = Fonts for Chinese
    .mend = The fonts for Chinese are missing from assets/fonts. Install the program again.
doctor-write = Writing into this folder
    .mend = Nothing can be written into { $detail }. Go to a folder of your own, or name one with -o.
doctor-library = { $name }
    .mend = The library { $name } is missing. Install the program again.
doctor-state-fine = fine
doctor-state-slow = slow
doctor-state-missing = missing
doctor-verdict = { $missing ->
    [0] Everything is there.
    [one] One thing to mend.
   *[other] { $missing } things to mend.
}

## Errors that belong to no room

error-unknown = The program cannot go on.
error-unexpected = This is a mistake in the program, not in your workbook, and your workbook was not changed: { $kind }: { $detail }
    .mend = Please report it: set REPORTER_DEBUG=1, run the same command again and send what it prints.
error-cannot-write = Nothing was written to { $path }: { $cause }.
    .mend = Close the file where it is open, or name another folder with -o.

## Wrong command lines: the period asked for

error-wrong-command-period-no-numbers = The workbook holds no numbers yet, so there is no period to report.
    .mend = Fill in at least one row of { sheet-channel_results }.
error-wrong-command-period-none-finished = No period with numbers is over yet: the first one, { $first }, ends on { $end }.
    .mend = Ask for it by name (--period { $first }), or set “{ setting-as_of }” on the sheet { sheet-settings }.
error-wrong-command-period-unreadable = “{ $asked }” is not a period.
    .mend = Write a month (2026-10), a quarter (2026-Q3), a year (2026), a week (2026-W05), or first..last. The workbook has { $first } to { $last }.
error-wrong-command-period-does-not-fit = The workbook’s periods do not fit into { $asked }.
    .mend = The period that holds its first day is { $holding }.
error-wrong-command-period-empty = The workbook has no numbers for { $asked }.
    .mend = It has { $first } to { $last }.
error-wrong-command-period-partly = The workbook has numbers for only a part of { $asked }.
    .mend = Ask for the part it has: --period { $covered }
error-not-a-folder = “{ $path }” is a file, not a folder.
    .mend = Name a folder after -o; the documents get their names from the brand and the period.


### The workbook: sheets, columns, settings, choices

# English words of the workbook: sheets, columns, settings, choices, the blank template.

## Sheets

sheet-start_here = Start here
    .aliases = Start | Read me | Instructions | How to
sheet-settings = Settings
    .aliases = Setup | Set-up | Options | Preferences
    .help = Brand, currency, rhythm, and how the report should look and compare.
    .feeds = Everything: name, money, periods, comparisons
sheet-channels = Channels
    .aliases = Accounts | Profiles | Pages | Social accounts
    .help = One row for each account. Its name is used on every other sheet.
    .feeds = Channel pages, every total
sheet-channel_results = Channel results
    .aliases = Results | Channel data | Channel metrics | Social results | Organic results | Channel performance
    .help = One row for each channel and period: one screen of that network’s own figures.
    .feeds = Summary, scoreboard, reach, engagement, channel pages
sheet-website = Website
    .aliases = Web | Web analytics | Site | Google Analytics | GA4 | Web results
    .help = What visitors from social did on the website: visits, leads, orders, revenue.
    .feeds = Traffic and conversion, cost and return
sheet-goals = Goals
    .aliases = Targets | Objectives | KPI goals | Goal
    .help = What was promised: a KPI, a target and a date.
    .feeds = Goals, summary
sheet-notes = Notes
    .aliases = Comments | Commentary | Remarks | Note
    .help = Your own words for the report: headline, highlights, risks, decisions, next steps.
    .feeds = Headline, comments, marks on charts, what next
sheet-ads = Ads
    .aliases = Advertising | Paid | Paid social | Ad results | Campaigns
    .help = Paid campaigns: spend, clicks and what they brought.
    .feeds = Paid, cost and return
sheet-posts = Posts
    .aliases = Content | Post results | Top posts | Publications
    .help = The posts worth showing, with their own figures and a picture.
    .feeds = Content: best posts, formats, best time to post
sheet-listening = Listening
    .aliases = Social listening | Mentions | Share of voice | Competitors
    .help = How often people speak of you and of your competitors, and in which tone.
    .feeds = Competitors, reach
sheet-surveys = Surveys
    .aliases = Survey | NPS | CSat | Polls
    .help = Answers to satisfaction (CSat) and recommendation (NPS) questions.
    .feeds = Customers: satisfaction and NPS
sheet-reviews = Reviews
    .aliases = Review | Ratings | Star ratings | Testimonials
    .help = Star ratings and what customers wrote.
    .feeds = Customers: stars and quotes
sheet-care = Customer care
    .aliases = Care | Support | Customer service | Service
    .help = Messages answered, issues raised and resolved, time to the first reply.
    .feeds = Customer care
sheet-costs = Costs and hours
    .aliases = Costs | Cost | Hours | Budget | Expenses
    .help = What social media cost besides ads: people, content, tools, agencies.
    .feeds = Cost and return
sheet-audience = Audience
    .aliases = Demographics | Followers by group | Audience data
    .help = Who follows you: age, gender, country, city, language.
    .feeds = Audience
sheet-benchmarks = Benchmarks
    .aliases = Benchmark | Industry benchmarks | Industry averages
    .help = Outside figures to compare with, each with its source. Nothing is used unless you say so.
    .feeds = A benchmark beside each figure it fits
sheet-recipients = Recipients
    .aliases = Mailing list | Send to | Distribution list | E-mail list
    .help = Who gets the report by e-mail.
    .feeds = Who “report send” writes to

## Columns: Settings

column-settings-name = Setting
    .help = What can be chosen. Please leave the names as they are.
    .aliases = Name | Option | Field
column-settings-value = Value
    .help = Type or pick your choice here. A blank means: the usual value, which the explanation names.
    .aliases = Choice | Your choice | Entry
column-settings-help = What it does
    .help = An explanation of each setting.
    .aliases = Help | Explanation | Description

## Columns: Channels

column-channels-channel = Channel
    .help = A short name of your own for this account, such as “Instagram” or “LinkedIn Germany”. Type it the same way on every other sheet; it is what the report prints.
    .aliases = Channel name | Account | Account name | Profile | Page
column-channels-network = Network
    .help = The network the account is on. Pick it from the list; “Other” is for networks that are not there.
    .aliases = Platform | Social network | Network name | Service
column-channels-handle = Handle
    .help = The account’s public name, such as @harbourlane. Printed on the channel’s page.
    .aliases = Username | User name | @ | Account handle
column-channels-url = URL
    .help = The public address of the account, starting with https://. Becomes a link in the report.
    .aliases = Link | Address | Profile URL | Web address
column-channels-purpose = Purpose
    .help = What this channel is for, in a few words: “Reach new buyers”, “Hire engineers”. Printed on the channel’s page.
    .aliases = Role of the channel | Aim | Why
column-channels-opened = Opened
    .help = The day the account was opened, if that was after your first period. Before this day no figures are expected.
    .aliases = Open since | Start date | Created | Opened on
column-channels-closed = Closed
    .help = The last day the account was in use. Leave blank while it is open.
    .aliases = Closed on | End date | Until
column-channels-figures_include_ads = Figures include ads
    .help = Yes when the impressions, reach and clicks you type on Channel results already include paid ones (Meta does this by default). Ad clicks are then not added again.
    .aliases = Includes ads | Includes paid | Paid included | Ads included
column-channels-included = Included
    .help = No leaves this channel out of the report without deleting its rows. Blank means yes.
    .aliases = Include | In the report | Active | Report it

## Columns: Channel results

column-channel_results-period = Period
    .help = The first day of the reporting period, such as 2026-10-01. “Oct 2026”, “2026-Q4” and “2026-W41” are understood too.
    .aliases = Month | Week | Reporting period | Period start | Quarter | Year
column-channel_results-channel = Channel
    .help = Pick the channel from the list. New channels are added on the Channels sheet.
    .aliases = Channel name | Account | Account name | Profile | Page
column-channel_results-followers = Followers
    .help = Total on the last day of the period. Instagram: Professional dashboard → Total followers. Facebook: Insights → Audience. LinkedIn: Analytics → Followers. X: profile. YouTube: subscribers. TikTok: Analytics → Followers.
    .aliases = Followers total | Total followers | Fans | Subscribers | Audience size | Page followers | Follower count
column-channel_results-new_followers = New followers
    .help = Gained in the period, before losses. Instagram: Total followers → Follows. Facebook: Insights → Audience. LinkedIn: Analytics → Followers. X: Analytics → New follows. YouTube: Subscribers gained. TikTok: Analytics → Followers.
    .aliases = Follows | New follows | Followers gained | New fans | New subscribers | Subscribers gained | Gained
column-channel_results-unfollows = Unfollows
    .help = Lost in the period. Instagram: Total followers → Unfollows. Facebook: Insights → Unfollows. X: Analytics → Unfollows. YouTube Studio: Subscribers lost. LinkedIn does not show it: leave blank or type n/a.
    .aliases = Lost followers | Followers lost | Subscribers lost | Unsubscribes | Unlikes
column-channel_results-posts = Posts
    .help = How many posts, reels, stories and videos this account published in the period.
    .aliases = Number of posts | Posts published | Published posts | Publications | Content published
column-channel_results-impressions = Impressions
    .help = How often content was shown. Instagram, Facebook: “Views” (Professional dashboard, Insights). LinkedIn: Analytics → Content → Impressions. X: Analytics. YouTube: Reach → Impressions. TikTok: Analytics → Video views.
    .aliases = Views | Total impressions | Impressions or views | Displays | Content views
column-channel_results-reach = Reach
    .help = How many people saw it at least once. Instagram: Professional dashboard → Accounts reached. Facebook: Insights → Viewers. LinkedIn: Unique impressions. YouTube: Unique viewers. TikTok: Reached audience. X does not show it.
    .aliases = Accounts reached | People reached | Unique impressions | Unique viewers | Viewers | Reached audience | Users reached
column-channel_results-video_views = Video views
    .help = Plays of videos. Instagram: Views of reels. Facebook: Insights → Content → Video views. LinkedIn: Content → Video views. X: Analytics → Video views. YouTube Studio: Analytics → Views. TikTok: Analytics → Video views.
    .aliases = Plays | Views of videos | Reel plays | Video plays | 3-second views
column-channel_results-likes = Likes
    .help = Likes and other reactions in the period. Instagram: Interactions → Likes. Facebook: Content → Reactions. LinkedIn: Content → Reactions. X: Analytics → Likes. YouTube Studio: Likes. TikTok: Analytics → Likes.
    .aliases = Reactions | Likes and reactions | Favourites | Favorites | Hearts
column-channel_results-comments = Comments
    .help = Comments and replies in the period. Instagram: Interactions → Comments. Facebook: Content → Comments. LinkedIn: Content → Comments. X: Analytics → Replies. YouTube Studio: Comments added. TikTok: Analytics → Comments.
    .aliases = Replies | Comments and replies | Comments added
column-channel_results-shares = Shares
    .help = How often people passed it on. Instagram: Interactions → Shares. Facebook: Content → Shares. LinkedIn: Content → Reposts. X: Reposts (quotes included). YouTube Studio: Shares. TikTok: Analytics → Shares.
    .aliases = Reposts | Retweets | Shared | Forwards
column-channel_results-saves = Saves
    .help = How often people kept it for later. Instagram: Interactions → Saves. Facebook: Content → Saves. X: Bookmarks. TikTok: Favorites. Pinterest: Saves. LinkedIn and YouTube do not show it.
    .aliases = Saved | Bookmarks | Added to favourites
column-channel_results-link_clicks = Link clicks
    .help = Clicks that lead to your website. Instagram: Profile activity → External link taps. Facebook: Insights → Link clicks. LinkedIn: Content → Clicks. X: URL clicks. YouTube: end screen and card clicks. TikTok: website clicks.
    .aliases = Clicks | URL clicks | Website clicks | Link taps | External link taps | Clicks to website | Outbound clicks

## Columns: Website

column-website-period = { column-channel_results-period }
    .help = { column-channel_results-period.help }
    .aliases = { column-channel_results-period.aliases }
column-website-channel = Channel
    .help = Pick the channel the visitors came from. Where your web analytics cannot tell two accounts of one network apart, pick the network instead: it then counts for the network and in the total.
    .aliases = Channel or network | Source | Social network | Network | Session source | Account
column-website-campaign = Campaign
    .help = The campaign these figures belong to, as in utm_campaign. Leave blank for everything outside campaigns. A row with a campaign and a row without are added up.
    .aliases = Campaign name | utm_campaign | Session campaign
column-website-sessions = Sessions
    .help = Visits that came from this channel. GA4: Reports → Acquisition → Traffic acquisition, by session source, Sessions.
    .aliases = Visits | Website sessions | Website visits | Traffic
column-website-bounce_rate = Bounce rate
    .help = Share of visits that left at once, such as 48.2%. GA4: add “Bounce rate” to the Traffic acquisition report (it is 100% minus the engagement rate).
    .aliases = Bounces % | Bounce
column-website-sign_ups = Sign-ups
    .help = Newsletter, trial and account sign-ups by visitors from this channel. GA4: Traffic acquisition → Key events: sign_up.
    .aliases = Signups | Registrations | Newsletter sign-ups | Subscriptions
column-website-downloads = Downloads
    .help = Files or apps downloaded by visitors from this channel. GA4: Key events: file_download.
    .aliases = File downloads | App downloads | Installs
column-website-leads = Leads
    .help = People who left their details or asked for an offer. GA4: Key events: generate_lead, or your CRM by source. Add leads from forms inside the network here too; paid ones included.
    .aliases = Lead forms | Enquiries | Inquiries | Requests | Generated leads
column-website-orders = Orders
    .help = Purchases by visitors from this channel. GA4: Traffic acquisition → Key events: purchase, or your shop by source.
    .aliases = Purchases | Transactions | Sales count
column-website-new_customers = New customers
    .help = People who bought for the first time and came from this channel. From your CRM or shop.
    .aliases = First-time buyers | Customers gained | First-time purchasers
column-website-revenue = Revenue
    .help = Money from these orders, in the workbook’s currency, paid campaigns included. GA4: Traffic acquisition → Total revenue.
    .aliases = Sales | Turnover | Total revenue | Sales revenue | Purchase revenue

## Columns: Goals

column-goals-goal = Goal
    .help = The goal in one sentence, as you would say it: “128,000 followers by the end of the year”.
    .aliases = Goal name | Name | Description
column-goals-objective = Objective
    .help = The business aim it serves: brand awareness, sales, loyalty, hiring.
    .aliases = Business objective | Business goal | Aim
column-goals-kpi = KPI
    .help = The figure that measures it. Pick it from the list.
    .aliases = Metric | Measure | Indicator
column-goals-channel = Channel
    .help = Only for a goal of one channel. Blank means all channels together.
    .aliases = { column-channel_results-channel.aliases }
column-goals-campaign = Campaign
    .help = Only for a goal of one campaign. Blank means everything.
    .aliases = Campaign name
column-goals-kind = Kind
    .help = Reach a level: be there by the due date. Gain: add this amount. Grow by: a percentage on the baseline. Hold every period: meet it each time. Total: the sum from start to due.
    .aliases = Kind of goal | Type | Goal type
column-goals-bound = At least or at most
    .help = Whether the target is a floor or a ceiling. Blank follows the KPI: at least for leads, at most for costs. Needed for spend, posts and hours.
    .aliases = Min or max | Direction | At least | Floor or ceiling
column-goals-baseline = Baseline
    .help = The value it starts from. Blank means: the last period before the start. Rates in per cent, such as 2.4%.
    .aliases = Starting value | Start value | From
column-goals-target = Target
    .help = The value to reach. Rates in per cent, such as 3.0%; money in the workbook’s currency.
    .aliases = Target value | Goal value | To
column-goals-start = Start
    .help = The first day that counts. The goal runs from the period that holds this day.
    .aliases = Start date | Starts | Begin
column-goals-due = Due
    .help = The last day. The goal runs to the period that holds this day.
    .aliases = Due date | Deadline | End | End date | Due by
column-goals-owner = Owner
    .help = Who answers for it. Printed beside the goal.
    .aliases = Responsible | Person | Who

## Columns: Notes

column-notes-period = { column-channel_results-period }
    .help = The period the note is about. It appears in that period’s report only.
    .aliases = { column-channel_results-period.aliases }
column-notes-kind = Kind
    .help = Headline replaces the sentence on page 1. Event marks the charts. Definition changed stops comparison across a break. Decision asked and next step end the report.
    .aliases = Kind of note | Type | Note type
column-notes-section = Section
    .help = The section a comment belongs to. Blank: the summary.
    .aliases = Chapter | Part | Report section
column-notes-channel = Channel
    .help = Only when the note is about one channel; it then also stands on that channel’s page.
    .aliases = { column-channel_results-channel.aliases }
column-notes-kpi = KPI
    .help = Only when the note is about one figure. Needed for “definition changed”.
    .aliases = { column-goals-kpi.aliases }
column-notes-text = Text
    .help = Your words. One or two short sentences: the report prints them as they are.
    .aliases = Note | Comment | Words | Message
column-notes-date = Date
    .help = The day an event happened. It is marked on the charts.
    .aliases = Day | Event date | On
column-notes-owner = Owner
    .help = Who takes the next step.
    .aliases = { column-goals-owner.aliases }
column-notes-due = Due
    .help = By when the next step is to be done.
    .aliases = Due date | Deadline | Due by

## Columns: Ads

column-ads-period = { column-channel_results-period }
    .help = { column-channel_results-period.help }
    .aliases = { column-channel_results-period.aliases }
column-ads-channel = { column-channel_results-channel }
    .help = { column-channel_results-channel.help }
    .aliases = { column-channel_results-channel.aliases }
column-ads-campaign = Campaign
    .help = The campaign’s name, written as on the Website sheet so that the two can be put together. Blank: all campaigns of the channel in one row.
    .aliases = Campaign name | utm_campaign | Ad campaign
column-ads-spend = Spend
    .help = Money spent on ads in the period, in the workbook’s currency. Meta: Ads Manager → Amount spent. LinkedIn: Campaign Manager → Total spent. X, TikTok, Google: Ads Manager → Cost.
    .aliases = Ad spend | Amount spent | Cost | Total spent | Spent | Budget spent
column-ads-impressions = Impressions
    .help = How often the ads were shown. Any ads manager: column Impressions.
    .aliases = Ad impressions | Impr. | Views
column-ads-reach = Reach
    .help = How many people saw the ads at least once. Meta: Ads Manager → Reach. Blank where it is not shown.
    .aliases = Ad reach | Accounts reached | People reached
column-ads-clicks = Clicks
    .help = Clicks on the ads’ links. Meta: Ads Manager → Link clicks (not “Clicks (all)”). LinkedIn: Clicks to landing page.
    .aliases = Ad clicks | Link clicks | Clicks to landing page
column-ads-conversions = Conversions
    .help = Results the ads manager counts: purchases, sign-ups, leads. Meta: Results. LinkedIn and TikTok: Conversions.
    .aliases = Results | Ad conversions | Total conversions
column-ads-leads = Leads
    .help = Leads the ads manager counts, from lead forms or the website. They feed the ad figures only; type them on Website too.
    .aliases = Ad leads | Lead forms | On-platform leads
column-ads-revenue = Revenue
    .help = Revenue the ads manager traces to the ads. Meta: Purchases conversion value. Used for the return on ad spend only.
    .aliases = Ad revenue | Conversion value | Purchase value | Total conversion value

## Columns: Posts

column-posts-date = Date
    .help = The day it was published.
    .aliases = Published | Publish date | Day | Posted on | Post date
column-posts-time = Time
    .help = The hour it was published, such as 18:30, in your own time zone. Feeds “the best time to post”.
    .aliases = Publish time | Hour | Posted at
column-posts-channel = { column-channel_results-channel }
    .help = { column-channel_results-channel.help }
    .aliases = { column-channel_results-channel.aliases }
column-posts-title = Title
    .help = A few words to recognise the post by: its first line will do.
    .aliases = Post | Caption | Text | Post title | Description
column-posts-url = URL
    .help = The post’s public address, starting with https://. Becomes a link in the report.
    .aliases = Link | Permalink | Post link | Address
column-posts-format = Format
    .help = What kind of post it is. Pick it from the list; the report compares formats.
    .aliases = Post type | Type | Content type | Media type
column-posts-campaign = Campaign
    .help = The campaign it belongs to, if any.
    .aliases = Campaign name | Hashtag
column-posts-impressions = Impressions
    .help = How often this post was shown since it was published. Instagram and Facebook call it Views.
    .aliases = Views | Displays | Post impressions
column-posts-reach = Reach
    .help = How many people saw this post at least once, since it was published.
    .aliases = Accounts reached | People reached | Unique impressions | Viewers | Post reach
column-posts-likes = Likes
    .help = Likes and other reactions to this post.
    .aliases = { column-channel_results-likes.aliases }
column-posts-comments = Comments
    .help = Comments and replies to this post.
    .aliases = { column-channel_results-comments.aliases }
column-posts-shares = Shares
    .help = How often this post was passed on.
    .aliases = { column-channel_results-shares.aliases }
column-posts-saves = Saves
    .help = How often this post was kept for later.
    .aliases = { column-channel_results-saves.aliases }
column-posts-clicks = Clicks
    .help = Clicks on the link in this post.
    .aliases = Link clicks | URL clicks | Post clicks | Total clicks
column-posts-video_views = Video views
    .help = Plays of this post’s video.
    .aliases = Plays | Reel plays | Video plays
column-posts-image = Image file
    .help = A picture of the post to show in the report: the file’s name, in the folder of this workbook. PNG or JPEG.
    .aliases = Image | Picture | Screenshot | Thumbnail | File

## Columns: Listening

column-listening-period = { column-channel_results-period }
    .help = { column-channel_results-period.help }
    .aliases = { column-channel_results-period.aliases }
column-listening-brand = Brand or competitor
    .help = One row for your own brand, named exactly as on Settings, and one for each competitor.
    .aliases = Brand | Competitor | Company | Name
column-listening-mentions = Mentions
    .help = How often it was mentioned or tagged in the period, from your listening tool or the networks’ own search.
    .aliases = Number of mentions | Total mentions | Mention count
column-listening-followers_of_accounts = Followers of the accounts
    .help = Followers, added up, of all accounts that mentioned your brand. Gives the potential reach. Your own brand’s row only.
    .aliases = Followers of mentioning accounts | Followers of authors | Reach of mentions
column-listening-positive = Positive
    .help = Mentions in a friendly tone.
    .aliases = Positive mentions | Good
column-listening-neutral = Neutral
    .help = Mentions without a tone.
    .aliases = Neutral mentions | Mixed
column-listening-negative = Negative
    .help = Mentions in an unfriendly tone.
    .aliases = Negative mentions | Bad
column-listening-own_followers = Own followers
    .help = Followers of this brand’s or competitor’s own accounts, to compare audience sizes.
    .aliases = Brand followers | Competitor followers | Followers

## Columns: Surveys

column-surveys-period = { column-channel_results-period }
    .help = { column-channel_results-period.help }
    .aliases = { column-channel_results-period.aliases }
column-surveys-channel = Channel
    .help = Where the question was asked, if on one channel. Blank: everywhere.
    .aliases = { column-channel_results-channel.aliases }
column-surveys-question = Question
    .help = NPS: “How likely are you to recommend us?” (0 to 10). CSat: “How satisfied are you?”
    .aliases = Survey | Survey question | Kind | Type
column-surveys-score = Score
    .help = One answer’s score, or a word (poor, average, excellent; very likely, likely, unlikely). With Responses: how many gave it. For NPS you may type the three counts instead.
    .aliases = Answer | Rating | Value | Average score
column-surveys-responses = Responses
    .help = How many people gave this score. Blank means one.
    .aliases = Answers | Number of responses | Respondents | Replies
column-surveys-highest_score = Highest score
    .help = The top of the scale: 5 or 10. Not needed for words and for NPS.
    .aliases = Scale | Maximum | Max score | Out of
column-surveys-promoters = Promoters
    .help = NPS only: how many answered 9 or 10. Fill in all three counts and leave Score blank.
    .aliases = 9–10 | Number of promoters
column-surveys-passives = Passives
    .help = NPS only: how many answered 7 or 8.
    .aliases = 7–8 | Neutrals | Number of passives
column-surveys-detractors = Detractors
    .help = NPS only: how many answered 0 to 6.
    .aliases = 0–6 | Number of detractors

## Columns: Reviews

column-reviews-date = Date
    .help = The day the review was written; for a summary row, the last day of the period.
    .aliases = Review date | Day | Written on
column-reviews-source = Source
    .help = Where it was written: Google, Facebook, Naver, an app store.
    .aliases = Site | Platform | Channel | Where
column-reviews-stars = Stars
    .help = From 1 to 5. In a summary row, the average: 4.6.
    .aliases = Rating | Star rating | Score
column-reviews-count = Count
    .help = How many reviews this row stands for. Blank means one.
    .aliases = Number | Number of reviews | Reviews
column-reviews-quote = Quote
    .help = What the customer wrote, word for word. The best ones may be printed.
    .aliases = Text | Review | Review text | Comment
column-reviews-author = Author
    .help = The name to print below the quote. Blank prints none.
    .aliases = Name | Customer | Reviewer
column-reviews-feature = Feature it
    .help = Yes prints this quote in the report: the latest three.
    .aliases = Feature | Show | Highlight | Print it

## Columns: Customer care

column-care-period = { column-channel_results-period }
    .help = { column-channel_results-period.help }
    .aliases = { column-channel_results-period.aliases }
column-care-channel = Channel
    .help = The channel the messages came in on. Blank: not split by channel.
    .aliases = { column-channel_results-channel.aliases }
column-care-messages = Messages
    .help = Messages and comments from customers that asked for an answer. Meta: Inbox → Insights. LinkedIn and X: your help desk.
    .aliases = Conversations | Inbound messages | Enquiries | Tickets received
column-care-issues_raised = Issues raised
    .help = Complaints and problems opened in the period.
    .aliases = Issues | Complaints | Cases opened | Tickets opened
column-care-issues_resolved = Issues resolved
    .help = Complaints and problems closed in the period, older ones included.
    .aliases = Resolved | Solved | Cases closed | Tickets closed
column-care-first_reply_hours = First reply (hours)
    .help = Average time to the first reply, in hours: 90 minutes is 1.5. Meta: Inbox → Insights → Response time.
    .aliases = First reply | First reply time | Response time (hours) | Response time | Hours to first reply

## Columns: Costs and hours

column-costs-period = { column-channel_results-period }
    .help = { column-channel_results-period.help }
    .aliases = { column-channel_results-period.aliases }
column-costs-item = Item
    .help = What was paid for or worked on: “Photo shoot”, “Community management”. Ad spend belongs on Ads, not here.
    .aliases = Cost item | Description | What | Task
column-costs-kind = Kind
    .help = Labour, content, tools, agency or other. Pick it from the list.
    .aliases = Kind of cost | Type | Category
column-costs-channel = Channel
    .help = Only when the cost belongs to one channel. Shared costs stay blank and count in the total only.
    .aliases = { column-channel_results-channel.aliases }
column-costs-campaign = Campaign
    .help = Only when the cost belongs to one campaign.
    .aliases = Campaign name
column-costs-hours = Hours
    .help = Hours worked. With an hourly rate they give the cost of the row.
    .aliases = Hours worked | Time | Working hours
column-costs-hourly_rate = Hourly rate
    .help = What one hour costs, in the workbook’s currency.
    .aliases = Rate | Rate per hour | Cost per hour
column-costs-amount = Amount
    .help = Money paid, in the workbook’s currency. Where an amount stands, hours × rate are not counted.
    .aliases = Cost | Total | Price | Sum

## Columns: Audience

column-audience-period = { column-channel_results-period }
    .help = { column-channel_results-period.help }
    .aliases = { column-channel_results-period.aliases }
column-audience-channel = Channel
    .help = The channel these followers belong to. Blank: all channels.
    .aliases = { column-channel_results-channel.aliases }
column-audience-split = Split by
    .help = How the audience is divided: age, gender, country, city or language.
    .aliases = Split | Dimension | Breakdown | Kind
column-audience-group = Group
    .help = One part: “25–34”, “Women”, “Germany”. Instagram: Professional dashboard → Total followers. LinkedIn: Analytics → Followers. YouTube: Analytics → Audience.
    .aliases = Segment | Value | Label | Category
column-audience-share = Share
    .help = Its share of the audience, such as 34%. The shares of one split add up to 100% or less.
    .aliases = Percent | Percentage | % | Share of audience

## Columns: Benchmarks

column-benchmarks-kpi = KPI
    .help = The figure it may be compared with. Only figures with the same definition are compared.
    .aliases = Metric | Measure | Indicator | Definition
column-benchmarks-network = Network
    .help = The network it was measured on. Blank: all networks.
    .aliases = Platform | Social network
column-benchmarks-low = Low
    .help = The value, or the lower end of a range. Rates in per cent, such as 0.47%.
    .aliases = Value | Benchmark | From | Lower
column-benchmarks-high = High
    .help = The upper end of a range. Blank when there is one value only.
    .aliases = To | Upper | Maximum
column-benchmarks-statistic = Statistic
    .help = What kind of value it is: a median, an average, a range, the top quarter.
    .aliases = Kind of value | Type
column-benchmarks-currency = Currency
    .help = Only for money: three letters, such as USD. A benchmark in another currency is not compared.
    .aliases = Currency code
column-benchmarks-source = Source
    .help = Who published it. Printed beside every comparison.
    .aliases = Published by | Reference | Where from
column-benchmarks-data_year = Data year
    .help = The year the figures are from (not the year of publication).
    .aliases = Year | Year of data
column-benchmarks-use = Use
    .help = Yes compares your figures with this row. The examples come with No: judge first whether they fit you.
    .aliases = Use it | Active | Compare

## Columns: Recipients

column-recipients-name = Name
    .help = The person’s name, as it stands beside the address in the mail.
    .aliases = Recipient | Person | Full name
column-recipients-email = Email
    .help = One address, such as dana@example.com.
    .aliases = E-mail | Email address | E-mail address | Mail
column-recipients-role = Role
    .help = To, Cc (copy) or Bcc (hidden copy). Blank means To.
    .aliases = Send as | To or cc | Copy
column-recipients-language = Language
    .help = The language of this person’s report: en or ko. Blank: the language of Settings.
    .aliases = Report language | Lang

## Settings

setting-brand = Brand
    .help = The name of the company or brand, as the report prints it. On Listening, your own row has this name.
    .aliases = Brand name | Company | Client | Company name
setting-report_title = Report title
    .help = Printed on the cover. Blank: “Social media report”.
    .aliases = Title | Name of the report
setting-language = Language
    .help = The language of the report: en (English) or ko (Korean). Blank: the language of this workbook.
    .aliases = Report language | Lang
setting-currency = Currency
    .help = The one currency of all money in this workbook: three letters, such as EUR, USD or KRW.
    .aliases = Reporting currency | Currency code | Money
setting-rhythm = Rhythm
    .help = How often you report. One row per channel for each such period.
    .aliases = Cadence | Frequency | Reporting rhythm | Period length
setting-week_start = Week starts on
    .help = Only for weekly and two-weekly reports. Blank: Monday.
    .aliases = First day of the week | Week start
setting-fiscal_start = Fiscal year starts in
    .help = The month in which your business year begins; quarters and years follow it. Blank: January.
    .aliases = Fiscal year | Fiscal year start | Business year starts in
setting-compare = Compare with
    .help = What each figure is compared with first. Blank: the previous period.
    .aliases = Comparison | Compare to | Compared with
setting-baseline_period = Baseline period
    .help = The period, or span, to measure progress from, such as 2025 or 2025-01..2025-06. Blank: the last six periods before the report.
    .aliases = Baseline | Base period
setting-as_of = Data as of
    .help = The day the figures were taken. Stands on the report; later days count as the future. Blank: the day of the build.
    .aliases = As of | Data date | Date of the data | Figures as of
setting-prepared_by = Prepared by
    .help = Your name, or your team’s. Printed on the cover.
    .aliases = Author | By | Prepared
setting-prepared_for = Prepared for
    .help = Who reads it. Printed on the cover.
    .aliases = For | Reader | Addressee
setting-logo = Logo file
    .help = A picture file in the folder of this workbook, PNG or SVG. Blank: the name of the brand in words.
    .aliases = Logo | Logo image
setting-brand_kit = Brand kit
    .help = A folder with brand.toml (colours, fonts, logo). Blank: the house look.
    .aliases = Brand folder | Theme | Style
setting-page_size = Page size
    .help = A4 or Letter. Blank: as the brand kit says.
    .aliases = Paper size | Paper
setting-sections = Sections
    .help = Which sections, in which order, with commas: summary, goals, reach. A minus leaves one out: -audience. Blank: all that have data.
    .aliases = Section order | Chapters | Report sections
setting-lead_kpis = Lead KPIs
    .help = The figures on page 1, with commas, up to six: followers, reach, leads. Blank: chosen from your data.
    .aliases = Main KPIs | Key KPIs | KPIs on page 1 | Headline KPIs
setting-engagement_basis = Engagement rate basis
    .help = What engagements are divided by in the leading engagement rate: followers, reach or impressions. Blank: followers.
    .aliases = Engagement basis | Engagement rate by | ER basis
setting-engagements_with_clicks = Engagements include clicks
    .help = Yes counts link clicks as engagements. Blank: no.
    .aliases = Engagements with clicks | Clicks are engagements | Count clicks
setting-growth_basis = Growth basis
    .help = How audience growth is measured: net, on followers at the start (the usual way) or at the end; or gross new followers.
    .aliases = Audience growth basis | Growth rate basis
setting-steady_under = Steady under
    .help = A change smaller than this is called steady. Blank: 1%.
    .aliases = Steady | Steady threshold | Threshold
setting-average_purchase_value = Average purchase value
    .help = What one purchase brings, for the lifetime value. Blank: revenue ÷ orders.
    .aliases = Average order value | AOV | Average basket
setting-purchases_per_year = Purchases per customer per year
    .help = How often a customer buys in a year, for the lifetime value.
    .aliases = Purchases per year | Purchase frequency | Orders per customer per year
setting-customer_lifespan = Customer lifespan (years)
    .help = How many years a customer stays, for the lifetime value.
    .aliases = Customer lifespan | Lifespan | Customer lifetime | Years
setting-value_of_a_lead = Value of a lead
    .help = What one lead is worth to you, when orders and revenue are not traced. Used for the return only where no revenue is known.
    .aliases = Lead value | Worth of a lead

## Choices

choice-network-instagram = Instagram
    .aliases = IG | Insta
choice-network-facebook = Facebook
    .aliases = FB | Meta
choice-network-linkedin = LinkedIn
    .aliases = Linked In | LI
choice-network-x = X
    .aliases = Twitter | X (Twitter) | X / Twitter | X formerly Twitter
choice-network-youtube = YouTube
    .aliases = You Tube | YT
choice-network-tiktok = TikTok
    .aliases = Tik Tok | TT
choice-network-threads = Threads
choice-network-pinterest = Pinterest
    .aliases = Pins
choice-network-reddit = Reddit
choice-network-snapchat = Snapchat
    .aliases = Snap
choice-network-naver_blog = Naver Blog
    .aliases = Naver
choice-network-naver_cafe = Naver Cafe
choice-network-kakao = KakaoTalk Channel
    .aliases = Kakao | KakaoTalk | Kakao Channel
choice-network-line = LINE
    .aliases = LINE Official Account
choice-network-wechat = WeChat
    .aliases = Weixin
choice-network-weibo = Weibo
    .aliases = Sina Weibo
choice-network-douyin = Douyin
choice-network-xiaohongshu = Xiaohongshu (RedNote)
    .aliases = Xiaohongshu | RedNote | Red | Little Red Book
choice-network-bilibili = Bilibili
choice-network-vk = VK
    .aliases = VKontakte
choice-network-ok = OK
    .aliases = Odnoklassniki | OK.ru
choice-network-telegram = Telegram
    .aliases = TG
choice-network-viber = Viber
choice-network-other = Other
    .aliases = Other network

choice-yes_no-yes = Yes
    .aliases = y | true | 1 | x | ✓ | on
choice-yes_no-no = No
    .aliases = n | false | 0 | off

choice-rhythm-week = Week
    .aliases = Weekly | Every week
choice-rhythm-two_weeks = Two weeks
    .aliases = 2 weeks | Biweekly | Fortnight | Fortnightly | Every two weeks
choice-rhythm-month = Month
    .aliases = Monthly | Every month
choice-rhythm-two_months = Two months
    .aliases = 2 months | Bimonthly | Every two months
choice-rhythm-quarter = Quarter
    .aliases = Quarterly | Every quarter
choice-rhythm-half_year = Half-year
    .aliases = Half year | Half-yearly | Every six months | 6 months
choice-rhythm-year = Year
    .aliases = Yearly | Annual | Every year

choice-weekday-monday = Monday
    .aliases = Mon
choice-weekday-tuesday = Tuesday
    .aliases = Tue
choice-weekday-wednesday = Wednesday
    .aliases = Wed
choice-weekday-thursday = Thursday
    .aliases = Thu
choice-weekday-friday = Friday
    .aliases = Fri
choice-weekday-saturday = Saturday
    .aliases = Sat
choice-weekday-sunday = Sunday
    .aliases = Sun

choice-month-january = January
    .aliases = Jan | 1
choice-month-february = February
    .aliases = Feb | 2
choice-month-march = March
    .aliases = Mar | 3
choice-month-april = April
    .aliases = Apr | 4
choice-month-may = May
    .aliases = 5
choice-month-june = June
    .aliases = Jun | 6
choice-month-july = July
    .aliases = Jul | 7
choice-month-august = August
    .aliases = Aug | 8
choice-month-september = September
    .aliases = Sep | Sept | 9
choice-month-october = October
    .aliases = Oct | 10
choice-month-november = November
    .aliases = Nov | 11
choice-month-december = December
    .aliases = Dec | 12

choice-compare-previous = Previous period
    .aliases = Previous | Last period | Period before
choice-compare-year = Same period last year
    .aliases = Last year | Year | Year ago | Year on year
choice-compare-baseline = Baseline
    .aliases = Own baseline | Base

choice-page_size-a4 = A4
choice-page_size-letter = Letter
    .aliases = US Letter

choice-engagement_basis-followers = Followers
choice-engagement_basis-reach = Reach
choice-engagement_basis-impressions = Impressions
    .aliases = Views

choice-growth_basis-start = Followers at the start
    .aliases = Start | At the start | Net on start
choice-growth_basis-end = Followers at the end
    .aliases = End | At the end | Net on end
choice-growth_basis-gross = Gross new followers
    .aliases = Gross | Gross new | New followers

choice-goal_kind-level = Reach a level
    .aliases = Level | Reach
choice-goal_kind-gain = Gain
    .aliases = Add | Increase by
choice-goal_kind-grow = Grow by
    .aliases = Grow | Growth | Grow by percent
choice-goal_kind-hold = Hold every period
    .aliases = Hold | Keep | Every period
choice-goal_kind-total = Total
    .aliases = Sum | In total

choice-bound-at_least = At least
    .aliases = Minimum | Min | ≥ | Floor
choice-bound-at_most = At most
    .aliases = Maximum | Max | ≤ | Ceiling | Limit

choice-note_kind-headline = Headline
    .aliases = Title
choice-note_kind-comment = Comment
    .aliases = Remark | Note
choice-note_kind-highlight = Highlight
    .aliases = Win | Success
choice-note_kind-risk = Risk
    .aliases = Concern | Problem | Warning
choice-note_kind-event = Event
    .aliases = Happening
choice-note_kind-definition_changed = Definition changed
    .aliases = Definition change | Series break | Break
choice-note_kind-decision = Decision asked
    .aliases = Decision | Decision needed | Ask
choice-note_kind-next_step = Next step
    .aliases = Next steps | Action | To do | Task

choice-post_format-photo = Photo
    .aliases = Image | Picture | IG image
choice-post_format-carousel = Carousel
    .aliases = Album | Gallery | IG carousel | Document
choice-post_format-video = Video
    .aliases = Clip | Videos
choice-post_format-reel = Reel
    .aliases = Reels | Short | Shorts | Short video | IG reel
choice-post_format-story = Story
    .aliases = Stories | IG story
choice-post_format-text = Text
    .aliases = Text post | Status
choice-post_format-link = Link
    .aliases = Article | Link post
choice-post_format-live = Live
    .aliases = Live stream | Livestream
choice-post_format-poll = Poll
    .aliases = Survey
choice-post_format-other = Other

choice-question-nps = NPS
    .aliases = Net Promoter Score | Recommendation | Recommend
choice-question-csat = CSat
    .aliases = Satisfaction | Customer satisfaction

choice-cost_kind-labour = Labour
    .aliases = Labor | Staff | People | Salaries | Work
choice-cost_kind-content = Content
    .aliases = Content production | Production | Creative
choice-cost_kind-tools = Tools
    .aliases = Software | Tool | Subscriptions
choice-cost_kind-agency = Agency
    .aliases = Agencies | Freelancers | Freelancer
choice-cost_kind-other = Other

choice-split-age = Age
    .aliases = Age group | Ages
choice-split-gender = Gender
    .aliases = Sex
choice-split-country = Country
    .aliases = Countries | Top countries
choice-split-city = City
    .aliases = Cities | Town | Top cities
choice-split-language = Language
    .aliases = Languages

choice-statistic-median = Median
choice-statistic-average = Average
    .aliases = Mean | Avg
choice-statistic-range = Range
    .aliases = From–to
choice-statistic-top_quarter = Top quarter
    .aliases = Top 25% | Upper quartile

choice-role-to = To
choice-role-cc = Cc
    .aliases = Copy
choice-role-bcc = Bcc
    .aliases = Blind copy | Hidden copy

choice-section-cover = Cover
choice-section-summary = Summary
    .aliases = Page 1 | Overview
choice-section-goals = Goals
    .aliases = Targets
choice-section-scoreboard = Scoreboard
    .aliases = All figures | Scorecard
choice-section-reach = Reach
    .aliases = Reach and audience
choice-section-engagement = Engagement
choice-section-content = Content
    .aliases = Posts | Top posts
choice-section-audience = Audience
    .aliases = Demographics
choice-section-traffic = Traffic and conversion
    .aliases = Traffic | Conversion | Website
choice-section-paid = Paid
    .aliases = Ads | Advertising
choice-section-customers = Customers
    .aliases = Customer satisfaction | Satisfaction
choice-section-care = Customer care
    .aliases = Care | Support
choice-section-return = Cost and return
    .aliases = Return | ROI | Costs
choice-section-competitors = Competitors
    .aliases = Competition | Share of voice
choice-section-channels = Channels
    .aliases = Channel pages
choice-section-next = What next
    .aliases = Next | Next steps
choice-section-appendix = Appendix
    .aliases = Definitions

## The blank template

template-font = Calibri
template-currency = USD
template-title = Social media report workbook
template-subtitle = Type each number once. The report is made from this file; nothing in it is ever changed for you.
template-missing = Required cells still missing
template-ready = Nothing required is missing. Save this file, then run: report check, report build
template-not-ready = Fill in what has a dark heading. The list below says on which sheet.
template-complete = complete
template-empty = no rows yet
template-how = How to fill it in
template-step-settings = Settings
    .text = Brand, currency and rhythm. Everything else there has a usual value.
template-step-channels = Channels
    .text = One row for each account, with a short name of your own. Other sheets offer these names in a list.
template-step-results = Channel results
    .text = Each period, one row for each channel: open its statistics and type what you see. Select a heading to read what the number is and where the network shows it.
template-step-website = Website, goals, notes
    .text = Visits, leads and sales that came from social; what was promised; your own words. All optional: a part of the report appears when its sheet has rows.
template-step-blank = Blank is not zero
    .text = Leave a cell blank when you do not know the number. Type 0 only when you counted none, and n/a when the network does not show it.
template-step-check = Check and build
    .text = Save the file. “report check” lists everything that is wrong or doubtful, cell by cell; “report build” writes the report.
template-colours = Colours
template-required = Required
    .text = A row needs this cell. It turns orange while it is missing.
template-optional = Optional
    .text = Fill it in when you have the number.
template-computed = Computed
    .text = Counted for you. Please do not type here.
template-sheets = The sheets in this workbook
template-more = Sheets you can add
template-more-how = When you need one, this makes a copy of your workbook with the sheet added; your own file stays as it is.
template-column-sheet = Sheet
template-column-what = What goes on it
template-column-feeds = Feeds these parts of the report
template-column-missing = Still missing
template-column-name = Name to type
template-added = added
template-check-title = Please check
template-check-choice = Please pick one of the choices in the list.
template-check-channel = This name is not on the Channels sheet. Add it there first, or pick one from the list. Keep it anyway?
template-check-place = Pick a channel, or a network where the split is not known. Keep it anyway?
template-check-kpi = Pick a KPI from the list, or type its full id. Keep it anyway?
template-check-section = Pick a section from the list. Keep it anyway?
template-check-count = A whole number, 0 or more. Leave the cell blank when it is not known; type n/a when the network does not show it. Keep it anyway?
template-check-money = An amount, 0 or more, without a currency sign. Keep it anyway?
template-check-hours = Hours as a number: 90 minutes is 1.5. Keep it anyway?
template-check-number = A number, 0 or more. Keep it anyway?
template-check-rate = A percentage between 0% and 100%, such as 48.2%. Keep it anyway?
template-check-stars = A number from 1 to 5. Keep it anyway?
template-check-date = A day, such as 2026-10-05. Keep it anyway?
template-check-period = The first day of the period, such as 2026-10-01. “Oct 2026” and “2026-Q4” are understood too. Keep it anyway?
template-check-time = A time of day, such as 18:30. Keep it anyway?
template-check-language = The code of a language the program speaks. Keep it anyway?
template-check-currency = Three letters, such as EUR, USD or KRW. Keep it anyway?
template-second-hand = { $source }, second-hand
template-organisations = { $source }, { NUMBER($count) } organisations
template-remarks = Check
    .title = What the check found
    .where = Where
    .severity = How serious
    .what = What
template-remark-error = Error
template-remark-warning = Warning
template-remark-note = Note

## The command "new"

new-written = Wrote { $path }. Open it and begin with the sheet “{ $sheet }”.
new-added = Wrote { $path }: a copy of { $source } with { $sheets }. The original is unchanged.
new-sample = Wrote { $path }: the workbook of an invented company, to look at and to try the program with.
error-wrong-command-new-file-exists = { $path } is already there.
    .mend = Choose another name, or add --force to replace it.
error-wrong-command-new-same-file = The copy would replace { $path } itself.
    .mend = Give the copy another name; your own workbook is never written to.
error-wrong-command-new-no-copy = --add writes a copy of your workbook and needs a name for it.
    .mend = For example: report new --add { $sheets } { $path } -o copy.xlsx
error-wrong-command-new-not-xlsx = { $path } does not end in .xlsx.
    .mend = A workbook’s name ends in .xlsx: report new book.xlsx
error-wrong-command-new-unknown-sheet = There is no sheet called “{ $name }”.
    .mend = Sheets that can be added: { $known }.
error-wrong-command-new-unknown-network = There is no network called “{ $name }”.
    .mend = Networks: { $known }.
error-wrong-command-new-unknown-rhythm = There is no rhythm called “{ $name }”.
    .mend = Rhythms: { $known }.
error-wrong-command-new-unknown-currency = “{ $name }” is not a currency.
    .mend = Three letters, such as EUR, USD or KRW.
error-wrong-command-new-sheet-present = { $path } has the sheet “{ $name }” already.
    .mend = Nothing was written. Fill in the sheet that is there.


### report check: problems and how to mend them

# English words of the reader and of `report check`: what is wrong in a workbook, and how to mend it.

## The file cannot be read

error-cannot-read-not-found = There is no file “{ $path }”.
    .mend = Check the name and the folder, or drag the file into this window.
error-cannot-read-folder = “{ $path }” is a folder.
    .mend = Name the workbook inside it.
error-cannot-read-no-access = “{ $path }” may not be read.
    .mend = Close it if another program holds it, and check that you may open it.
error-cannot-read-empty = “{ $path }” is an empty file.
    .mend = Copy or download it again.
error-cannot-read-damaged = “{ $path }” is damaged or incomplete.
    .mend = Open it in Excel or LibreOffice, let the program repair it, save it as .xlsx and try again.
error-cannot-read-not-a-workbook = “{ $path }” is not an Excel workbook, whatever its name says.
    .mend = Open it in the program it comes from and save it as “Excel workbook (.xlsx)”.
error-cannot-read-encrypted = “{ $path }” is protected with a password.
    .mend = Open it in Excel, take the password off (File, Info, Protect workbook) and save it.
error-cannot-read-old-format = “{ $path }” is in the old Excel format (.xls).
    .mend = Open it in Excel or LibreOffice and save it as “Excel workbook (.xlsx)”.
error-cannot-read-binary-workbook = “{ $path }” is a binary Excel workbook (.xlsb).
    .mend = Open it in Excel and save it as “Excel workbook (.xlsx)”.
error-cannot-read-open-document = “{ $path }” is an OpenDocument spreadsheet (.ods).
    .mend = Open it in LibreOffice or Excel and save it as “Excel workbook (.xlsx)”.
error-cannot-read-too-large = “{ $path }” is larger than { $limit } MB.
    .mend = Take out pictures and sheets that the report does not need.
error-cannot-read-bomb = “{ $path }” would unpack to far more than its size allows, so it was not opened.
    .mend = If you trust it, open it in Excel, copy the cells into a new workbook and save that.
error-cannot-read-too-many-parts = “{ $path }” has more than { $limit } parts, so it was not opened.
    .mend = Copy the cells into a new workbook and save that.
error-cannot-read-too-many-cells = “{ $path }” has more than { $limit } cells.
    .mend = Take out sheets that the report does not need.
error-cannot-read-tampered = “{ $path }” is put together in a way no spreadsheet program does, so it was not opened.
    .mend = If you trust it, open it in Excel or LibreOffice and save it again.
error-cannot-read-entities = “{ $path }” has definitions inside that no spreadsheet program writes, so it was not opened.
    .mend = If you trust it, open it in Excel or LibreOffice and save it again.

## Sheets and columns

problem-file-open = The workbook is open in another program.
    .mend = The last saved state was read. Save there if something is missing here.
problem-sheet-missing = The sheet “{ $name }” is missing.
    .mend = { $nearness ->
        [near] Is it the sheet “{ $near }”? Then rename that sheet “{ $name }”.
       *[far] Add a sheet named “{ $name }”, or start from a new workbook: report new.
    }
problem-sheet-unknown = The sheet “{ $typed }” is not one of ours. It is kept, and not read.
    .mend = { $nearness ->
        [near] Did you mean “{ $near }”? Then rename the sheet.
       *[far] Nothing to do if it is your own.
    }
problem-sheet-twice = This sheet and “{ $other }” are the same kind of sheet.
    .mend = Put the rows of both on one sheet, and rename or delete the other.
problem-sheet-empty = The sheet has no rows.
    .mend = Fill in at least one row.
problem-sheet-hidden = The sheet is hidden. It was read all the same.
problem-header-missing = No row with column names was found in the first 20 rows.
    .mend = Put the column names of the template into one row, above the figures.
problem-column-missing = The column “{ $column }” is missing.
    .mend = Add a column with this name.
problem-column-twice = There are two columns “{ $column }”. Only the first, { $other }, was read.
    .mend = Delete or rename one of them.
problem-column-unknown = The column “{ $typed }” is not one of ours. It is kept, and not read.
    .mend = { $nearness ->
        [near] Did you mean “{ $near }”? Then rename the column.
       *[far] Nothing to do if it is your own.
    }
problem-columns-hidden = { $count ->
        [one] One hidden column has entries. They count all the same.
       *[other] { $count } hidden columns have entries. They count all the same.
    }
problem-rows-hidden = { $count ->
        [one] One hidden or filtered row has entries. They count all the same.
       *[other] { $count } hidden or filtered rows have entries. They count all the same.
    }
problem-cell-far = There is an entry far away from the table. It was not read.
    .mend = Delete it, or move it to the table.
problem-merged-filled = The cells are merged. Each of their rows was given the same entry.
problem-merged-number = The cells are merged. The number counts for the first row only.
    .mend = Unmerge the cells and type a number into each row.
problem-row-total = “{ $typed }” looks like a row of totals. It was not read: the report adds up itself.
problem-row-remark = “{ $typed }” looks like a remark. It was not read.

## Settings

problem-setting-missing = “{ $column }” is not filled in.
    .mend = Type or pick a value beside it. The report cannot do without it.
problem-setting-unknown = There is no setting “{ $typed }”.
    .mend = { $nearness ->
        [near] Did you mean “{ $near }”?
       *[far] Nothing to do if the line is your own.
    }
problem-setting-twice = This setting is there twice; the other is { $other }. Only the first was read.
    .mend = Delete one of the two.
problem-currency-unknown = “{ $typed }” is not a currency code.
    .mend = Type the three letters of one currency, such as USD, EUR or KRW.
problem-language-unknown = The report does not speak “{ $typed }” yet.
    .mend = Choose one of: { $choices }.

## Cells

problem-cell-error = “{ $column }” shows the error { $typed }.
    .mend = Mend the formula, or type the number. Leave the cell blank if it is not known.
problem-cell-unsaved = “{ $column }” holds a formula whose result is not saved in the file.
    .mend = Open the workbook in Excel or LibreOffice, save it, and try again.
problem-required-missing = “{ $column }” is blank.
    .mend = Fill it in, or delete the row.
problem-not-a-number = “{ $column }” says “{ $typed }”, which is not a number.
    .mend = Type digits only, such as 1234. Leave the cell blank if it is not known.
problem-number-ambiguous = “{ $typed }” in “{ $column }” was read as { $value }.
    .mend = Type the number without a separator if something else was meant.
problem-number-rounded = “{ $typed }” in “{ $column }” was read as { $value }. The network has rounded it.
    .mend = Type the exact number if the network shows it, for instance in its export.
problem-none-word = “{ $typed }” in “{ $column }” may mean 0 or “not known”. It was read as not known.
    .mend = Type 0 if it is zero; leave the cell blank if it is not known.
problem-negative = “{ $column }” is negative: { $value }.
    .mend = Type the number without the minus sign, or leave the cell blank.
problem-negative-money = “{ $column }” is negative: { $value }.
    .mend = For a refund or a credit, lower the amount that it gives back; otherwise type the number without the minus sign.
problem-count-not-whole = “{ $column }” is not a whole number: { $value }.
    .mend = Check it: counts usually have no decimals.
problem-percent-in-count = “{ $column }” holds a percentage ({ $value } %), where a number is needed.
    .mend = Type the number itself, and set the cell’s format to “Number”.
problem-rate-read = { $value } in “{ $column }” was read as { $value } %.
problem-rate-unclear = “{ $column }” is { $value }: { $value } % or { $times } %?
    .mend = Type it with its per cent sign.
problem-rate-over-100 = “{ $column }” is { $value } %, more than there can be.
    .mend = Check the number: 100 % is the most.
problem-other-currency = “{ $column }” is in { $typed }, but the workbook’s currency is { $currency }.
    .mend = Convert the amount into { $currency }, and type it without a currency sign.
problem-currency-shown = “{ $column }” shows { $shown } in { $cells }, but the workbook’s currency is { $currency }: the { $count ->
        [one] number counts
       *[other] numbers count
    } as { $currency }.
    .mend = If the amounts are in { $currency }, change the number format of the cells; if not, convert them.
problem-stars-range = “{ $column }” is { $value }, but stars run from 1 to 5.
    .mend = Convert the rating to five stars.
problem-hours-read = “{ $typed }” in “{ $column }” was read as { $value } hours.
problem-period-unreadable = “{ $typed }” in “{ $column }” is not a period.
    .mend = Type the first day of the period, such as 2026-10-01, or 2026-10, 2026-Q3, 2026-W05.
problem-period-too-long = “{ $typed }” in “{ $column }” is longer than one reporting period.
    .mend = Give each period its own row, or change the rhythm on the Settings sheet.
problem-period-moved = “{ $typed }” in “{ $column }” was read as the period that begins on { $start }.
problem-date-unreadable = “{ $typed }” in “{ $column }” is not a date.
    .mend = Type it as year-month-day, such as 2026-10-05.
problem-date-needs-day = “{ $typed }” in “{ $column }” names no day.
    .mend = Type the full date, such as 2026-10-05.
problem-date-from-period = “{ $typed }” in “{ $column }” was read as the day { $value }.
problem-date-ambiguous = “{ $typed }” in “{ $column }” can be read in two ways: which number is the day?
    .mend = Type it as year-month-day, such as 2026-10-05.
problem-date-from-number = { $typed } in “{ $column }” was read as the date { $value }.
    .mend = Set the cell’s format to “Date” if that is right.
problem-time-unreadable = “{ $typed }” in “{ $column }” is not a time of day. It was left out.
    .mend = Type it as hours and minutes, such as 14:30.
problem-choice-unknown = “{ $typed }” in “{ $column }” is not on the list.
    .mend = { $nearness ->
        [near] Did you mean “{ $near }”?
       *[far] Choose one of: { $choices }.
    }
problem-channel-unknown = There is no channel “{ $typed }” on the Channels sheet.
    .mend = { $nearness ->
        [near] Did you mean “{ $near }”? Otherwise add it there.
       *[far] Add it there, or use a name from that sheet.
    }
problem-kpi-unknown = There is no KPI “{ $typed }”.
    .mend = { $nearness ->
        [near] Did you mean “{ $near }”?
       *[far] The command “report kpis” lists them all.
    }
problem-section-unknown = There is no section “{ $typed }” in the report. It was left out.
    .mend = { $nearness ->
        [near] Did you mean “{ $near }”?
       *[far] Use a name from the list on the Settings sheet.
    }
problem-url-unreadable = “{ $typed }” in “{ $column }” is not a web address. It was left out.
    .mend = Type it in full, such as https://www.example.com/page.
problem-email-unreadable = “{ $typed }” in “{ $column }” is not an e-mail address: { header-fault }.
    .mend = { $fault ->
        [several] Give each person a row of their own.
       *[other] Type one address, such as name@example.com.
    }
problem-file-outside = “{ $typed }” in “{ $column }” lies outside the workbook’s folder. It was left out.
    .mend = Put the file beside the workbook, or into a folder there, and type its name.
problem-file-missing = The file “{ $typed }” is not there. The report goes without it.
    .mend = Put the file beside the workbook, or correct its name.
problem-text-cleaned = “{ $column }” had invisible control characters. They were taken out.
problem-more-alike = { $count } more cells of “{ $column }” have a problem of the same kind.

## Rows

problem-row-twice = This row is there twice: { $other } is the same.
    .mend = Delete one of the two rows, or correct what tells them apart.
problem-post-twice = This post is listed twice: { $other } is the same.
    .mend = Delete one of the two rows.
problem-date-future = { $date } is in the future, seen from { $today }.
    .mend = Check the year and the month.
problem-date-outside = { $date } lies outside the periods of the workbook, { $first } to { $last }. No page will show it.
    .mend = Check the date, or add the results of that period.
problem-periods-left-out = “{ $name }” has no numbers from { $first } to { $last }: they are unknown, and totals of that time go without it.
    .mend = Add the missing rows, or type when the channel closed on the Channels sheet.
problem-before-opened = “{ $name }” opened on { $date } ({ $other }), after this period.
    .mend = Correct the period, or the date on the Channels sheet.
problem-after-closed = “{ $name }” closed on { $date } ({ $other }), before this period.
    .mend = Correct the period, or the date on the Channels sheet.
problem-closed-before-opened = The channel closed on { $date }, before it opened on { $first } ({ $other }).
    .mend = Correct one of the two dates.
problem-more-than-possible = { $value } is more than { $limit } in { $other }, which can hardly be.
    .mend = Check both numbers: perhaps they are in each other’s column, or of different periods.
problem-followers-jump = { $start } before ({ $other }) + { $gained } new − { $lost } lost = { $expected } followers, but { $value } is typed.
    .mend = Check the three numbers. If the network removed accounts, nothing is to be done.
problem-shares-over-whole = The shares of this split, from { $other } on, add up to { $value } %.
    .mend = Check them: together they can be 100 % at most.
problem-campaign-spelling = “{ $typed }” is read as the campaign “{ $name }”, which differs only in its case or spaces.
    .mend = Write it the same way everywhere. The report counts them as one.
problem-bounce-without-sessions = There is a bounce rate but no sessions. It counts for this channel only, not in the total.
problem-cost-repeats-ads = This cost is the same as the ad spend in { $other }. It would count twice.
    .mend = Delete this row: ad spend belongs on the Ads sheet only.
problem-cost-without-amount = This cost has no amount, and no hours with an hourly rate. The period’s cost is not known.
    .mend = Fill in the amount, or hours and hourly rate, or delete the row.
problem-own-brand-missing = No row is named like your brand, “{ $brand }”.
    .mend = Add a row with your own mentions, under the name on the Settings sheet.
problem-own-brand-period = In this period there is no row for your brand, “{ $brand }”. Share of voice cannot be told.
    .mend = Add a row with your own mentions.
problem-survey-both = The row has a score and also counts of promoters ({ $other }).
    .mend = Keep one of the two: they would count twice.
problem-survey-empty = The row has no answers.
    .mend = Fill in a score and responses, or the three counts; or delete the row.
problem-survey-responses = It is not known how many people gave this score, so it cannot be counted.
    .mend = Fill in the number of responses.
problem-nps-scale = An NPS answer runs from 0 to 10; this one is { $value }.
    .mend = Type one row per score from 0 to 10, or the counts of promoters, passives and detractors.
problem-nps-average = { $value } is an average. NPS cannot be worked out from an average.
    .mend = Type one row per score from 0 to 10, or the counts of promoters, passives and detractors.
problem-nps-counts = Of promoters, passives and detractors, not all three are filled in.
    .mend = Fill in all three. Type 0 where there were none.
problem-csat-scale = { $value } out of what? The highest score is blank.
    .mend = Fill in the highest score that could be given, such as 5 or 10.
problem-csat-over = { $value } is not between 0 and the highest score, { $highest }.
    .mend = Correct the score or the highest score.

## Answers in words

score-nps-10 = Very likely
    .aliases = Extremely likely | Definitely | Promoter
score-nps-8 = Likely
    .aliases = Somewhat likely | Passive
score-nps-0 = Unlikely
    .aliases = Very unlikely | Not likely | Not at all likely | Detractor
score-csat-3 = Excellent
    .aliases = Very good | Good | Satisfied
score-csat-2 = Average
    .aliases = Fair | Okay | OK | Neutral
score-csat-1 = Poor
    .aliases = Bad | Very poor | Dissatisfied

## What `report check` prints

check-severity-error = Error
check-severity-warning = Warning
check-severity-note = Note
check-whole-book = Workbook
check-fine = No problems found.
check-errors = { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
check-warnings = { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
check-notes = { $count ->
        [one] 1 note
       *[other] { $count } notes
    }
check-stops = Errors must be mended before a report can be built.
check-stops-strict = With --strict, warnings must be mended too before a report can be built.
check-builds = The report can be built.
check-annotated = A copy with every remark in its cell: { $path }
check-reading = { $rows } rows read
check-more = Likewise in { $count } more cells: { $cells }


### KPIs, metrics, reasons

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
reason-nothing_own = No { $metric } of its own entered

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
    .short = Conversions, no revenue
    .definition = Conversions that bring no money yet: sign-ups, downloads and leads.
kpi-conversion_rate = Conversion rate
    .short = Conversion rate
    .definition = Conversions for each click, ad clicks included.
kpi-bounce_rate = Bounce rate
    .short = Bounce rate
    .definition = The share of visits that ended on the first page.
kpi-sign_ups = Sign-ups
    .short = Sign-ups
    .definition = How many visitors from social signed up: for a newsletter, a trial, an account.
kpi-downloads = Downloads
    .short = Downloads
    .definition = How many files or apps visitors from social downloaded.
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
    .short = Cost per 1,000 shown
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
    .short = First reply time
    .definition = How long customers waited for a first answer, on average.
kpi-customer_lifetime_value = Customer lifetime value
    .short = Lifetime value
    .definition = What a customer spends with the brand over the years.
kpi-clv_to_cac = Lifetime value to cost of a customer
    .short = Value to cost
    .definition = A customer’s lifetime value for each unit of money it cost to win them.


### Changes, goals, benchmarks

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
because-two_proportions = No more than chance explains (test of two proportions at 95 %)
because-small_counts = No more than chance explains in counts this small (at 95 %)
because-margin = Inside the margin of error of the survey (at 95 %)
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


### The report

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
period-year = Year to { $last }
period-year-inline = the year to { $last }
period-week = Week of { $day }
period-week-inline = the week of { $day }
period-days = { $first }–{ $last }
period-months = { $first }–{ $last }
period-of-year = { $period } { $year }
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
cover-title-campaign = Campaign report: { $campaign }
cover-by = Prepared by { $name }
cover-for = Prepared for { $name }
cover-as-of = Data as of { $day }
cover-compared = Compared with { $period }
cover-only = Only { $channels }
cover-only-campaign = Only the campaign { $campaign }
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
source-social = Social
source-campaign = { $campaign }
campaign-since = Since { $began }: { $figures }.
clause-brought-up = { $source } brought { $value } { $things } in { $period }, { $difference } more than in { $before }
    .but = { clause-brought-up }, but
    .and = { clause-brought-up }, and
clause-brought-down = { $source } brought { $value } { $things } in { $period }, { $difference } fewer than in { $before }
    .but = { clause-brought-down }, but
    .and = { clause-brought-down }, and
clause-first-up = { $kpi } rose to { $value } in { $period }, up { $difference } on { $before }
    .but = { clause-first-up }, but
    .and = { clause-first-up }, and
clause-first-down = { $kpi } fell to { $value } in { $period }, down { $difference } on { $before }
    .but = { clause-first-down }, but
    .and = { clause-first-down }, and
clause-first-leap-up = { $kpi } rose to { $value } in { $period }, from { $was } in { $before }
    .but = { clause-first-leap-up }, but
    .and = { clause-first-leap-up }, and
clause-first-leap-down = { $kpi } fell to { $value } in { $period }, from { $was } in { $before }
    .but = { clause-first-leap-down }, but
    .and = { clause-first-leap-down }, and
clause-second-leap-up = { $kpi } rose from { $was } to { $value }
    .but = { clause-second-leap-up }, but
    .and = { clause-second-leap-up }, and
clause-second-leap-down = { $kpi } fell from { $was } to { $value }
    .but = { clause-second-leap-down }, but
    .and = { clause-second-leap-down }, and
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
clause-each-costs-leap-up = each now costs { $value }, up from { $was }
    .but = { clause-each-costs-leap-up }, but
    .and = { clause-each-costs-leap-up }, and
clause-each-costs-leap-down = each now costs { $value }, down from { $was }
    .but = { clause-each-costs-leap-down }, but
    .and = { clause-each-costs-leap-down }, and
clause-year-up = { $kpi } came to { $value }, { $difference } { year-above } { $year }
    .but = { clause-year-up }, but
    .and = { clause-year-up }, and
clause-year-down = { $kpi } came to { $value }, { $difference } { year-below } { $year }
    .but = { clause-year-down }, but
    .and = { clause-year-down }, and
clause-year-leap-up = { $kpi } came to { $value }, up from { $was } in { $year }
    .but = { clause-year-leap-up }, but
    .and = { clause-year-leap-up }, and
clause-year-leap-down = { $kpi } came to { $value }, down from { $was } in { $year }
    .but = { clause-year-leap-down }, but
    .and = { clause-year-leap-down }, and
clause-goal-kept = { $kpi } kept to the target of { $target } in { $met ->
        [0] none
       *[other] only { $met }
    } of { $of } { $of ->
        [one] period
       *[other] periods
    }
    .but = { clause-goal-kept }, but
    .and = { clause-goal-kept }, and
clause-goal-above = { $kpi } at { $value } was above the target of { $target }
    .but = { clause-goal-above }, but
    .and = { clause-goal-above }, and
clause-goal-below = { $kpi } at { $value } was below the target of { $target }
    .but = { clause-goal-below }, but
    .and = { clause-goal-below }, and
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
summary-spread-all = { $first } and { $second } rose on { $of ->
    [2] both channels
   *[other] all { $of } channels
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

finding-lead = { $kpi } at { $value }
finding-lead-up = { $kpi } rose { $difference } to { $value }
finding-lead-down = { $kpi } fell { $difference } to { $value }
finding-lead-leap-up = { $kpi } rose to { $value }
finding-lead-leap-down = { $kpi } fell to { $value }
finding-of-scope = { $scope } { $kpi }
finding-separator = {"; "}
finding-rest = { $text }.
finding-from-up = from { $was } in { $before }
finding-from-down = from { $was } in { $before }
finding-from-leap-up = from { $was } in { $before }
finding-from-leap-down = from { $was } in { $before }
finding-apart-up = up { $difference } from { $was } in { $before }
finding-apart-down = down { $difference } from { $was } in { $before }
finding-apart-leap-up = up from { $was } in { $before }
finding-apart-leap-down = down from { $was } in { $before }
finding-alike-up = up { $difference } on { $before }, { $held_to }
finding-alike-down = down { $difference } on { $before }, { $held_to }
finding-steady = steady against { $before }
year-above = above
year-below = below
finding-lead-year-up = { $kpi } { $difference } { year-above } { $year }
finding-lead-year-down = { $kpi } { $difference } { year-below } { $year }
finding-lead-year-leap-up = { $kpi } up from { $was } in { $year } to { $value }
finding-lead-year-leap-down = { $kpi } down from { $was } in { $year } to { $value }
finding-year-leap = but { $lately }
finding-year = at { $value } (then { $was })
finding-moved = { $moved }, { $past }
finding-part-up = { $share } of it on { $channel }
finding-part-down = { $share } of it on { $channel }
finding-whole-up = all of it on { $channel }
finding-whole-down = all of it on { $channel }

# What a figure is in its own past

past-highest = { $unit ->
    [hours] the longest
   *[other] the highest
}
past-lowest = { $unit ->
    [hours] the shortest
   *[other] the lowest
}
past-still = still { $edge }
past-record-week = { $edge } in { $count } weeks
past-record-two_weeks = { $edge } of the last { $count } periods
past-record-month = { $edge } in { $count } months
past-record-two_months = { $edge } of the last { $count } periods
past-record-quarter = { $edge } in { $count } quarters
past-record-half_year = { $edge } in { $count } half-years
past-record-year = { $edge } in { $count } years
past-unusual = well outside its usual range
past-rises = { $count } rises in a row
past-falls = { $count } falls in a row
headline-up = { $scope }: { $kpi } up { $difference } to { $value }
headline-down = { $scope }: { $kpi } down { $difference } to { $value }
headline-total-up = { $kpi } up { $difference } to { $value }
headline-total-down = { $kpi } down { $difference } to { $value }
headline-leap-up = { $scope }: { $kpi } up from { $was } to { $value }
headline-leap-down = { $scope }: { $kpi } down from { $was } to { $value }
headline-total-leap-up = { $kpi } up from { $was } to { $value }
headline-total-leap-down = { $kpi } down from { $was } to { $value }
headline-year-up = { $scope }: { $kpi } { $difference } { year-above } { $year }, at { $value }
headline-year-down = { $scope }: { $kpi } { $difference } { year-below } { $year }, at { $value }
headline-year-leap-up = { $scope }: { $kpi } up from { $was } in { $year } to { $value }
headline-year-leap-down = { $scope }: { $kpi } down from { $was } in { $year } to { $value }
headline-total-year-up = { $kpi } { $difference } { year-above } { $year }, at { $value }
headline-total-year-down = { $kpi } { $difference } { year-below } { $year }, at { $value }
headline-total-year-leap-up = { $kpi } up from { $was } in { $year } to { $value }
headline-total-year-leap-down = { $kpi } down from { $was } in { $year } to { $value }
headline-steady = { $scope }: { $kpi } held steady at { $value }
headline-total-steady = { $kpi } held steady at { $value }
headline-year-ago = { $scope }: { $kpi } { $value }, after { $was } a year ago
headline-total-year-ago = { $kpi } { $value }, after { $was } a year ago
headline-figure = { $kpi }: { $value }
alone-on-track = on track for the target of { $target } by { $due }
alone-in-line = in line with the benchmark of { $benchmark } ({ $source })
alone-mostly = { $share } on { $name }
alone-first = with nothing to compare it with
headline-total-standing = { $kpi } { $value }, { $told }
headline-standing = { $scope }: { $kpi } { $value }, { $told }
finding-goal-achieved = the target of { $target } is met
finding-goal-at_risk = the target of { $target } by { $due } is at risk
finding-goal-off_track = off track for the target of { $target } by { $due }
finding-goal-kept = the target of { $target } was kept in { $met ->
        [0] none
       *[other] only { $met }
    } of { $of } { $of ->
        [one] period
       *[other] periods
    }
finding-goal-below = below the target of { $target }
finding-goal-above = above the target of { $target }
finding-goal-missed = the target of { $target } by { $due } was missed
finding-benchmark-better = better than the benchmark of { $benchmark } ({ $source })
finding-benchmark-worse = worse than the benchmark of { $benchmark } ({ $source })

## Tables

head-kpi = KPI
head-channel = Channel
head-campaign = Campaign
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
goals-kept = kept in { $met } of { $of } periods
goals-behind = behind where it began
goals-times-way = { $many ->
    [over] over { $times }
   *[no] { $times }
} times as far as asked
goals-times-total = { $many ->
    [over] over { $times }
   *[no] { $times }
} times the target
goals-times-limit = { $many ->
    [over] over { $times }
   *[no] { $times }
} times the limit
goals-from = from { $value }
goals-pace = on pace would be { $share }
goals-heading = heading for { $value }
forecast-title = { $name } heading for { $value } by { $due }; the target is { $target }
forecast-subtitle = { $days }; dashed: the goal’s straight line
forecast-line = Forecast
forecast-target = Target { $value }
goals-measure = Bar: how far from the start to the target line. Hatched: where a straight line leads. Triangle: where it should be by now
goals-attention = Need attention
goals-met = Met or on track
goals-open = Not judged yet

## Scoreboard

scoreboard-better = { $count ->
    [one] One figure
   *[other] { $count } figures
} got better
    .more = { $count } got better
scoreboard-worse = { $count ->
    [one] One figure
   *[other] { $count } figures
} got worse
    .more = { $count } got worse
scoreboard-steady = { $count ->
    [one] One figure
   *[other] { $count } figures
} held steady
    .more = { $count } held steady
scoreboard-unjudged = { $count ->
    [one] One figure
   *[other] { $count } figures
} at a glance
scoreboard-subtitle-part = Compared with { $before }
scoreboard-subtitle = All channels together, compared with { $before }
scoreboard-note = { $kpis }: { $note }.

## Charts

chart-leads = { $name } leads in { $kpi }: { $value }
chart-least-below = { $name } is nearest to zero in { $kpi }: { $value }
chart-least-below-audience_growth_rate = Every channel lost followers, { $name } the smallest part: { $value }
chart-leads-part-followers = { $name } has the most followers: { $value } of { $total }
chart-leads-part-reach = { $name } reaches the most people: { $value } of { $total }
chart-leads-part = { $name } brings the most { $kpi }: { $value } of { $total }
chart-average = { $title } ({ $average })
chart-over-time = { $kpi } by channel, { $days }
chart-over-time-alone = { $kpi } on { $channel }, { $days }
chart-channels-shown = ; { $shown } of { $whole } channels
chart-by-channel = { $kpi } by channel, { $period }
chart-by-channel-against = { $kpi } by channel, { $period } against { $before }
by-channel-title = { $kpi } by channel
chart-steady = { $kpi }: no channel moved beyond its usual swing
mover-up = { $name } gained the most: up { $difference }
mover-down = { $name } lost the most: down { $difference }
actions-title = { $kpi } are { $share } of what people did
actions-subtitle = Shares of likes, comments, shares and saves by channel, { $period }
funnel-title = From { $first } { $start } to { $last } { $end }
funnel-subtitle = Each step as a share of the step before
website-title = What visitors did, by channel

## Channel pages

channel-steady = { $channel } held steady: nothing moved beyond its usual swing
channel-figures = { $channel } at a glance
channel-leads = { $channel } leads the channels in { $kpi }
channel-most = { $channel } has the most { $kpi } of all channels
channel-among = { $channel } among the channels: { $kpi }
channel-place = { $channel } is { $place ->
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
    [8] eighth
    [9] ninth
    [10] tenth
   *[other] number { $place }
} of { $of } channels in { $kpi }
channel-last = { $channel } is last of { $of } channels in { $kpi }
channel-highest = { $channel } has the { $unit ->
    [hours] longest
   *[other] highest
} { $kpi } of all channels
channel-lowest = { $channel } has the { $unit ->
    [hours] shortest
   *[other] lowest
} { $kpi } of { $of } channels
channel-place-highest = { $channel } has the { $place ->
    [2] second-
    [3] third-
    [4] fourth-
    [5] fifth-
    [6] sixth-
    [7] seventh-
    [8] eighth-
    [9] ninth-
    [10] tenth-
   *[other] number { $place } 
}{ $unit ->
    [hours] longest
   *[other] highest
} { $kpi } of { $of } channels
channel-from-to = { $kpi }: { $first } in { $start }, { $last } in { $end }
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
quality-campaign = This report holds only the rows that name the campaign “{ $campaign }”: of the website, ads, posts and costs. Followers, reach and engagement of the channels are not known by campaign; labour and other costs that name none are nobody’s here.
quality-absent = Left out, since the workbook has no data for them: { $sections }.
quality-incomplete = { $kpis }: { $note }.
quality-more = Missing or incomplete too: { $kpis }.
quality-missing = Not shown: { $kpis }. { $note }.
benchmark-source = { $kpi }, { $network }: { $value }. { $source }, data of { $year }.
benchmark-stale = The data are older than eighteen months.
all-networks = all networks
tests-rule = { $rule }: { $kpis }.

## report review

review-title = KPI review
review-span-against = { $period }, compared with { $before }
review-so-far = { $line }. So far: goals that are not due yet get no verdict.
review-objectives = Objectives
review-kpis = KPIs
review-trend = Over time
review-not-drawn = Not drawn: { $kpis }.
review-known = { $have } of { $of }
review-periods = { $have }/{ $of }
review-not-known = { $count } not known
review-head-span = In the span
review-head-result = Result
review-head-advice = Suggestion
review-head-known = Known
review-head-why = Why

review-goals-met = { $of ->
    [one] { $met ->
        [0] The one goal that came due was not met
       *[other] The one goal that came due was met
    }
   *[other] { $met ->
        [0] Not one of the { $of } goals that came due was met
        [one] One of the { $of } goals that came due was met
       *[other] { $met } of the { $of } goals that came due were met
    }
}
review-goals-unknown = { $count ->
    [one] the result of one due goal is not known
   *[other] the results of { $count } due goals are not known
}
review-goals-open = { $came }, { $count ->
    [one] one is under way
   *[other] { $count } are under way
}
review-none-due = no goal came due
review-no-goals = no goal was set
review-count-silent = { $count ->
    [one] one KPI asked for has no data
   *[other] { $count } KPIs asked for have no data
}
review-count-unseen = { $count ->
    [one] one KPI has data but no use yet
   *[other] { $count } KPIs have data but no use yet
}
review-count-keep = keep { $count }
review-count-change = change { $count }
review-count-start = start with { $count }
review-count-drop = { $count } could go
review-kpis-title = KPIs: { $counts }

review-card-goals = Goals met
review-under-way = { $count } under way
review-card-keep = KPIs to keep
    .note = they have a yardstick and data
review-card-change = KPIs to change
    .note = data or yardstick missing
review-card-start = KPIs to start with
    .note = they matter, but nothing asks for them
review-card-drop = KPIs that could go
    .note = with data, but no use yet

review-wins = What served
review-concerns = What did not
review-was-met-lead = { $goal }: met
review-was-met = { $value } against { $target }, due { $due }.
review-was-missed-lead = { $goal }: missed
review-was-missed = { $value } against { $target }, due { $due }.
review-has-no-data = no data in the span, though asked for: { $uses }.
review-for = { $rest } For: { $objective }.
review-decide = To decide
review-decide-goal = { $advice }: “{ $goal }” ({ $reason })
review-decide-objectives = { $count ->
    [one] Say what one goal is for: it names no objective.
   *[other] Say what { $count } goals are for: they name no objective.
}
review-decide-set-goals = Set goals: without them nothing says what is enough.
review-decide-kpis = { $advice }: { $kpis } ({ $reason })
review-and-more = { $names } and { $count } more

review-objectives-title = { $served ->
    [0] { $of ->
        [one] The one KPI has not served its objective yet
       *[other] Not one of the { $of } KPIs has served its objective yet
    }
   *[other] { $of ->
        [one] The one KPI served its objective
       *[other] { $served } of the { $of } KPIs served their objective
    }
}
review-objectives-goals = Goals
review-served = Served it?
review-goal-count = { $count } { $verdict }
review-objective-silent = “{ $objective }” has no KPI with data: nothing says whether it was served.
review-goals-free = Goals that name no objective: { $goals }.
review-service-met = yes: goal met
review-service-right_way = yes: moved the right way
review-service-open = open
review-service-wrong_way = no: moved the wrong way
review-service-missed = no: goal missed
review-service-no_data = no data

review-standing = { $verdict }, { $detail }
review-kept = kept in { $kept } of { $of }
review-met-since = since { $period }
review-reached-in = in { $period }
review-way = { $way } of the way

review-use-lead = page 1
review-use-goal = goal
review-use-benchmark = benchmark
review-use-note = notes
review-use-own = your own

review-advice-keep = Keep
review-advice-change = Change
review-advice-start = Start
review-advice-drop = Drop
review-advice-extend = Extend
review-advice-raise = Raise
review-advice-retire = Retire
review-advice-wait = Not due yet

review-never = Never looked at
review-never-title = { $drop ->
    [0] { $keep } KPIs without a use of their own feed those in use
    [one] One KPI could go: no goal, benchmark or note asks for it
   *[other] { $drop } KPIs could go: no goal, benchmark or note asks for them
}
review-never-why = With data, but with no goal, no benchmark and no note, and not on page 1
review-advised = { $advice }: { $reason }
review-absent = { $count ->
    [one] One more KPI of the catalogue has no data here, and nobody asked for it.
   *[other] { $count } more KPIs of the catalogue have no data here, and nobody asked for them.
}

review-kpi-no-data = Asked for, but without data: get it or drop it
    .all = Asked for, but without data: get it or drop them
    .rule = Change: asked for (on page 1, a goal, a benchmark or a note), but without data in the whole span.
review-kpi-gap = Known in { $have } of { $of } periods, with a long gap: fill it or drop the KPI
    .all = A long gap in the data: fill it or drop them
    .rule = Change: asked for, but unknown for more than half of the span in a row.
review-kpi-missed-twice = { $goals } goals on it, none met: change the targets or the KPI
    .all = Several goals on each, none met: change the targets or the KPIs
    .rule = Change: two or more of its goals came due and were missed, none was met.
review-kpi-goal-met = Its goal was met
    .rule = Keep: a goal on it came due and was met.
review-kpi-goal-open = Its goal is under way
    .rule = Keep: a goal on it is under way.
review-kpi-goal-missed = Its goal was missed: keep it, look at the goal
    .rule = Keep: a goal on it came due and was missed; then the goal is what to look at.
review-kpi-goal-unknown = Its goal came due and the result is not known: get the data
    .all = Their goals came due and the results are not known: get the data
    .rule = Change: a goal on it came due and the result is not known.
review-kpi-goal-later = A goal on it begins later
    .rule = Keep: a goal on it begins after the span.
review-kpi-benchmark = Held against a benchmark
    .rule = Keep: held against a benchmark that can be compared.
review-kpi-refused = Its benchmark cannot be compared: set a goal
    .all = Their benchmarks cannot be compared: set goals
    .rule = Change: its only yardstick is a benchmark that cannot be compared.
review-kpi-no-yardstick = Held against nothing: set a goal
    .all = On page 1, but held against nothing: set goals
    .rule = Change: on page 1, but with no goal and no benchmark to hold it against.
review-kpi-noted = { $notes ->
    [one] Named in one note
   *[other] Named in { $notes } notes
}
    .rule = Keep: the manager wrote about it in Notes.
review-kpi-own = A KPI of your own
    .rule = Keep: a KPI of your own.
review-kpi-part = In { $whole }
    .rule = Keep: it only counts what a KPI in use is made of, so that it costs nothing.
review-kpi-alone = Nobody looks: set a goal
    .all = Nobody looks at these: set goals
    .rule = Start: with data and weight, but nothing in use tells the same news.
review-kpi-told = See { $twin }
    .all = Covered by figures in use
    .rule = Drop: never looked at, and a KPI in use tells the same news.
review-kpi-unused = Never looked at
    .all = Never looked at
    .rule = Drop: never looked at: with data, but with no goal, no benchmark and no note, and not on page 1.
review-rules-kpis = Suggestions for KPIs: the first rule that fits
review-goal-open = No verdict before it is due
    .rule = No suggestion before it is due.
review-goal-unknown = Due, and the result is not known: get the data, or retire it
    .rule = Retire: due, but the result is not known, or get the data.
review-goal-early = Met early and by far
    .rule = Raise: met by 10 % or more, with a quarter of its time left.
review-goal-met = Met: set it again for the time to come
    .rule = Extend: met.
review-goal-missed-twice = Missed again: change the target or the KPI
    .rule = Change: missed, as an earlier goal on the same figure was.
review-goal-near = Missed once: give it more time
    .rule = Extend: missed for the first time, with at least half of the way done.
review-goal-far = Less than half of the way: set a nearer target
    .rule = Change: missed with less than half of the way done.
review-rules-goals = Suggestions for goals: the first rule that fits
review-appendix-title = How the suggestions and the figures are made

review-trend-title = { $better } of { $of } lead KPIs moved the right way
review-trend-alone = { $of ->
    [one] The lead KPI over time
   *[other] The { $of } lead KPIs over time
}
review-by-period = { $kpi } by { $period }
review-step-week = week
review-step-two_weeks = two weeks
review-step-month = month
review-step-two_months = two months
review-step-quarter = quarter
review-step-half_year = half-year
review-step-year = year
review-new-definition = New definition

## report build

build-step-read = Reading the workbook …
build-step-compute = Working out the figures …
build-step-render = Setting the pages …
build-step-write = Writing …
build-wrote = { $path } ({ $size })
build-size = { $number } KB
build-stopped = Nothing was written: there are errors in { $files }.
build-stopped-strict = Nothing was written: there are errors or warnings in { $files }, and --strict was given.
problem-characters-left-out = No font has these characters, so the PDF and the charts leave them out: { $characters }
    .mend = Name a font that has them in your brand kit, or leave them out in the workbook.
build-warnings = { $count ->
    [one] One warning: “report check { $path }” shows it.
   *[other] { $count } warnings: “report check { $path }” shows them.
}
error-wrong-command-channel-unknown = There is no channel “{ $channel }” on the Channels sheet.
    .mend = Did you mean: { $nearest }?
error-wrong-command-campaign-unknown = No row of the workbook names the campaign “{ $campaign }”.
    .mend = Did you mean: { $nearest }?
error-wrong-command-campaign-none = No row of the workbook names a campaign.
    .mend = Fill in the column Campaign on the sheets Website, Ads, Posts or Costs and hours.
error-wrong-command-campaign-audit = The audit workbook holds the whole workbook, not one campaign.
    .mend = Leave out xlsx or --campaign.
error-wrong-command-archive-without-pdf = --archive is about the PDF, and none is asked for.
    .mend = Add pdf to --format, or leave out --archive.
error-wrong-command-section-unknown = There is no section “{ $section }” in the report.
    .mend = Did you mean: { $nearest }?
error-wrong-command-one-page-sections = --one-page is the summary alone, and --section names others.
    .mend = Leave one of the two out.
error-wrong-command-format-unknown = “{ $format }” is no format.
    .mend = Choose among: { $known }.
error-wrong-command-language-unknown = There is no language “{ $language }”.
    .mend = Choose among: { $known }.
error-wrong-command-compare-unknown = “{ $compare }” is no comparison.
    .mend = Choose among: { $known }.


### The report: further sections

## Sections of the report: paid, customers, care, return, competitors, audience, content

section-paid = Paid
section-customers = Customers
section-care = Customer care
section-return = Cost and return
section-competitors = Competitors
section-audience = Audience
section-content = Content

## Paid

paid-costliest = { $name } has the highest { $kpi }: { $value }
paid-places = Where the ad money went
paid-places-spend = { $name } takes { $spend } of the ad spend
paid-places-shares = { $name } takes { $spend } of the ad spend and brings { $leads } of the leads from ads
paid-where = Channel, campaign
paid-by-channel = By channel
paid-by-campaign = By campaign
paid-spend = Spend
paid-clicks = Clicks
paid-revenue = Revenue
paid-places-was = The figure of { $before } stands under each
paid-leads = Leads

## Customers

customers-promoters = Promoters
customers-passives = Passives
customers-detractors = Detractors
customers-parts = Shares of the answers, { $days }
customers-parts-title = Promoters, passives and detractors
customers-parts-now = Promoters are { $promoters } of the answers, detractors { $detractors }
customers-between = Net Promoter Score between { $low } and { $high }
customers-score = With its margin, { $days }
customers-margin = Net Promoter Score { $score } ± { $margin }, from { $answers } answers (95{"\u202F"}% confidence).
customers-stars-row = { $stars ->
    [one] 1 star
   *[other] { $stars } stars
}
customers-stars-title = { $best } of reviews give five stars, { $low } one or two
customers-stars-of = Shares of { $count } reviews, { $period }
customers-quote = “{ $text }”
customers-quotes-of = The latest { $shown } of { $whole } quotes chosen for the report.
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
return-brought = Revenue traced to social
return-brought-leads = Value of the leads
return-left = What is left
return-left-title = { $left } is left of { $brought }
return-left-title-short = It cost { $left } more than the { $brought } it brought
return-left-all = What was brought, less each kind of cost, { $period }
return-left-only = What was brought, less { $kinds } only, { $period }
return-left-direct = What was brought, less direct cost only, { $period }
return-places = What it cost directly, and what it brought
return-places-direct = Ads and what was booked on the channel or campaign; labour is not shared out
return-places-was = Ads and what was booked on each, no shared labour; { $before } under each figure
return-direct-cost = Direct cost
return-ads = Ads
return-chart = { $kind } takes the largest part of the cost: { $share }
return-chart-ads = Ads take the largest part of the cost: { $share }
return-chart-only = All of the cost is { $kind }
return-chart-only-ads = Ads are all of the cost
return-kinds = Cost by kind, { $period }
return-kinds-against = Cost by kind, { $period } against { $before }
return-against = Revenue traced to each channel and its direct cost, { $period }: ads and what was booked on it, no labour
return-against-place = { $place } { $place-brought } for { $place-cost }
return-against-title = { $best } brings { $best-brought } for { $best-cost } spent on it, { $worst } { $worst-brought } for { $worst-cost }
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
audience-unnamed = Other
    .aliases = Others | Unknown | Not known | Not said | Not stated | Not specified | Unspecified | Undisclosed | Rest | All others | n/a
audience-rest = Others ({ $count })
audience-leader = { $group }, { $share }
audience-largest = { $known ->
    [part] The largest known { $kind } among all followers: { $leader }
   *[whole] The largest { $kind } among all followers: { $leader }
}
audience-largest-on = { $known ->
    [part] The largest known { $kind } on { $channel }: { $leader }
   *[whole] The largest { $kind } on { $channel }: { $leader }
}
audience-part = { $group } on { $channels }
audience-comma = {", "}
audience-several = { $known ->
    [part] Largest known { $kind }: { $parts }
   *[whole] Largest { $kind }: { $parts }
}
audience-up = { $channel }: the share of { $group } rose { $size } since { $before }.
audience-down = { $channel }: the share of { $group } fell { $size } since { $before }.
audience-table = { $split ->
    [age] Followers by age
    [gender] Followers by gender
    [country] Followers by country
    [city] Followers by city
   *[other] Followers by language
}
audience-base = Shares of the followers
audience-base-part = Shares of the followers ({ $kind } known for { $share })
audience-subtitle = { $of }, { $period }
audience-subtitle-change = { $of }, { $period }; change in points since { $before }
audience-subtitle-unchanged = { $of }, { $period }; none moved by half a point since { $before }
audience-when = { $period } ({ $channels })
audience-known = { $channel }: the { $kind } of { $share } of the followers is known; the shares are of all of them.
audience-known-before = { $channel }: the { $kind } of { $share } of the followers is known, in { $before } it was of { $was }; part of a change may be that.
audience-rounded = { $channel }: the shares by { $kind } add up to { $share }, as rounded shares may.
audience-over = { $channel }: the shares by { $kind } add up to { $share }, more than all followers; they stand here as typed.
audience-left-out = Also counted, not shown here: { $names }.

## Content

content-subtitle = Posts of { $period } with all they earned since: lifetime figures
content-format-reach = { $format } posts engage best: { $rate } of reach
content-format-impressions = { $format } posts engage best: { $rate } of impressions
content-best-reach = “{ $post }” engages best: { $rate } of reach
content-best-impressions = “{ $post }” engages best: { $rate } of impressions
content-all = { $count ->
    [one] One post
   *[other] { $count } posts, the best first
}
content-measure = Engagement rate: engagements ÷ people reached, where that is not known ÷ impressions
content-best = Best of { $count } posts
content-weakest = Weakest
content-of-reach = of { $size } reached
content-of-impressions = of { $size } impressions
content-picture = Picture of the post “{ $post }”
content-left-out = { $count ->
    [one] One post is not ranked: its figures are incomplete, or its reach is under a tenth of the median.
   *[other] { $count } posts are not ranked: their figures are incomplete, or their reach is under a tenth of the median.
}
content-format-count = { $format } ({ $count })
content-formats = { $first } earns { $most }, { $last } { $least }
content-formats-reach = Engagements ÷ reach by format; in brackets the number of posts
content-formats-impressions = Engagements ÷ impressions by format; in brackets the number of posts
content-weekday = Day
content-hours = { $first }–{ $last }
content-hours-title = { $share } of posts went out between { $first }:00 and { $last }:00; they earned { $rate }
content-hours-title-posts = { $share } of posts went out between { $first }:00 and { $last }:00
content-hours-rates = Engagement rate in % and posts, { $first } to { $last }. Pale: fewer than { $few } posts. A record, not a rule
content-hours-posts = Number of posts by weekday and hours of publishing, { $first } to { $last }; too few for rates


### The deck and brand kits

## Brand kits

error-brand = The brand kit “{ $folder }” has { $count ->
        [one] a mistake
       *[other] { $count } mistakes
    }.
    .mend = Mend what is listed, or build without --brand for the default look.

problem-brand-no-file = The folder “{ $kit }” holds no brand.toml.
    .mend = Name the folder of a brand kit. A kit is a folder with a file brand.toml that may begin with: extends = "default"
problem-brand-not-toml = The brand.toml of “{ $kit }” cannot be read: { $cause }.
    .mend = Every line is a key, = and a value; texts stand in straight quotes.
problem-brand-unknown-key = The brand kit “{ $kit }” has a key that does not exist: { $key }.
    .mend = Remove it, or write it as the default kit does.
problem-brand-wrong-type = { $key } of the brand kit “{ $kit }” must be { $wanted ->
        [texts] a list of texts
        [table] a table with keys of its own
       *[text] a text
    }.
    .mend = { $wanted ->
        [texts] Write it as: ["One", "Two"]
        [table] Write it as [{ $key }], with its keys on the lines below.
       *[text] Write it in straight quotes: "…"
    }
problem-brand-bad-colour = { $key } of the brand kit “{ $kit }” is not a colour: { $text }.
    .mend = Write it as a number sign and six digits or letters from a to f: "#1f4fd8"
problem-brand-bad-page-size = The page size of the brand kit “{ $kit }” is not known: { $text }.
    .mend = Write "a4" or "letter".
problem-brand-file-missing = { $key } of the brand kit “{ $kit }” names a file that is not there: { $text }.
    .mend = Put the file into the kit’s folder, or correct its name.
problem-brand-file-outside = { $key } of the brand kit “{ $kit }” points outside the kit’s folder: { $text }.
    .mend = Copy the file into the kit’s folder and name it from there.
problem-brand-wrong-file = { $key } of the brand kit “{ $kit }” is not a file of the right kind: { $text }.
    .mend = A logo is a PNG, JPEG or SVG picture; a font is a TTF or OTF file.
problem-brand-extends-missing = The brand kit “{ $kit }” extends a kit that is not there: { $text }.
    .mend = Write extends = "default", or the way to another kit’s folder: "../house"
problem-brand-extends-circle = Brand kits extend each other in a circle: { $chain }.
    .mend = Let one of them extend "default".
problem-brand-missing-key = The brand kit lacks { $key }.
    .mend = Add it, or begin the kit with extends = "default" to take what is missing from the default look.
problem-brand-text-faint = { $key } ({ $colour }) is too faint for text: its contrast is { $ratio } to 1, and 4.5 is needed. Text uses { $shown } instead.
    .mend = Nothing to do, or choose a stronger colour.
problem-brand-mark-faint = { $key } ({ $colour }) is too faint for lines and bars: its contrast is { $ratio } to 1, and 3 is needed.
    .mend = Choose a stronger colour, or accept that charts are hard to see for some.

## KPIs of the user’s own (kpis.toml)

problem-own-kpis-too-large = The file is larger than { $limit } kB.
    .mend = It should hold nothing but KPIs: a few lines for each.
problem-own-kpis-not-toml = The file cannot be read: { $cause }
    .mend = Write the id of each KPI in [brackets], and below it lines of a key, = and a value; texts stand in straight quotes.
problem-own-kpis-too-many = The file declares { $count } KPIs; the most are { $limit }.
    .mend = Keep those that somebody looks at.
problem-own-kpi-not-a-table = “{ $kpi }” is a value, not a KPI.
    .mend = A KPI is a table: write its id as [cost_per_fan] on a line of its own, its keys below it.
problem-own-kpi-bad-id = “{ $kpi }” cannot be the id of a KPI.
    .mend = Write [{ $suggestion }]: small letters a to z, digits and _, at most 40, a letter first. What readers see is the name.
problem-own-kpi-id-taken = The id “{ $kpi }” is taken: a KPI, an input or a setting of the program has it.
    .mend = Choose another, such as [{ $suggestion }].
problem-own-kpi-overridden = This KPI is left out: { $by } has one of the same id, and comes first.
    .mend = Nothing to do if that is meant; else give it another id.
problem-own-kpi-unknown-key = There is no key “{ $key }”.
    .mend = { $nearness ->
        [near] Did you mean { $near }?
       *[far] The keys are { $known }.
    }
problem-own-kpi-no-name = The KPI has no name.
    .mend = Add a line such as: name = "Cost per new follower"
problem-own-kpi-no-formula = The KPI has no formula.
    .mend = Add a line such as: formula = "total_cost / net_new_followers"
problem-own-kpi-wrong-type = “{ $key }” must be a text.
    .mend = Put it into straight quotes, and do not leave it empty.
problem-own-kpi-bad-choice = “{ $text }” is no { $key }.
    .mend = { $nearness ->
        [near] Did you mean "{ $near }"?
       *[far] Write one of: { $known }.
    }
problem-own-kpi-decimals = “decimals” must be a whole number from 0 to { $most }.
    .mend = Write it without quotes: decimals = 2
problem-own-kpi-language = The program does not speak “{ $code }”; this line is not used.
    .mend = The languages are { $known }.
problem-own-kpi-text-long = “{ $key }” has { $length } letters; the most are { $limit }.
    .mend = Shorten it: it stands in tables and on slides.
problem-own-kpi-name-taken = The KPI { $other } is called “{ $name }” too.
    .mend = Choose a name that says what is different.
problem-own-kpi-untranslated = There is no name in the language of the report ({ $code }); “{ $shown }” stands there instead.
    .mend = Add name.{ $code }, or write one name for all languages: name = "…"
problem-own-kpi-circular = The formula leads back to itself: { $chain }
    .mend = Let one of them name inputs in place of a KPI.
problem-own-kpi-unit-contradicts = The unit is “{ $unit }”, but the formula gives “{ $found }”.
    .mend = Write one of: { $fits }. Or leave the unit out.
problem-own-kpi-formula-long = The formula is longer than { $limit } characters.
    .mend = Make a KPI of a part of it, and name that.
problem-own-kpi-formula-large = With the KPIs that it names the formula has over { $parts } parts or over { $levels } levels.
    .mend = Take it apart: a KPI should be something that one can explain.
problem-own-kpi-formula-syntax = { $place ->
        [end] The formula breaks off at its end (character { $position }).
       *[here] The formula cannot be read from character { $position } on: { $piece }
    }
    .mend = It may hold names, numbers, + − × ÷ (or * and /), brackets, each(…) and either(…, …). Look for a missing sign or bracket.
problem-own-kpi-formula-unsupported = “{ $piece }” (character { $position }) has no meaning in a formula.
    .mend = It may hold names, numbers, + − × ÷ (or * and /), brackets, each(…) and either(…, …).
problem-own-kpi-formula-name = The formula names “{ $name }”, which is neither an input nor a KPI.
    .mend = { $nearness ->
        [near] Did you mean { $near }?
       *[far] “report kpis” lists the KPIs, “report kpis --inputs” the inputs.
    }
problem-own-kpi-formula-mismatch = { $sign ->
        [either] The formula takes { $left } ({ $left_unit }) or { $right } ({ $right_unit }): two things that do not measure the same.
       *[other] The formula reckons { $left } { $sign } { $right }, but the first is “{ $left_unit }” and the second “{ $right_unit }”.
    }
    .mend = Only like goes with like: money with money, counts with counts. Multiply or divide to make them alike.
problem-own-kpi-formula-range = “{ $name }” is a range, not a number.
    .mend = Name something that has one value.
problem-own-kpi-formula-single = “{ $name }” stands for one row at a time: it does not add up.
    .mend = Take it row by row, with what it is multiplied by: each({ $name } × …)
problem-own-kpi-formula-by-zero = The formula divides by { $piece }.
    .mend = Nothing can be divided by 0.
problem-own-kpi-formula-number = The number { $piece } is too large.
    .mend = Write a smaller one.
problem-own-kpi-formula-measures-nothing = The formula names no input and no KPI.
    .mend = It would be the same every month. Name what it measures.
problem-own-kpi-formula-arguments = { $function } cannot be used like this: { $piece }
    .mend = Write each(what) or each(sheet, what), never one inside another; either(first, second) takes two.
problem-own-kpi-formula-sheet = “{ $name }” is no sheet.
    .mend = Write one of: { $known }.
problem-own-kpi-formula-each-sheets = { $piece } takes inputs of several sheets: { $sheets }.
    .mend = Say whose rows are meant: each(sheet, …)
problem-own-kpi-formula-each-nothing = { $piece } names no input.
    .mend = Name inputs whose rows are to be taken one by one, as in each(labour_hours × hourly_rate).
problem-own-kpi-formula-each-inside = { $piece } holds a KPI that is itself taken row by row or over time.
    .mend = Inside each(…) name inputs: “report kpis --inputs” lists them.

## The deck

deck-more-rows = { $count ->
        [one] One more KPI stands
       *[other] { $count } more KPIs stand
    } in the PDF.
deck-more-definitions = { $count ->
        [one] One more definition stands
       *[other] { $count } more definitions stand
    } in the PDF.
deck-goals = Each goal on its way from its start to its target, a limit from nothing; forecasts in a straight line
deck-beyond = Beyond target or limit
deck-base = (base)
deck-sums = Sums
deck-steps = Costs
deck-steps-under = Costs, below zero
deck-so-far = So far
deck-forecast = Forecast
deck-to-go = Still to go
deck-pace = Due by now
deck-mark = (mark)
deck-decide = { $count } things to decide
deck-data = What the figures rest on
deck-more-notes = More notes on the data stand in the PDF.
deck-on-chart = On the chart: { $measured }.
deck-in-numbers = In numbers: { $numbers }.
deck-row = { $name }: { $figures }.
deck-goal = { $goal }: { $standing }. { $now } now, { $target } asked for; { $progress }.
deck-not-shown = Not on the slide, but should somebody ask:
deck-agenda = A click on an entry leads to its slide; a click on the foot of any slide leads back here.
deck-sources = Should somebody ask: the numbers come from { $count ->
        [one] the sheet
       *[other] the sheets
    } { $sheets } of the workbook.
deck-shown = Should somebody ask: the numbers for { $kpis } come from { $count ->
        [one] the sheet
       *[other] the sheets
    } { $sheets } of the workbook.
deck-continued = { $section }, continued
deck-both-sides = { $good }; { $bad }


### The audit workbook and report explain

## The audit workbook

audit-title = { $brand }: how each figure is made
audit-kpis = Every value is a formula. Follow it to the sums, from there to the workings, from there to your own cells.
audit-history = Each KPI period by period. Every value is a formula; where there is none, the cell says why.
audit-sheet-kpis = KPIs
audit-sheet-history = History
audit-sheet-definitions = Definitions
audit-sheet-sums = Sums
audit-sheet-moments = Workings
audit-sheet-rows = Rows of { $sheet }
audit-sheet-lookups = Periods and places
audit-sheet-settings = Settings as read
audit-settings = Settings as read
audit-definitions = What each figure means
audit-sums = How each figure adds up, channel by channel
audit-moments = What each measure comes to, place by place and period by period
audit-lookups = Periods, places, and since when each place fills a measure
audit-rows-count = Row counts (1) or not (0)
audit-total = Total
audit-undivided = { $network } (network)
audit-not-tracked = n/a
audit-place-none = Rows without a channel
audit-place-beside = Rows without a channel, beside channels
audit-side-above = { $words } (where both sides are known)
audit-side-below = { $words } (where both sides are known)
audit-side-opened = { $words } (while open)
audit-range-low = { $name }, from
audit-range-high = { $name }, to
audit-compared-on = compared on { $channels }
audit-baseline = A baseline averages several periods and has no formula here.
audit-cannot = This formula cannot be written for a spreadsheet.
audit-level-total = Total
audit-level-network = Network
audit-level-channel = Channel
audit-level-campaign = Campaign
audit-level-format = Post format
audit-head-level = Level
audit-head-verdict = Verdict
audit-head-rule = Rule behind the verdict
audit-head-kpi = KPI
audit-head-scope = Name
audit-head-now = Now
audit-head-before = Before
audit-head-difference = Difference
audit-head-change = Change
audit-head-benchmark-low = Benchmark from
audit-head-benchmark-high = Benchmark to
audit-head-why = Why there is no value
audit-head-why-before = Why there was none before
audit-head-compared = What was compared
audit-head-definition = Definition
audit-head-formula = Formula
audit-head-meaning = Meaning
audit-head-measure = Measure
audit-head-place = Place
audit-head-since = First filled
audit-head-span = Period
audit-head-above = Sum, or above the line
audit-head-below = Below the line
audit-head-above-raw = Above, before pairing
audit-head-below-raw = Below, before pairing
audit-head-result = Result
audit-head-first-day = First day
audit-head-last-day = Last day
audit-sign-blank = cell is blank
    .meaning = A cell that is usually filled is blank.
audit-sign-no-row = no row
    .meaning = A row that there usually is does not exist; rows without a channel go on without it.
audit-sign-zero = division by 0
    .meaning = There is nothing to divide by.
audit-sign-no-earlier = nothing before
    .meaning = Nothing is known of the period before.
audit-sign-no-setting = setting is empty
    .meaning = A cell on the settings sheet is blank.
audit-sign-uncertain = inputs disagree
    .meaning = The inputs contradict each other.
audit-sign-nothing-own = none of its own
    .meaning = Nothing was entered for this channel, network, campaign or post format alone.
audit-sign-not-tracked = not tracked
    .meaning = Nobody fills this in, or the network does not show it.
audit-sign-no-rows = sheet is empty
    .meaning = The input sheet has no rows.
audit-sign-not-applicable = does not apply
    .meaning = The KPI has no meaning here.
audit-legend-nothing = · stands for 0 because nothing was entered in a list of events.
audit-legend-untracked = – begins what is not tracked: sums go on without it.
audit-legend-unknown = ✕ begins what is not known: a sum with it is not known either.
audit-legend-fixed = The verdicts, the open channels, the settings that choose a definition and what each network shows were settled when this file was written. Everything else recalculates.
audit-reasons = Where there is no value; what explains most comes last

## report explain

explain-total = Total
explain-formula = Formula
explain-numbers = In numbers
explain-inputs = Read from
explain-without = Left out
explain-by-channel = By channel
explain-no-channel = the rest
explain-both-sides = { $above } above the line, { $below } below it
explain-comparison = Compared with
explain-now-held = Compared figure
explain-change = Change
explain-held-to = Like with like
explain-verdict = Verdict
explain-trials = The rules asked, in their order (→ decides)
trial-few = Cases: { $size } now, { $size_before } before; { $needed } are needed on each side
trial-margin = Margin of error: ± { $margin } at 95 %; the difference is { $difference }
trial-threshold = Limit for steady: it changed by { $share }; under { $limit } is steady
trial-threshold-points = Limit for steady: it changed by { $points } points; under { $limit } is steady
trial-per_day = Per day: { $now } over { $days } days, { $before } over { $days_before } days before
trial-two_proportions = Two proportions: { $part } of { $whole } against { $part_before } of { $whole_before } gives z = { $z }; from { $needed } on it is more than chance
trial-small_counts = Small counts: ({ $now } − { $before })² = { $square }; from 3.84 × ({ $now } + { $before }) = { $limit } on it is more than chance
trial-usual_swing = Usual swing: it moved by { $difference }; from one period to the next it usually moves by { $swing } (median over { $periods } periods)
explain-baseline = the baseline, { $period }
explain-blank = blank
explain-blank-counts = blank: counts as { $number }
explain-not-tracked = n/a
explain-left-out = { $channel }: { $reason }
explain-nothing-earlier = Nothing earlier to compare with
explain-stopped = There are errors in { $files }, so no figure can be trusted. “report check { $path }” lists them.
error-wrong-command-kpi-unknown = There is no KPI “{ $kpi }”.
    .mend = { $nearness ->
        [near] Did you mean: { $nearest }? `report kpis` lists them all.
       *[far] `report kpis` lists them all.
    }
error-wrong-command-scopes = Only one of these can be asked at a time: { $scopes }
    .mend = Leave one out.
error-wrong-command-network-unknown = No channel is on the network “{ $network }”.
    .mend = Did you mean: { $nearest }?
error-wrong-command-format-unknown-posts = There are no posts of the format “{ $format }”.
    .mend = Did you mean: { $nearest }?
error-wrong-command-channel-left-out = The channel “{ $channel }” is not included in the report.
    .mend = Set “{ column-channels-included }” to yes on the sheet { sheet-channels }.


### Mail

## Mail: what cannot stand in a header

header-fault = { $fault ->
    [empty] there is nothing to read
    [control] it holds a line break or another character that cannot be seen
    [encoded] it holds “=?”, with which mail programs begin a coded word
    [no-at] the @ is missing
    [several] these are several addresses, and one can stand here
    [unclosed] the > at its end is missing
    [syntax] it holds a space, a comma, a colon, brackets or quotation marks
    [at] an address has exactly one @
    [local] what stands before the @ has dots or signs where none can stand
    [foreign] “{ $letter }” stands before the @, where many mail servers take only a to z, digits and a few signs
    [domain] what stands behind the @ is not a domain
    [no-end] its end is missing, such as .com
   *[long] it is too long
}
problem-recipient-name = The name “{ $typed }” cannot stand in a mail: { header-fault }.
    .mend = Type the name anew, on one line.
problem-recipient-language-unknown = No report is written in “{ $typed }”: this person gets the workbook’s language.
    .mend = Type one of { $known }, or leave the cell blank.
error-bad-address = “{ $typed }” is not an e-mail address: { header-fault }.
    .mend = { $fault ->
        [several] Name each by itself: --to one@example.com --to two@example.com
       *[other] Type one address, such as name@example.com.
    }
error-bad-header = “{ $typed }” cannot stand in a mail as its { $header ->
    [Subject] subject
   *[other] file name
}: { header-fault }.
    .mend = Type it anew, on one line.

## Mail: the words around the summary

mail-subject = { $brand }: { $headline }
mail-attached = Attached: { $files }


### Sending

## The mail account: its settings

error-account = { $count ->
        [0] There are no mail settings yet.
        [one] The mail settings have a mistake.
       *[other] The mail settings have { $count } mistakes.
    }
    .mend = { $count ->
        [0] They belong in the file { $path }, or into variables that begin with REPORTER_SMTP_.
       *[other] They stand in the file { $path } and in variables that begin with REPORTER_SMTP_; “report send --check” tries them.
    }

problem-account-unreadable = { $path } may not be read: { $cause }.
    .mend = Let your user read it.
problem-account-not-text-file = { $path } is not a text file in UTF-8.
    .mend = Save it as plain text, with the encoding UTF-8.
problem-account-not-toml = { $line ->
        [0] A line of { $path } has a mistake.
       *[other] Line { $line } of { $path } has a mistake.
    }
    .mend = A line is a key, = and a value, such as host = "smtp.example.com"; texts stand in straight quotes, and no key stands twice.
problem-account-unknown-key = There is no setting { $key }.
    .mend = { $near ->
        [yes] Did you mean: { $nearest }?
       *[other] The settings are: { $nearest }.
    }
problem-account-password-in-file = { $key } must not stand in the settings file: no password belongs there.
    .mend = Take it out. Keep it in the system’s password store with “report send --set-password”, or hand it over in the variable { $variable }.
problem-account-not-text = { $key } must be a text.
    .mend = Write it in straight quotes, as in host = "smtp.example.com".
problem-account-bad-host = { $key } is not the name of a server.
    .mend = Write the name alone, such as smtp.example.com: no port, no user, no address of a web page.
problem-account-bad-user = { $key } is not a name to log in with.
    .mend = Write the name alone, such as dana@example.com: the password has a place of its own, and “report send --set-password” keeps it there.
problem-account-bad-port = { $key } is not a port.
    .mend = Write a number from 1 to 65535, such as 587, or leave it out.
problem-account-bad-timeout = { $key } is not a count of seconds.
    .mend = Write a number from 1 to { $most }, or leave it out.
problem-account-bad-security = { $key } is not a kind of encryption.
    .mend = Choose among: { $known }.
problem-account-bad-address = { $key } is not an e-mail address: { header-fault }.
    .mend = Write it as dana@example.com, or as Dana Whelan <dana@example.com>.
problem-account-ca-missing = { $key } names a file that is not there: “{ $path }”.
    .mend = Correct its name. A name without a folder is looked for beside the settings file.
problem-account-ca-unreadable = { $key } names a file that holds no certificates: “{ $path }”.
    .mend = It must be a PEM file: a text with the line -----BEGIN CERTIFICATE----- in it.
problem-account-missing-host = The settings do not say which server takes the mail.
    .mend = Write a line host = "smtp.example.com" into the file, or set REPORTER_SMTP_HOST. Your mail provider names it under “SMTP” or “outgoing mail”.
problem-account-missing-from = The settings do not say who sends: there is no from, and no user that is an e-mail address.
    .mend = Write a line from = "Dana Whelan <dana@example.com>".
problem-account-plain = With security = "none", the report and the password could be read on their way to { $host }.
    .mend = Write security = "starttls" or "tls". Where that cannot be, --insecure sends all the same.

## The password of the mail account

error-password-missing = There is no password for { $user }.
    .mend = Type it once with “report send --set-password”: the system keeps it. Or hand it over in the variable { $variable }.
error-password-no-user = The settings name no user, so there is no password to keep.
    .mend = Write a line user = "dana@example.com".
password-by-hand = { $system ->
    [nt] Type this line in the terminal before you send: set { $variable }=… (in PowerShell: $env:{ $variable } = '…')
   *[other] Type this line in the terminal before you send: export { $variable }='…'
}
error-password-no-store = This computer has no password store.
    .mend = { password-by-hand }
error-password-locked = The password store of this computer is locked.
    .mend = Unlock it and run the command again. Or do without it. { password-by-hand }
error-password-store = The password store of this computer does not answer ({ $kind }).
    .mend = { password-by-hand }
error-password-variable-empty = The variable { $variable } is empty.
    .mend = Write the password into it. Where a schedule fills it from a secret, as on GitHub, check how the secret’s name is written: one that does not exist is empty. Or take the variable away and type the password once with “report send --set-password”.
error-password-not-text = The password in { $variable } holds bytes that are no text in UTF-8.
    .mend = Write it anew, typed or copied as text.
error-password-typed-not-text = What was typed holds bytes that are no text in UTF-8, so nothing was kept.
    .mend = Run the command again, and type the password or paste it as text.
error-password-empty = No password was typed, so none was kept.
    .mend = Run the command again. Nothing is shown while you type.

## What a mail server refuses

error-refused-unknown-host = There is no server called { $host }.
    .mend = Check host in the mail settings, and whether this computer is online.
error-refused-no-connection = Nobody takes mail at { $host }, port { $port } ({ $cause }).
    .mend = Check host and port in the mail settings. Some networks block mail ports: ask whoever runs yours.
error-refused-timeout = { $host } did not answer within { $seconds } seconds on port { $port }.
    .mend = Check host and port in the mail settings, or run the same command again later: who has the report does not get it twice.
error-refused-silent = { $host } said nothing within { $seconds } seconds on port { $port }.
    .mend = If that port encrypts from the first byte, as 465 does, write security = "tls" in the mail settings; else check host and port.
error-refused-lost = { $host } closed the connection on port { $port }.
    .mend = Run the same command again later: who has the report does not get it twice.
error-refused-not-mail = What answers there is not a mail server.
    .mend = Check host and port in the mail settings.
error-refused-greeting = The server does not talk to this computer. It answered: { $code } { $reply }
    .mend = Show the answer to whoever runs the server.
error-refused-busy = The server cannot take mail right now. It answered: { $code } { $reply }
    .mend = Run the same command again later: who has the report does not get it twice.
error-refused-certificate-unknown = { $host } shows a certificate that nobody known vouches for ({ $cause }), so nothing was sent there.
    .mend = If the server is your company’s, ask for its certificate file and name it in the mail settings as ca_file.
error-refused-certificate-name = What answers at { $host } shows the certificate of another server, so nothing was sent there ({ $cause }).
    .mend = Write host in the mail settings exactly as your provider does.
error-refused-certificate-date = The certificate of { $host } is out of date, so nothing was sent there ({ $cause }).
    .mend = Check the date of this computer; if it is right, tell whoever runs the server.
error-refused-certificate = The certificate of { $host } is not valid, so nothing was sent there ({ $cause }).
    .mend = Show this to whoever runs the server.
error-refused-no-tls = { $host } does not offer to encrypt on port { $port }, so nothing was sent there.
    .mend = Try security = "tls" (port 465) in the mail settings, or another port.
error-refused-not-tls = { $host } does not speak TLS from the first byte on port { $port } ({ $cause }).
    .mend = Write security = "starttls" in the mail settings, or another port.
error-refused-tls-failed = { $host } and this computer found no way to encrypt on port { $port } ({ $cause }).
    .mend = The server must offer TLS 1.2 or newer: tell whoever runs it.
error-refused-tls = The server does not encrypt right now. It answered: { $code } { $reply }
    .mend = Try security = "tls" (port 465) in the mail settings.
error-refused-no-login = { $host } takes mail without a login, or by one that this program does not know; { $user } cannot log in.
    .mend = Take user out of the mail settings, or try another port.
error-refused-login = The server does not accept the name or the password of { $address }. It answered: { $code } { $reply }
    .mend = { $source ->
        [environment] The password came from REPORTER_SMTP_PASSWORD: correct it there.
       *[store] Type the password again with “report send --set-password”.
    } Is user spelt right? Many providers want an app password here, made in the account’s security settings, not the one you log in with.
error-refused-wants-tls = The server wants an encrypted line first.
    .mend = Write security = "starttls" in the mail settings.
error-refused-needs-login = The server wants a login first. It answered: { $code } { $reply }
    .mend = Write user = "…" into the mail settings and keep the password with “report send --set-password”, or hand it over in REPORTER_SMTP_PASSWORD.
error-refused-sender = The server does not take mail from the address in from. It answered: { $code } { $reply }
    .mend = Write the address of the account that logs in as from.
error-refused-relay = The server does not pass mail on to { $address }. It answered: { $code } { $reply }
    .mend = Log in (user in the mail settings), or ask whoever runs the server whether it may send to other companies.
error-refused-recipient = The server does not know { $address }. It answered: { $code } { $reply }
    .mend = Check how the address is written.
error-refused-mail = The server did not take the mail for { $address }. It answered: { $code } { $reply }
    .mend = Show the answer to whoever runs the server.
error-refused-too-large = The mail has { $size } MB, and the server takes { $limit } MB at most.
    .mend = Attach less: --attach pdf, or --attach none for the summary alone.
error-refused-too-large-told = The mail is too large for the server. It answered: { $code } { $reply }
    .mend = Attach less: --attach pdf, or --attach none for the summary alone.

## The log of what was sent

error-send-log-locked = Another “report send” is at work, or waits for an answer. Nothing was sent.
    .mend = Let it finish, then run this one again.
error-send-log-unusable = The log of who got which report, { $path }, cannot be used: { $cause }. Nothing was sent, since somebody could get the same twice.
    .mend = Mend what is said, or move the file away. Without it, nobody counts as having got anything.
error-send-log-midway = The log of who got which report, { $path }, could not be written any more: { $cause }. By then { $sent } of { $all } mails had been sent.
    .mend = Make room, then run the same command again: who has the report does not get it twice. Leave the file where it is.
error-send-log-folder = The log of who got which report cannot be kept in { $path }: { $cause }. Nothing was sent.
    .mend = Let your user write there, or name another folder in the variable REPORTER_DATA.
error-send-log-newer = The log of who got which report, { $path }, was written by a newer version of this program. Nothing was sent.
    .mend = Use the newer version.

## What stops report send

error-wrong-command-send-no-workbook = Which workbook’s report is to be sent?
    .mend = Name it: report send book.xlsx. To try the mail settings alone: report send --check
error-wrong-command-send-no-address = { $option } needs an address behind it.
    .mend = Type it there: { $option } dana@example.com
error-wrong-command-send-needs-yes = Nobody can be asked here, so nothing was sent.
    .mend = Add --yes to send without a question, or --dry-run to write the mails as files.
error-wrong-command-send-nobody = Nobody is to get the report: the sheet { sheet-recipients } names no one.
    .mend = Fill it in, or name somebody: --to dana@example.com
error-wrong-command-send-no-sheet = Nobody is to get the report: the workbook has no sheet { sheet-recipients }.
    .mend = “report new --add recipients book.xlsx -o book-2.xlsx” adds one to a copy. Or name somebody: --to dana@example.com
error-wrong-command-send-subject = “{ $typed }” cannot stand in a mail as its subject: { header-fault }.
    .mend = Type it on one line, in plain words.
problem-subject-unsafe = “{ $typed }” would stand in the subject of the mail, and cannot: { header-fault }.
    .mend = Type it anew, in plain words, or give the mail a subject of your own with --subject.
send-stopped = Nothing was sent: there are errors in { $files }.
problem-period-not-over = The period is not over yet: the report says so, and its figures will change.
problem-period-behind = The report ends on { $end }: the workbook has no numbers yet for the time up to { $later }, which is over.
    .mend = Fill them in, or send this report as it is.
problem-period-settling = The period ended on { $end } and the figures are of { $today }: within 48 hours, networks still settle them.
problem-recipient-language = { $address } asked for “{ $asked }”, which this program does not speak, and gets { $given }.

## Subjects

mail-subject-corrected = Corrected: { $subject }
mail-subject-test = [Test] { $subject }
mail-note-corrected = Corrected: this report replaces the one that you have.
mail-note-test = A test: nobody but you gets this mail.

## Who gets what

send-to = To
send-cc = Cc
send-bcc = Bcc
send-attached = Attached: { $name } ({ $size })
send-attached-nothing = Nothing is attached.
send-having = { $count ->
    [one] One person has this report already:
   *[other] { $count } people have this report already:
}
    .mend = To send it to them once more: --again
    .again = They got it by the run that this one goes on with. To send it to somebody once more: --to { $address } --again
send-earlier = { $count ->
    [one] One person has an earlier version, which said something else:
   *[other] { $count } people have an earlier version, which said something else:
}
    .mend = To send them this one, marked “Corrected”, without being asked: --again
send-changed = { $name }: { $before } then, { $now } now
send-changed-more = and { $count } { $count ->
    [one] more figure
   *[other] more figures
}
send-unsure = { $count ->
    [one] One person may have it: the last attempt ended before the server had answered:
   *[other] { $count } people may have it: the last attempt ended before the server had answered:
}
    .mend = Ask them. Who lacks it gets it with: --to { $address } --again
send-since = { $day }, { $time }
send-ask = Send { $mails ->
        [one] this mail
       *[other] these { $mails } mails
    } to { $people ->
        [one] one person
       *[other] { $people } people
    }? [y/N]
send-ask-earlier = Send the report to { $people ->
        [one] the one who has
       *[other] the { $people } who have
    } an earlier version, marked “Corrected”? [y/N]
send-ask-unsure = Send it to { $people ->
        [one] the one
       *[other] the { $people }
    } who may have it already? [y/N]
send-yes = y|yes
send-nothing = Nothing was sent.
send-dry-nobody = Nobody would get it now; the files show how it looks.
send-no-sender = The mail settings name no sender yet, so the files carry a placeholder.

## What became of it

send-sent = Sent to { $address }
send-interrupted = Stopped. Run the same command again: it goes on where it stopped, and who has the report does not get it twice.
send-waiting = Not everybody could be served: trying again in { $seconds } seconds …
send-refused = Not sent to { $addresses }. { $why }
send-not-known = It is not known whether { $address } has it, so it was not sent twice. { $why }
    .mend = Ask them. If they lack it: --to { $address } --again
send-count = { $sent } of { $all } sent.

## The mail settings on the terminal

send-check-file = Settings: { $path }
send-check-no-file = There is no file { $path } yet; only variables that begin with REPORTER_SMTP_ count.
send-check-server = Server: { $host }, port { $port }, { $security }
send-check-user = Login: { $user }, with the password from { $source }
send-check-no-user = Login: none
send-check-from = Sender: { $sender }
send-check-fine = The server takes our mail. Nothing was sent.
send-check-limit = A mail may have { $size } MB.
send-security-starttls = encrypted (STARTTLS)
send-security-tls = encrypted (TLS)
send-security-none = not encrypted
send-password-environment = REPORTER_SMTP_PASSWORD
send-password-store = the system’s password store
send-password-ask = Password of { $user } (nothing is shown while you type):
send-password-kept = The system keeps the password of { $user }.
