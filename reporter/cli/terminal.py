"""What commands share of a terminal: its width and colours, and what is under way."""

import os
import re
import shlex
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from reporter.language import Language

ENDLESS = 10_000  # in a pipe lines are not broken


@dataclass(frozen=True, slots=True)
class Style:
    """How wide lines may be, and whether colours are wanted."""

    width: int
    colour: bool = False

    def painted(self, text: str, code: str) -> str:
        """Return the text in a colour, or as it is."""
        return f"\033[{code}m{text}\033[0m" if self.colour else text


def style() -> Style:
    """Return the style of standard output: a terminal's own width, with colours unless they are unwanted."""
    terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if terminal else ENDLESS
    return Style(width, terminal and not os.environ.get("NO_COLOR"))


def as_typed(path: Path, *, windows: bool = os.name == "nt") -> str:
    """Return a path as it can be pasted into a command: in quotes where it needs them."""
    if windows:
        return str(path) if re.fullmatch(r"[\w.:\\/-]+", str(path)) else f'"{path}"'
    return str(path) if re.fullmatch(r"[\w.:/+@-]+", str(path)) else shlex.quote(str(path))


def say(line: str, stream: TextIO | None = None) -> None:
    """Print a line at once. Where nobody reads any more, or the disk is full, what is under way goes on unheard."""
    wanted = stream or sys.stdout
    try:
        print(line, file=wanted, flush=True)
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), wanted.fileno())


@contextmanager
def passing() -> Iterator[Callable[[str], None]]:
    """Show on a terminal what is under way, in one line that passes; nothing in a pipe."""
    if not sys.stderr.isatty():
        yield lambda _line: None
        return

    def show(line: str) -> None:
        print(f"\r\033[K{line}", end="", file=sys.stderr, flush=True)

    try:
        yield show
    finally:
        show("")


@contextmanager
def steps(words: "Language") -> Iterator[Callable[[str], None]]:
    """Show the steps of a build as they begin."""
    with passing() as show:
        yield lambda step: show(words.text(f"build-step-{step}"))
