"""The settings of the mail account: file and environment, every mistake at once, and never a password."""

import getpass
from pathlib import Path
from types import SimpleNamespace

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError
from typer.testing import CliRunner

from reporter.cli import account_check
from reporter.cli.main import app
from reporter.delivery.account import Account, load_account, sender_of, settings_file
from reporter.delivery.password import Password, find_password, keep_password, open_store
from reporter.delivery.places import config_folder, data_folder
from reporter.delivery.refusals import of_reply
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


SECRET = "smtp://dana:hunter2-S3cret@mail.harbourlane.example:587"


@pytest.mark.parametrize(
    "key", ["host", "port", "security", "user", "from", "reply_to", "timeout", "ca_file", "smtp", "FROM"]
)
def test_no_mistake_repeats_what_was_typed(settings, key):
    in_file = settings(f'{key} = "{SECRET}"')
    assert "S3cret" not in said(in_file) + repr(mistakes(in_file))
    in_variable = settings(WHOLE, **{f"REPORTER_SMTP_{key.upper()}": SECRET})
    assert "S3cret" not in said(in_variable) + repr(mistakes(in_variable))


@pytest.mark.parametrize(
    "key", [SECRET, "password = hunter2-S3cret", "dana:hunter2-S3cret", "dana@hunter2-S3cret"]
)
def test_a_line_in_quotes_is_no_key_to_be_repeated(settings, key):
    environment = settings(f'{WHOLE}"{key}" = 1')
    assert "S3cret" not in said(environment) + repr(mistakes(environment))


@pytest.mark.parametrize("user", ["dana:hunter2", SECRET, "dana\\u001b[31m", "dana\\u202e"])
def test_a_user_is_a_name_alone(settings, user):
    environment = settings(WHOLE.replace('dana@harbourlane.example"\nfrom', f'{user}"\nfrom'))
    assert ids(environment) == ["bad-user"]
    assert "the password has a place of its own" in said(environment)
    assert "hunter2" not in said(environment)


@pytest.mark.parametrize(
    "host",
    [
        "dana:hunter2:mail.harbourlane.example",
        "dana:hunter2",
        "::hunter2",
        "fe80::1%hunter2",
        "mail.example:587",
        "mail\\u001b[2J.example",
        "mail\\u202e.example",
        "a" * 300,
    ],
)
def test_a_host_is_a_name_or_the_number_of_a_computer(settings, host):
    environment = settings(WHOLE.replace("smtp.harbourlane.example", host))
    assert ids(environment) == ["bad-host"]
    assert "hunter2" not in said(environment)


@pytest.mark.parametrize("host", ["2001:db8::25", "[2001:db8::25]", "2001:DB8:0::25"])
def test_a_host_may_be_the_number_of_a_computer(settings, host):
    assert load_account(settings(WHOLE.replace("smtp.harbourlane.example", host))).host == "2001:db8::25"


def test_nothing_that_moves_a_cursor_is_printed(settings):
    text = '"\\u001b[2J" = 1\n"pass\\u001b[31m" = 2\nca_file = "ca\\u001b[2J.pem"'
    environment = settings(text, **{"REPORTER_SMTP_\x1b[2J": "x"})
    assert ids(environment) == ["unknown-key", "unknown-key", "password-in-file", "ca-missing"]
    for code in available():
        told = sum(map(language(code).problem, mistakes(environment)), ())
        assert all(line.isprintable() for line in told)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (f"port = {'9' * 5000}", "not-toml"),
        (f"port = 0x{'f' * 5000}", "bad-port"),
        (f"timeout = 0x{'f' * 5000}", "bad-timeout"),
        (f"from = 0x{'f' * 5000}", "not-text"),
        ("port = 1e400", "bad-port"),
        ("port = nan", "bad-port"),
        ('ca_file = "~nosuchuser/ca.pem"', "ca-missing"),
        (f'ca_file = "{"c" * 300}.pem"', "ca-missing"),
        ('ca_file = "ca\\u0000.pem"', "ca-missing"),
    ],
)
def test_what_no_computer_can_hold_is_a_mistake_like_any_other(settings, line, kind):
    environment = settings(f'host = "mail.example"\nuser = "dana@harbourlane.example"\n{line}')
    assert ids(environment) == [kind]
    sender_of(environment)


def test_a_port_of_thousands_of_digits_in_a_variable_is_no_port(settings):
    assert ids(settings(WHOLE, REPORTER_SMTP_PORT="9" * 5000)) == ["bad-port"]


