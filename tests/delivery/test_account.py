"""The settings of the mail account: file and environment, every mistake at once, and never a password."""

from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from reporter.delivery.account import Account, load_account, sender_of, settings_file
from reporter.delivery.password import Password, find_password, keep_password
from reporter.delivery.places import config_folder, data_folder
from reporter.errors import AccountError, PasswordError
from reporter.language import available, language
from reporter.model.addresses import person

WHOLE = """
host = "smtp.harbourlane.example"
user = "dana@harbourlane.example"
from = "Dana Whelan <dana@harbourlane.example>"
"""


def registered(label):
    """Return a label as the older rules of the standard library write it; for Hangul both agree."""
    return label.encode("idna").decode()


@pytest.fixture
def settings(tmp_path):
    """Write a settings file and return the environment that leads to it."""

    def written(text, **variables):
        (tmp_path / "mail.toml").write_text(text, encoding="utf-8")
        return {"REPORTER_CONFIG": str(tmp_path), **variables}

    return written


def mistakes(environment, **options):
    with pytest.raises(AccountError) as stopped:
        load_account(environment, **options)
    for code in available():
        told = [
            *language(code).error(stopped.value),
            *sum(map(language(code).problem, stopped.value.problems), ()),
        ]
        assert all(told)
    return stopped.value.problems


def ids(environment, **options):
    return [problem.id.removeprefix("account-") for problem in mistakes(environment, **options)]


def said(environment):
    return " ".join(" ".join(language("en").problem(problem)) for problem in mistakes(environment))


def test_three_lines_are_enough(settings):
    sender = person("Dana Whelan <dana@harbourlane.example>")
    assert load_account(settings(WHOLE)) == Account(
        "smtp.harbourlane.example", 587, "starttls", sender, "dana@harbourlane.example"
    )


def test_the_example_of_the_readme_is_complete(settings):
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    example = readme.partition("## Sending it")[2].partition("```toml\n")[2].partition("```")[0]
    account = load_account(settings(example))
    assert (account.host, account.sender) == ("smtp.example.com", person("Dana Whelan <dana@example.com>"))


def test_the_sender_is_the_user_where_nothing_else_is_said(settings):
    account = load_account(settings('host = "mail.example"\nuser = "dana@harbourlane.example"'))
    assert account.sender == person("dana@harbourlane.example")


@pytest.mark.parametrize(("security", "port"), [("starttls", 587), ("tls", 465), ("none", 25)])
def test_the_port_follows_the_encryption(settings, security, port):
    account = load_account(settings(WHOLE + f'security = "{security}"'), insecure=True)
    assert (account.port, account.security) == (port, security)


@pytest.mark.parametrize(
    ("lines", "security"),
    [
        ("port = 465", "tls"),
        ('port = 465\nsecurity = "starttls"', "starttls"),
        ("port = 587", "starttls"),
        ("port = 2525", "starttls"),
    ],
)
def test_port_465_means_tls_from_the_first_byte(settings, lines, security):
    assert load_account(settings(f"{WHOLE}{lines}\n")).security == security


def test_the_environment_wins_and_is_enough(settings, tmp_path, authorities):
    variables = {
        "REPORTER_SMTP_HOST": "post.example",
        "REPORTER_SMTP_PORT": "2525",
        "REPORTER_SMTP_FROM": "온결 <report@온결.example>",
        "REPORTER_SMTP_REPLY_TO": "answers@harbourlane.example",
        "REPORTER_SMTP_TIMEOUT": "2.5",
        "REPORTER_SMTP_CA_FILE": str(authorities),
        "REPORTER_SMTP_SECURITY": "TLS",
        "REPORTER_SMTP_USER": " ",
    }
    account = load_account(settings(WHOLE, **variables))
    assert (account.host, account.port, account.security, account.timeout) == (
        "post.example",
        2525,
        "tls",
        2.5,
    )
    assert (account.user, account.sender) == (
        "dana@harbourlane.example",
        person("온결 <report@온결.example>"),
    )
    assert account.sender.mailbox == f"report@{registered('온결')}.example"
    alone = load_account({"REPORTER_CONFIG": str(tmp_path / "nowhere"), **variables})
    assert (alone.user, alone.reply_to) == (None, person("answers@harbourlane.example"))


def test_every_mistake_is_told_at_once(settings):
    text = """
host = "https://smtp.example.com/"
port = 70000
security = "ssl"
from = "Dana"
timeout = "soon"
ca_file = "nothing.pem"
user = 7
hots = "x"
"""
    assert ids(settings(text, REPORTER_SMTP_FORM="x")) == [
        "unknown-key",
        "bad-host",
        "bad-port",
        "bad-security",
        "bad-address",
        "bad-timeout",
        "ca-missing",
        "not-text",
        "unknown-key",
    ]
    told = said(settings(text, REPORTER_SMTP_FORM="x"))
    assert "REPORTER_SMTP_FORM. Did you mean: REPORTER_SMTP_FROM?" in told
    assert "hots. Did you mean: host?" in told


@pytest.mark.parametrize("key", ["password", "smtp_pass", "pwd", "passwort", "SECRET", "api_token"])
def test_a_password_in_the_file_is_refused_and_not_repeated(settings, key):
    environment = settings(WHOLE + f'{key} = "hunter2"')
    assert ids(environment) == ["password-in-file"]
    assert "hunter2" not in said(environment) + repr(mistakes(environment))


