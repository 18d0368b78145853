"""Where the mail settings and the log of what was sent belong on each system."""

from collections.abc import Mapping
from pathlib import Path

PROGRAM = "reporter"
CONFIG, DATA = "REPORTER_CONFIG", "REPORTER_DATA"


def config_folder(environment: Mapping[str, str]) -> Path:
    """Return the folder of the settings: ``REPORTER_CONFIG``, else the platform's place."""
    from platformdirs import user_config_path

    named = environment.get(CONFIG)
    return Path(named) if named else user_config_path(PROGRAM, appauthor=False)


def data_folder(environment: Mapping[str, str]) -> Path:
    """Return the folder of the send log: ``REPORTER_DATA``, else the platform's place."""
    from platformdirs import user_data_path

    named = environment.get(DATA)
    return Path(named) if named else user_data_path(PROGRAM, appauthor=False)