@pytest.mark.parametrize("text", ['host = "mail.example', WHOLE + 'host = "twice.example"', "host ="])
def test_a_file_with_a_broken_line_is_a_file_with_a_mistake(settings, tmp_path, text):
    environment = settings(text)
    with pytest.raises(AccountError) as stopped:
        load_account(environment)
    last = len(text.splitlines())
    assert language("en").error(stopped.value)[0] == "The mail settings have a mistake."
    assert said(environment).startswith(f"Line {last} of {tmp_path / 'mail.toml'} has a mistake. ")
    assert "no key stands twice" in said(environment)


def test_a_file_in_another_encoding_is_said_to_be_so(settings, tmp_path):
    environment = settings("")
    (tmp_path / "mail.toml").write_text(WHOLE, encoding="utf-16")
    assert ids(environment) == ["not-text-file"]
    assert "UTF-8" in said(environment)


@pytest.mark.parametrize(
    ("key", "mend"),
    [
        ("Frm", "Did you mean: from?"),
        ("Host", "Did you mean: host?"),
        ("colour", "The settings are: host, port, security, user, from, reply_to, timeout, ca_file."),
    ],
)
def test_a_key_that_is_none_is_guessed_or_all_are_named(settings, key, mend):
    assert said(settings(f"{WHOLE}{key} = 1")) == f"There is no setting {key}. {mend}"


def test_a_variable_near_the_password_is_guessed(settings):
    told = said(settings(WHOLE, REPORTER_SMTP_PASWORD="hunter2"))
    assert told == "There is no setting REPORTER_SMTP_PASWORD. Did you mean: REPORTER_SMTP_PASSWORD?"


def test_every_sentence_ends_before_the_next_begins(settings):
    lines = ["port = 0", 'security = "ssl"', "timeout = 0", 'from = "dana"', 'ca_file = "no.pem"', "user = 7"]
    for problem in mistakes(settings("\n".join(lines))):
        for code in available():
            assert all(sentence.endswith((".", "?")) for sentence in language(code).problem(problem))


def test_a_certificate_file_that_is_not_there_is_not_talked_away(settings):
    told = said(settings(WHOLE + 'ca_file = "company-cert.pem"'))
    assert "company-cert.pem”." in told
    assert "leave it out" not in told


def test_no_settings_at_all_say_what_is_needed(tmp_path):
    assert ids({"REPORTER_CONFIG": str(tmp_path)}) == ["missing-host", "missing-from"]
    with pytest.raises(AccountError) as stopped:
        load_account({"REPORTER_CONFIG": str(tmp_path)})
    what, where = language("en").error(stopped.value)
    assert what == "There are no mail settings yet."
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


class NoStore(KeyringBackend):
    """A store that is not there."""

    priority = 1

    def get_password(self, _service, _username):
        raise NoKeyringError

    def set_password(self, _service, _username, _password):
        raise NoKeyringError


@pytest.mark.parametrize("system", ["posix", "nt"])
def test_a_computer_without_a_store_says_what_to_type(account, monkeypatch, system):
    monkeypatch.setattr(keyring.core, "_keyring_backend", NoStore())
    with pytest.raises(PasswordError) as stopped:
        open_store(account)
    said, mend = language("en").error(
        PasswordError(stopped.value.reason, **{**stopped.value.facts, "system": system})
    )
    assert said == "This computer has no password store."
    line = {"posix": "export REPORTER_SMTP_PASSWORD='…'", "nt": "set REPORTER_SMTP_PASSWORD=…"}[system]
    assert line in mend


@pytest.mark.parametrize("given", ["", "  "])
def test_an_empty_variable_is_told_where_no_store_has_the_password(account, store, monkeypatch, given):
    store({("reporter", account.user): "kept"})
    assert find_password(account, {"REPORTER_SMTP_PASSWORD": given}) == Password("kept", "store")
    store({})
    assert reason_of(account, {"REPORTER_SMTP_PASSWORD": given}) == "variable-empty"
    monkeypatch.setattr(keyring.core, "_keyring_backend", NoStore())
    assert reason_of(account, {"REPORTER_SMTP_PASSWORD": given}) == "variable-empty"
    assert reason_of(account, {}) == "no-store"


