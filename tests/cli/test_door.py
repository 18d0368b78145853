"""Whatever happens in a command ends in words on stderr and an exit code."""

import subprocess
import sys
from typing import Annotated

import pytest
import typer
from typer.testing import CliRunner

from reporter.cli.door import speaker, worded
from reporter.errors import ReporterError


class OutOfInkError(ReporterError):
    """An error whose words every language has."""

    id = "unknown"


def exit_code_of(command, **options):
    with pytest.raises(typer.Exit) as ended:
        worded(command)(**options)
    return ended.value.exit_code


def raising(error):
    def command(language=None):  # noqa: ARG001 — the door reads it
        raise error

    return command


@pytest.fixture(autouse=True)
def english(monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "REPORTER_DEBUG"):
        monkeypatch.delenv(name, raising=False)


def test_a_command_that_returns_nothing_is_fine():
    assert exit_code_of(lambda: None) == 0


def test_a_command_answers_with_the_code_it_returns():
    assert exit_code_of(lambda: 1) == 1


def test_an_exit_of_the_command_line_library_passes():
    assert exit_code_of(raising(typer.Exit(2))) == 2


def test_an_interruption_ends_as_a_shell_expects():
    assert exit_code_of(raising(KeyboardInterrupt())) == 130


def test_an_error_of_ours_is_worded_and_keeps_its_code(capsys):
    assert exit_code_of(raising(OutOfInkError())) == 3
    assert capsys.readouterr().err == "The program cannot go on.\n"


def test_an_error_speaks_the_language_of_the_option(capsys):
    assert exit_code_of(raising(OutOfInkError()), language="ko") == 3
    assert capsys.readouterr().err == "프로그램을 계속할 수 없습니다.\n"


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("LANG", "ko_KR.UTF-8", "ko"),
        ("LC_ALL", "ko_KR", "ko"),
        ("LANG", "C.UTF-8", "en"),
        ("LANG", "POSIX", "en"),
        ("LANG", "", "en"),
        ("LANG", "tlh_QO.UTF-8", "en"),
    ],
)
def test_the_environment_names_the_language(monkeypatch, name, value, code):
    monkeypatch.setenv(name, value)
    assert speaker().code == code


def test_lc_all_is_stronger_than_lang(monkeypatch):
    monkeypatch.setenv("LANG", "ko_KR.UTF-8")
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert speaker().code == "en"


def test_an_unexpected_mistake_asks_to_be_reported_without_a_traceback(capsys):
    assert exit_code_of(raising(ZeroDivisionError("by zero"))) == 3
    said = capsys.readouterr().err
    assert "ZeroDivisionError: by zero" in said
    assert "report it" in said
    assert "Traceback" not in said


def test_a_developer_can_ask_for_the_traceback(capsys, monkeypatch):
    monkeypatch.setenv("REPORTER_DEBUG", "1")
    assert exit_code_of(raising(ZeroDivisionError("by zero"))) == 3
    assert "Traceback" in capsys.readouterr().err


def test_the_command_line_still_sees_the_command_s_own_options():
    app = typer.Typer()

    def copy(times: Annotated[int, typer.Option(min=1)] = 1) -> int:
        return 10 + times

    app.command()(worded(copy))
    assert CliRunner().invoke(app, ["--times", "4"]).exit_code == 14
    assert CliRunner().invoke(app, ["--times", "0"]).exit_code == 2


def test_a_closed_pipe_is_no_mistake():
    program = "from reporter.cli.door import worded\nworded(lambda: [print('x' * 80) for _ in range(100_000)] and 0)()"
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()
        said = running.stderr.read()
    assert "BrokenPipe" not in said
