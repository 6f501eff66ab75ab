"""The errors that secondsource raises, all under one root.

    SecondSourceError
    ├── UsageError            the call or an option is wrong; nothing was read
    ├── ReadError             a page, record or table could not be read
    │   ├── NoArticleError    the page was read, but holds no article
    │   │   └── UnextractableError    the page is made to harm readers, or passed a limit
    │   ├── AddressError      an address was given without leave to fetch it
    │   └── FetchError        an address was not fetched: it did not answer, or not as agreed
    │       ├── GuardError    the fetch guard does not go there, or stopped reading
    │       └── TooSoonError  a host wants to be left alone for a while yet
    ├── ArchiveError          an archive cannot be opened, read or written
    └── JudgementError        a judgements file says something that cannot be applied

Every message says what is wrong, where, and what to do.
"""

__all__ = [
    "AddressError", "ArchiveError", "FetchError", "GuardError", "JudgementError", "NoArticleError", "ReadError",
    "SecondSourceError", "TooSoonError", "UnextractableError", "UsageError",
]  # fmt: skip


class SecondSourceError(Exception):
    """The root of every error raised on purpose by secondsource."""


class UsageError(SecondSourceError):
    """The call or an option is wrong; nothing was read."""


class ReadError(SecondSourceError):
    """A page, record or table could not be read."""


class NoArticleError(ReadError):
    """The page was read, but holds no article."""


class UnextractableError(NoArticleError):
    """The page is made to harm readers, or passed a limit of time or memory."""


class AddressError(ReadError):
    """An address was given without leave to fetch it."""


class FetchError(ReadError):
    """An address was not fetched: it did not answer, or not as agreed."""


class GuardError(FetchError):
    """The fetch guard does not go there, or stopped reading."""


class TooSoonError(FetchError):
    """A host wants to be left alone for a while yet; ``seconds`` says for how long."""

    def __init__(self, message: str, seconds: float = 0.0) -> None:
        super().__init__(message)
        self.seconds = seconds


class ArchiveError(SecondSourceError):
    """An archive cannot be opened, read or written."""


class JudgementError(SecondSourceError):
    """A judgements file says something that cannot be applied."""
