"""What every test shares."""

from hypothesis import settings

# A busy machine is slow, not wrong; and the same examples every time make a failure reproducible.
settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")
