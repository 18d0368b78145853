"""The door every command goes through: whatever happens inside ends in words and an exit code."""

import os
import sys
import traceback
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, ParamSpec, TextIO

import typer

from reporter.errors import ReporterError

if TYPE_CHECKING:
    from reporter.language import Language

P = ParamSpec("P")

FINE, WORKBOOK_ERRORS, WRONG_COMMAND, CANNOT = 0, 1, 2, 3
INTERRUPTED, PIPE_CLOSED = 130, 141  # what a shell answers for these signals


def worded(command: Callable[P, int | None]) -> Callable[P, NoReturn]:
    """Return the command as the command line calls it: it exits with the code that the command returns.

    Errors are worded on stderr, in the command's ``language`` option or in the language of the environment.
    """

    @wraps(command)
    def answered(*arguments: P.args, **options: P.kwargs) -> NoReturn:
        _open_what_is_closed()
        _never_fail_on_a_letter(sys.stdout, sys.stderr)
        try:
            code = command(*arguments, **options) or FINE
            sys.stdout.flush()
        except typer.Exit:
            raise
        except KeyboardInterrupt:
            code = INTERRUPTED
        except BrokenPipeError:
            code = _let_go_of_the_pipe()
        except Exception as error:  # noqa: BLE001 — the last door: nothing leaves as a bare traceback
            code = _said(error, speaker(options.get("language")))
        raise typer.Exit(code)

    return answered


def speaker(code: object = None) -> "Language":
    """Return the language to speak: the one asked for, else the environment's, else English."""
    from reporter.language import DEFAULT, available, language

    known = available()
    wanted = (str(code or "").lower(), _environment_language(), DEFAULT)
    return language(next(candidate for candidate in wanted if candidate in known))


def answering(code: str | None, usual: str | None = None) -> "Language":
    """Return the language to answer in: the one asked for, else the usual one, else the environment's.

    Raises:
        WrongCommandError: There is none of that code.
    """
    from reporter.language import spoken

    return spoken(code) if code else speaker(usual)


def _environment_language() -> str:
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next((name for name in names if name), "")
    return locale.partition(".")[0].partition("_")[0].lower()


def _said(error: Exception, words: "Language") -> int:
    if not isinstance(error, ReporterError):
        return _said_unexpected(error, words)
    print(*_sentences(error, words), sep="\n", file=sys.stderr)
    return error.exit_code


def _sentences(error: ReporterError, words: "Language") -> Iterator[str]:
    yield from filter(None, words.error(error))
    for problem in getattr(error, "problems", ()):
        yield "  " + " ".join(filter(None, words.problem(problem)))


def _said_unexpected(error: Exception, words: "Language") -> int:
    if os.environ.get("REPORTER_DEBUG"):
        traceback.print_exception(error)
    facts = {"kind": type(error).__name__, "detail": str(error)}
    sentences = words.text("error-unexpected", **facts), words.text("error-unexpected", "mend")
    print(*sentences, sep="\n", file=sys.stderr)
    return CANNOT


def _open_what_is_closed() -> None:
    """Let a command that was started without a stream (``>&-``) read and write nothing."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 — until the end


def _never_fail_on_a_letter(*streams: TextIO) -> None:
    """Let a terminal that knows no Korean show "?" instead of ending the program."""
    for stream in streams:
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _let_go_of_the_pipe() -> int:
    """Send what is still buffered nowhere, or Python complains about it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return PIPE_CLOSED
