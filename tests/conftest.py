"""What every test shares."""

import os
import re

import pytest
from hypothesis import settings

# A busy machine is slow, not wrong; and the same examples every time make a failure reproducible.
settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")

ACCEPTING = os.environ.get("REPORTER_SNAPSHOTS") == "accept"  # make snapshots


@pytest.fixture
def snapshot(request):
    """Compare a text with the one accepted before, which lies in ``snapshots/`` beside the test."""

    def is_as_accepted(text, kind="txt"):
        name = re.sub(r"\W+", "-", request.node.name).strip("-")
        accepted = request.path.parent / "snapshots" / f"{name}.{kind}"
        if ACCEPTING:
            accepted.parent.mkdir(exist_ok=True)
            accepted.write_text(text, encoding="utf-8")
        assert accepted.is_file(), "no snapshot yet: look at the text, then run make snapshots"
        assert text == accepted.read_text(encoding="utf-8")

    return is_as_accepted
