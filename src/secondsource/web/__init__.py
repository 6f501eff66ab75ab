"""The desk: a web server over one archive, without a script, in the report's own design.

settings                            what it is started with
shelf counting                      handles, memories; dossiers made ahead
doors guard asking                  hosts, prefix, sizes, headers, log; token, sessions, rates; what an address asks
frames                              the page around everything and its policy
front stories evidence              stories; one story; claims and articles
matrix curve story_parts            what a story's page draws and lists
searching outlets pasting           search, trace; outlets; the paste box and the draft check
feeds exporting health              Atom; other forms; how the desk is
writing                             what changes the archive, with the token
describing app                      the addresses, for programs; the addresses themselves

It needs the extra ``web``. ``application(Settings("desk.db"))`` is an ASGI application; see ``docs/serving.md``.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from secondsource.web.app import application
    from secondsource.web.settings import Settings

__all__ = ["Settings", "application"]


def __getattr__(name: str) -> Any:
    if name == "Settings":
        from secondsource.web.settings import Settings

        return Settings
    if name == "application":
        from secondsource.web.app import application

        return application
    raise AttributeError(f"module 'secondsource.web' has no attribute {name!r}")
