"""Harbour Lane's posts of the last four months; the best of October have pictures."""

from reporter.workbook.sample.activity import Entry
from reporter.workbook.sample.harbour_channels import MONTHS, PROFILES, harbour_activity
from reporter.workbook.sample.pictures import picture
from reporter.workbook.sample.posts import Extra, parse_slots, post_rows

CALENDAR = """
Instagram 1 18:30 reel 0.115 1.25
    Iced oolong in one minute | Three cups, one leaf | Rolling tea by hand | How a jasmine pearl is rolled
Instagram 4 12:15 photo 0.045 0.62
    Summer tins | The quiet shelf | New: the grey bowl | October on the shelf
Instagram 8 19:45 carousel 0.062 1.08
    Seven teas for hot days | What the water does | Which pot for which tea | Five teas for long evenings
Instagram 13 18:30 reel 0.105 1.2
    A picnic with two flasks | Matcha without lumps | From kiln to table | The teapot that never drips
Instagram 17 12:15 photo 0.038 0.55
    Linen, washed twice | Morning in the shop | Back to the office set | The new window
Instagram 20 19:45 carousel 0.06 1.0
    Cold brew, step by step | Ask the buyer | The autumn box, unpacked | How to lay a tea table
Instagram 24 20:15 reel 0.098 1.1
    The ferry and the flask | A cup from one lump of clay | Packing the first box | Ten seconds of rain and tea
Instagram 28 08:30 story 0.03 0.4
    Weekend opening hours | Guess the tea | Vote for the tin | Sunday in the tea room
Facebook 2 09:00 photo 0.05 1.05
    Thirty summers on the quay | Our oldest customer | The shop in 1996 | A letter from a reader
Facebook 9 17:30 link 0.045 0.7
    Brewing guide to download | Why our tins are heavy | The autumn box is here | Win a year of tea
Facebook 16 12:00 video 0.07 1.3
    A visit to the potter | How we taste forty teas | What is in the autumn box | Behind the counter
Facebook 25 17:30 photo 0.042 0.85
    Market day | Two cups left | The blue glaze is back | Clocks go back, kettles on
LinkedIn 6 08:45 text 0.12 0.95
    What cafés ask us first | A tea list that sells | Pricing a pot of tea | Why hotels change their tea
LinkedIn 14 12:15 carousel 0.16 1.35
    Tea service in six steps | A menu, before and after | Gift sets for teams | The numbers behind a tea menu
LinkedIn 22 08:45 link 0.1 0.8
    Wholesale catalogue | Samples for cafés | Autumn price list | Christmas orders close on 20 November
X 7 10:00 text 0.08 1.1
    Delivery news for July | The kettle debate | Strike days and parcels | Parcels are on time again
X 21 16:00 photo 0.07 0.9
    Rain, therefore tea | Lost: one lid | First leaf of autumn | Tea weather
YouTube 10 18:00 video 0.24 1.15
    Cold brew, three ways | Inside the studio | Gong fu for beginners | One leaf, five brews
YouTube 26 18:00 video 0.2 0.95
    Caring for cast iron | What makes oolong oolong | A potter’s day | Winter teas, tasted
TikTok 5 19:00 video 0.16 1.2
    Tea leaf or twig? | Whisk it | Pour, don’t splash | Ranking ten biscuits
TikTok 15 20:30 video 0.14 1.0
    My boss tastes iced tea | A tea for every mood | Unboxing with one hand | Tea or not tea
TikTok 27 19:00 video 0.12 0.9
    The loudest kettle | Tiny teapot, big tea | Packing orders, no words | The lid trick
"""
EXTRAS = {
    "How a jasmine pearl is rolled": Extra(
        "pictures/harbour-lane/jasmine-pearls.png", reach=0.171, appeal=1.84
    ),
    "The teapot that never drips": Extra("pictures/harbour-lane/teapot.png", reach=0.127, appeal=1.52),
    "Five teas for long evenings": Extra("pictures/harbour-lane/cups.png"),
    "October on the shelf": Extra("pictures/harbour-lane/shelf.png"),
    "Win a year of tea": Extra(
        "pictures/harbour-lane/giveaway.png", "Autumn tea box", reach=0.262, appeal=0.19
    ),
    "The autumn box is here": Extra(campaign="Autumn tea box"),
    "The autumn box, unpacked": Extra(campaign="Autumn tea box"),
    "What is in the autumn box": Extra(campaign="Autumn tea box"),
    "Packing the first box": Extra(campaign="Autumn tea box"),
    "The numbers behind a tea menu": Extra("pictures/harbour-lane/terraces.png", "Wholesale"),
    "Christmas orders close on 20 November": Extra(campaign="Wholesale"),
    "One leaf, five brews": Extra("pictures/harbour-lane/leaf.png"),
    "Tea weather": Extra("pictures/harbour-lane/harbour.png"),
}


def harbour_posts() -> list[Entry]:
    """Return the Posts sheet."""
    mix = {profile.channel: profile.mix for profile in PROFILES}
    rows = post_rows(harbour_activity(), MONTHS[-4:], parse_slots(CALENDAR), EXTRAS, mix)
    return [
        {**row, "url": f"https://harbourlane.example/posts/{index + 1}"} for index, row in enumerate(rows)
    ]


def harbour_pictures() -> dict[str, bytes]:
    """Return the pictures of the posts, by path."""
    return {
        "pictures/harbour-lane/jasmine-pearls.png": picture("pearls", "#e9dfcf", "#5d7a5b", "#f6f0e4"),
        "pictures/harbour-lane/teapot.png": picture("pot", "#d9e2e1", "#23566b", "#f3efe6"),
        "pictures/harbour-lane/cups.png": picture("cups", "#f0e4d6", "#a2522f", "#fbf6ec"),
        "pictures/harbour-lane/shelf.png": picture("shelf", "#e7e2da", "#7a5c45", "#c9b79f"),
        "pictures/harbour-lane/giveaway.png": picture("gift", "#f3dfd3", "#b23a48", "#f9efe4"),
        "pictures/harbour-lane/terraces.png": picture("terraces", "#dfe9e4", "#3f7d66", "#f4d58d"),
        "pictures/harbour-lane/leaf.png": picture("leaves", "#203f3a", "#7fb08f", "#d8e5c8"),
        "pictures/harbour-lane/harbour.png": picture("harbour", "#f2c9a1", "#1f4e66", "#f7e6c4"),
    }
