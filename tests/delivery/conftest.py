"""What the tests of sending share: certificates made anew, and an account for a server."""

import pytest
import trustme
from mail_server import HOST

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