def test_a_password_in_bytes_that_are_no_text_is_told(account):
    assert reason_of(account, {"REPORTER_SMTP_PASSWORD": "hunter\udcff2"}) == "not-text"


@pytest.mark.parametrize(
    ("source", "mend"),
    [
        (
            "environment",
            "The password came from REPORTER_SMTP_PASSWORD: correct it there. Is user spelt right?",
        ),
        ("store", "Type the password again with “report send --set-password”. Is user spelt right?"),
    ],
)
def test_a_wrong_password_is_mended_where_it_came_from(source, mend):
    refusal = of_reply("login", 535, b"5.7.8 Not accepted", "dana").with_fact("source", source)
    assert language("en").error(refusal)[1].startswith(mend)


def reason_of(account, environment):
    with pytest.raises(PasswordError) as stopped:
        find_password(account, environment)
    for code in available():
        told = language(code).error(stopped.value)
        assert all(told)
        assert "hunter" not in "".join(told)
    return stopped.value.reason


# On the terminal


@pytest.fixture
def at_the_terminal(monkeypatch, settings):
    """Run ``report send`` with settings and an input; there is no password store."""

    def run(*options, keys="", text=WHOLE):
        for name, value in settings(text, LANG="C").items():
            monkeypatch.setenv(name, value)
        return CliRunner().invoke(app, ["send", *options], input=keys)

    monkeypatch.setattr(keyring.core, "_keyring_backend", Store({}))
    monkeypatch.delenv("REPORTER_SMTP_PASSWORD", raising=False)
    return run


def test_an_end_of_the_input_is_no_password(at_the_terminal, monkeypatch):
    asked = []

    def ended(question):
        asked.append(question)
        raise EOFError

    piped = at_the_terminal("--set-password")
    monkeypatch.setattr(getpass, "getpass", ended)
    monkeypatch.setattr(account_check, "sys", SimpleNamespace(stdin=SimpleNamespace(isatty=lambda: True)))
    typed = at_the_terminal("--set-password")
    assert len(asked) == 1
    for done in (piped, typed):
        assert (done.exit_code, done.stderr.splitlines()[0]) == (
            3,
            "No password was typed, so none was kept.",
        )


def test_a_typed_line_that_is_no_text_is_told(at_the_terminal, monkeypatch):
    def line():
        return "hunter\udcff2\n"

    strict = at_the_terminal("--set-password", keys=b"hunter\xff2\n")
    stdin = SimpleNamespace(isatty=lambda: False, readline=line)
    monkeypatch.setattr(account_check, "sys", SimpleNamespace(stdin=stdin))
    lenient = at_the_terminal("--set-password")
    for done in (strict, lenient):
        assert (done.exit_code, "UTF-8" in done.stderr, "hunter" in done.output) == (3, True, False)


def test_a_store_that_is_missing_is_told_before_anything_is_typed(at_the_terminal, monkeypatch):
    monkeypatch.setattr(keyring.core, "_keyring_backend", NoStore())
    monkeypatch.setattr("reporter.cli.account_check._typed", lambda _question: pytest.fail("asked"))
    done = at_the_terminal("--set-password", keys="hunter2\n")
    assert (done.exit_code, done.stderr.splitlines()[0]) == (3, "This computer has no password store.")


def test_the_check_names_a_file_that_is_not_there_yet(at_the_terminal, tmp_path):
    at_the_terminal("--check", text="")
    (tmp_path / "mail.toml").unlink()
    done = CliRunner().invoke(app, ["send", "--check"])
    assert done.stdout.startswith(f"There is no file {tmp_path / 'mail.toml'} yet; ")
    assert done.stderr.startswith("There are no mail settings yet.\n")


def test_the_check_shows_the_sender_with_their_name(at_the_terminal, monkeypatch):
    monkeypatch.setenv("REPORTER_SMTP_PASSWORD", "x")
    done = at_the_terminal(
        "--check", text=WHOLE.replace("smtp.harbourlane.example", "127.0.0.1") + "port = 1"
    )
    assert "Sender: Dana Whelan <dana@harbourlane.example>\n" in done.stdout


def test_a_password_is_shown_nowhere():
    password = Password("hunter2")
    assert "hunter2" not in f"{password} {password!r} {[password]}"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_end_of_a_line_is_no_part_of_a_password(account, end):
    found = find_password(account, {"REPORTER_SMTP_PASSWORD": f"hunter2 {end}"})
    assert found
    assert found.value == "hunter2 "


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
