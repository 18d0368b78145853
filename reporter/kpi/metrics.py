"""The measured inputs: one object a column, with how it rolls up over time."""

from reporter.model.formula import Beside, Condition, Metric, RollUp, SettingValue
from reporter.model.units import Unit

RESULTS = "channel_results"
FOLLOWERS = Metric("followers", RESULTS, "followers", roll_up=RollUp.STOCK)
NEW_FOLLOWERS = Metric("new_followers", RESULTS, "new_followers")
UNFOLLOWS = Metric("unfollows", RESULTS, "unfollows")
POSTS = Metric("posts", RESULTS, "posts")
IMPRESSIONS = Metric("impressions", RESULTS, "impressions")
REACH = Metric("reach", RESULTS, "reach", roll_up=RollUp.UNIQUE)
VIDEO_VIEWS = Metric("video_views", RESULTS, "video_views")
LIKES = Metric("likes", RESULTS, "likes")
COMMENTS = Metric("comments", RESULTS, "comments")
SHARES = Metric("shares", RESULTS, "shares")
SAVES = Metric("saves", RESULTS, "saves")
LINK_CLICKS = Metric("link_clicks", RESULTS, "link_clicks")

WEBSITE = "website"
SESSIONS = Metric("sessions", WEBSITE, "sessions")
BOUNCE_RATE = Metric("bounce_rate", WEBSITE, "bounce_rate", Unit.PERCENT, RollUp.SINGLE)
SIGN_UPS = Metric("sign_ups", WEBSITE, "sign_ups")
DOWNLOADS = Metric("downloads", WEBSITE, "downloads")
LEADS = Metric("leads", WEBSITE, "leads")
ORDERS = Metric("orders", WEBSITE, "orders")
NEW_CUSTOMERS = Metric("new_customers", WEBSITE, "new_customers")
REVENUE = Metric("revenue", WEBSITE, "revenue", Unit.MONEY)

ADS = "ads"
AD_SPEND = Metric("ad_spend", ADS, "spend", Unit.MONEY)
AD_IMPRESSIONS = Metric("ad_impressions", ADS, "impressions")
AD_CLICKS = Metric("ad_clicks", ADS, "clicks")
AD_CLICKS_ADDED = Metric("ad_clicks_added", ADS, "clicks", outside_figures=True)
AD_CONVERSIONS = Metric("ad_conversions", ADS, "conversions")
AD_LEADS = Metric("ad_leads", ADS, "leads")
AD_REVENUE = Metric("ad_revenue", ADS, "revenue", Unit.MONEY)

POSTS_SHEET = "posts"
POST_IMPRESSIONS = Metric("post_impressions", POSTS_SHEET, "impressions")
POST_REACH = Metric("post_reach", POSTS_SHEET, "reach")
POST_LIKES = Metric("post_likes", POSTS_SHEET, "likes")
POST_COMMENTS = Metric("post_comments", POSTS_SHEET, "comments")
POST_SHARES = Metric("post_shares", POSTS_SHEET, "shares")
POST_SAVES = Metric("post_saves", POSTS_SHEET, "saves")
POST_CLICKS = Metric("post_clicks", POSTS_SHEET, "clicks")

LISTENING = "listening"
_OWN = (Condition("brand", "=", SettingValue("brand")),)
_OTHERS = (Condition("brand", "≠", SettingValue("brand")),)
MENTIONS = Metric("mentions", LISTENING, "mentions", where=_OWN)
COMPETITOR_MENTIONS = Metric("competitor_mentions", LISTENING, "mentions", where=_OTHERS)
MENTIONERS_FOLLOWERS = Metric(
    "mentioners_followers", LISTENING, "followers_of_accounts", roll_up=RollUp.UNIQUE, where=_OWN
)
POSITIVE = Metric("positive_mentions", LISTENING, "positive", where=_OWN)
NEUTRAL = Metric("neutral_mentions", LISTENING, "neutral", where=_OWN)
NEGATIVE = Metric("negative_mentions", LISTENING, "negative", where=_OWN)

SURVEYS = "surveys"
CSAT_ROWS = (Condition("question", "=", "csat"),)
NPS_ROWS = (Condition("question", "=", "nps"), Condition("score", "whole"))
# The share of the two best scores needs single scores on a scale of five or more, not averages.
TOP_TWO_ROWS = (*CSAT_ROWS, Condition("highest_score", "≥", 5), Condition("score", "whole"))
CSAT_SCORE = Metric("csat_score", SURVEYS, "score", Unit.SCORE, RollUp.SINGLE, CSAT_ROWS)
CSAT_HIGHEST = Metric("csat_highest", SURVEYS, "highest_score", Unit.SCORE, RollUp.SINGLE, CSAT_ROWS)
CSAT_RESPONSES = Metric("csat_responses", SURVEYS, "responses", where=CSAT_ROWS)
CSAT_SCALED_RESPONSES = Metric("csat_scaled_responses", SURVEYS, "responses", where=TOP_TWO_ROWS)
CSAT_TOP_TWO = Metric(
    "csat_top_two",
    SURVEYS,
    "responses",
    where=(*TOP_TWO_ROWS, Condition("score", "≥", Beside("highest_score", -1))),
)
PROMOTERS = Metric("promoters", SURVEYS, "promoters", where=NPS_ROWS)
PASSIVES = Metric("passives", SURVEYS, "passives", where=NPS_ROWS)
DETRACTORS = Metric("detractors", SURVEYS, "detractors", where=NPS_ROWS)
NPS_RESPONSES = Metric("nps_responses", SURVEYS, "responses", where=NPS_ROWS)
SCORED_PROMOTERS = Metric(
    "scored_promoters", SURVEYS, "responses", where=(*NPS_ROWS, Condition("score", "≥", 9))
)
SCORED_DETRACTORS = Metric(
    "scored_detractors", SURVEYS, "responses", where=(*NPS_ROWS, Condition("score", "≤", 6))
)

REVIEWS = "reviews"
REVIEW_COUNT = Metric("review_count", REVIEWS, "count", blank_is=1)
REVIEW_STARS = Metric("review_stars", REVIEWS, "stars", Unit.RATING, RollUp.SINGLE)

CARE = "care"
MESSAGES = Metric("messages", CARE, "messages")
ISSUES_RAISED = Metric("issues_raised", CARE, "issues_raised")
ISSUES_RESOLVED = Metric("issues_resolved", CARE, "issues_resolved")
FIRST_REPLY_HOURS = Metric("first_reply_hours", CARE, "first_reply_hours", Unit.HOURS, RollUp.SINGLE)

COSTS = "costs"
# A cost without an amount would else pass for no cost at all where nobody ever typed one.
COST_AMOUNT = Metric("cost_amount", COSTS, "amount", Unit.MONEY, every_row=True)
COST_HOURS = Metric("cost_hours", COSTS, "hours", Unit.HOURS)
HOURLY_RATE = Metric("hourly_rate", COSTS, "hourly_rate", Unit.MONEY, RollUp.SINGLE)
# Hours belong to labour; on other rows a blank means that none were spent.
LABOUR_HOURS = Metric("labour_hours", COSTS, "hours", Unit.HOURS, where=(Condition("kind", "=", "labour"),))
OTHER_HOURS = Metric(
    "other_hours",
    COSTS,
    "hours",
    Unit.HOURS,
    where=(Condition("kind", "≠", "labour"), Condition("hours", "filled")),
)

METRICS: dict[str, Metric] = {
    metric.id: metric for metric in globals().values() if isinstance(metric, Metric)
}
