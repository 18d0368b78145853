"""What the tests of ``report send`` share: a workbook, the people on it, and the command."""

from email import message_from_bytes, policy

from typer.testing import CliRunner
from workbook_text import CHANNELS, RESULTS, SETTINGS

from reporter.cli.main import app

BOOK = (
    SETTINGS
    + CHANNELS
    + RESULTS
    + """2026-09-01 | Instagram | 900 | 4000 | 100
2026-09-01 | LinkedIn | 480 | 800 | 25
"""
)
PEOPLE = """
[Recipients]
Name | Email | Role | Language
Dana Whelan | dana@harbourlane.example | To | en
이도현 | dohyun@온결.example | Cc | ko
Archive | reports@harbourlane.example | Bcc |
"""
DANA, DOHYUN, ARCHIVE = (
    "dana@harbourlane.example",
    "dohyun@xn--p89az69b.example",
    "reports@harbourlane.example",
)
LATER = ("--as-of", "2026-11-09")
RUN = "from reporter.cli.main import run; run()"


def send(path, *options, attach="none", as_of=LATER):
    asked = ("send", str(path), "--attach", attach, *as_of, *options)
    return CliRunner().invoke(app, [one for one in asked if one])


def everybody(handler):
    return [one.recipients[0] for one in handler.received]


def parsed(content):
    return message_from_bytes(content, policy=policy.default)


def subjects(handler):
    return {one.recipients[0]: parsed(one.content)["Subject"] for one in handler.received}
