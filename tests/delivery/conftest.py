"""What the tests of sending share: certificates made anew, an account for a server, settings that point at it."""

import pytest
import trustme
from mail_server import HOST
from sending import BOOK, PEOPLE
from workbook_text import workbook

from reporter.delivery.account import Account
from reporter.model.addresses import person


@pytest.fixture(scope="session")
def authority():
    return trustme.CA()


@pytest.fixture(scope="session")
def certificate(authority):
    return authority.issue_cert(HOST, "localhost")


@pytest.fixture(scope="session")
def authorities(authority, tmp_path_factory):
    path = tmp_path_factory.mktemp("authority") / "ca.pem"
    authority.cert_pem.write_to_path(path)
    return path


@pytest.fixture
def account(authorities):
    """Return an account for a server; more fields by name."""

    def made(server, **fields):
        given = {"host": HOST, "security": server.security, "ca_file": authorities, "timeout": 5.0, **fields}
        sender = person("Dana Whelan <dana@harbourlane.example>")
        return Account(port=server.port, sender=sender, **given)

    return made


@pytest.fixture
def at_home(monkeypatch, tmp_path):
    """Settings and log lie in the test's own folder, and everything speaks English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("REPORTER_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("REPORTER_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")


@pytest.fixture
def served(monkeypatch):
    """Point the settings at a server."""

    def pointed(server, **settings):
        named = {
            "host": HOST,
            "port": server.port,
            "from": "Social Media <sm@harbourlane.example>",
            **settings,
        }
        named.setdefault("security", server.security)
        for key, value in named.items():
            monkeypatch.setenv(f"REPORTER_SMTP_{key.upper()}", str(value))

    return pointed


@pytest.fixture
def book(tmp_path):
    return workbook(tmp_path, BOOK + PEOPLE)