@pytest.mark.parametrize(
    "line", ["hunter2", "password = hunter2", 'password = "hunter2', 'host = "u:hunter2@h"']
)
def test_a_broken_line_is_told_by_its_place_alone(settings, line):
    environment = settings(line)
    assert "hunter2" not in said(environment) + repr(mistakes(environment))


def test_no_settings_at_all_say_what_is_needed(tmp_path):
    assert ids({"REPORTER_CONFIG": str(tmp_path)}) == ["missing-host", "missing-from"]
    with pytest.raises(AccountError) as stopped:
        load_account({"REPORTER_CONFIG": str(tmp_path)})
    what, where = language("en").error(stopped.value)
    assert what == "There are no mail settings that can be read yet."
    assert str(tmp_path / "mail.toml") in where


@pytest.mark.parametrize(
    ("host", "fine"),
    [
        ("localhost", True),
        ("127.0.0.1", True),
        ("::1", True),
        ("192.0.2.1", False),
        ("localhost.example", False),
    ],
)
def test_without_encryption_mail_goes_to_this_computer_only(settings, host, fine):
    environment = settings(WHOLE.replace("smtp.harbourlane.example", host) + 'security = "none"')
    assert load_account(environment, insecure=True).host == host
    if fine:
        assert load_account(environment).host == host
    else:
        assert ids(environment) == ["plain"]


def test_a_host_in_another_script_is_asked_for_by_its_registered_name(settings):
    assert (
        load_account(settings(WHOLE.replace("smtp.harbourlane", "메일.온결"))).host
        == f"{registered('메일')}.{registered('온결')}.example"
    )


def test_the_sender_is_known_even_where_the_rest_is_wrong(settings, tmp_path):
    assert sender_of(settings('from = "dana@harbourlane.example"\nport = "x"')) == person(
        "dana@harbourlane.example"
    )
    assert sender_of({"REPORTER_CONFIG": str(tmp_path / "nowhere")}) is None


def test_the_platform_says_where_things_are(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert "reporter" in config_folder({}).parts
    assert "reporter" in data_folder({}).parts
    assert settings_file({}).name == "mail.toml"
    assert data_folder({"REPORTER_DATA": str(tmp_path)}) == tmp_path


# The password


class Store(KeyringBackend):
    """A store in memory; locked where it has no drawer."""

    priority = 1

    def __init__(self, drawer):
        super().__init__()
        self.drawer = drawer

    def get_password(self, service, username):
        if self.drawer is None:
            raise KeyringLocked
        return self.drawer.get((service, username))

    def set_password(self, service, username, password):
        self.drawer[service, username] = password


@pytest.fixture
def store():
    """Put a store in the place of the system's."""
    real = keyring.get_keyring()
    yield lambda drawer: keyring.set_keyring(Store(drawer))
    keyring.set_keyring(real)


@pytest.fixture
def account(settings):
    return load_account(settings(WHOLE))


def test_the_password_comes_from_the_environment_else_from_the_store(account, store):
    drawer = {("reporter", account.user): "kept"}
    store(drawer)
    assert find_password(account, {"REPORTER_SMTP_PASSWORD": "given"}) == Password("given")
    assert find_password(account, {}) == Password("kept", "store")


def test_a_kept_password_is_found_again(account, store):
    drawer: dict = {}
    store(drawer)
    keep_password(account, Password("new"))
    assert drawer == {("reporter", "dana@harbourlane.example"): "new"}
    assert find_password(account, {}) == Password("new", "store")


def test_an_account_without_a_user_needs_no_password(settings):
    plain = load_account(settings('host = "localhost"\nfrom = "dana@harbourlane.example"'))
    assert find_password(plain, {"REPORTER_SMTP_PASSWORD": "x"}) is None
    with pytest.raises(PasswordError):
        keep_password(plain, Password("x"))


@pytest.mark.parametrize(("drawer", "reason"), [({}, "missing"), (None, "locked")])
def test_a_password_that_cannot_be_found_is_told_in_words(account, store, drawer, reason):
    store(drawer)
    with pytest.raises(PasswordError) as stopped:
        find_password(account, {})
    assert stopped.value.reason == reason
    for code in available():
        assert all(language(code).error(stopped.value))


def test_no_store_at_all_is_told_in_words(account):
    from keyring.backends.fail import Keyring

    real = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    try:
        with pytest.raises(PasswordError) as stopped:
            find_password(account, {})
    finally:
        keyring.set_keyring(real)
    assert stopped.value.reason == "no-store"


def test_a_password_is_shown_nowhere():
    password = Password("hunter2")
    assert "hunter2" not in f"{password} {password!r} {[password]}"


@pytest.mark.parametrize(
    "reply",
    [
        "bad password hunter2 3",
        "bad password HUNTER2 3",
        "hunter2\r\n3",
        "hunt\x07er2 3",
        "aHVudGVyMiAz",
        "AGRhbmEAaHVudGVyMiAz is wrong",
        "AGRhbmEAaHVu dGVyMiAz",
    ],
)
def test_an_answer_that_holds_the_password_is_known_however_it_is_broken(reply):
    password = Password("hunter2 3")
    assert password.hides(reply.encode(), "dana")
    assert not password.hides(b"5.7.8 Authentication credentials invalid", "dana")
