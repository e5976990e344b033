"""How long hypothesis looks: the whole folder runs in seconds, on slow machines too."""

from hypothesis import settings

settings.register_profile("brief", deadline=None, max_examples=60)
settings.load_profile("brief")
