"""The text of a PDF, taken out in a worker process within limits: no format hides more traps."""

from secondsource.errors import ReadError, UsageError
from secondsource.pages.building import Batch, page_of_text

__all__ = ["read_pdf"]

SECONDS = 30.0
MEGABYTES = 1536
FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork")
# A report has a few pages; a book is none.
_MOST_SHEETS = 60


def read_pdf(raw: bytes, name: str) -> Batch:
    """Read the text layer of a PDF, the lines as they stand on its sheets.

    Raises UsageError where pypdf is not installed, ReadError for a PDF without a text layer or one that passes a limit.
    """
    from secondsource.engines.workers import Failed, Limits, run_limited

    outcome = run_limited(_sheets, [raw], Limits(SECONDS, MEGABYTES, FORBIDDEN))
    if isinstance(outcome, Failed):
        raise ReadError(f"{name}: unextractable: {outcome.reason}; save the text of the PDF")
    what, text = outcome
    if what == "no library":
        raise UsageError(f"{name}: PDF needs pypdf; install secondsource[formats]")
    if what == "error":
        raise ReadError(f"{name}: the PDF cannot be read ({text}); save its text")
    if not text.strip():
        raise ReadError(f"{name}: a PDF without a text layer (a scan); give its text")
    return (page_of_text(text, name, media_type="text/plain"),), ()


def _sheets(raw: bytes) -> tuple[str, str]:
    """Give ("text", the text of the sheets), or what went wrong; runs in the worker."""
    try:
        from pypdf import PdfReader
    except ImportError:
        return "no library", ""
    from io import BytesIO

    try:
        reader = PdfReader(BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):
            return "error", "it is locked with a password"
        if len(reader.pages) > _MOST_SHEETS:
            return "error", f"{len(reader.pages)} sheets are more than the {_MOST_SHEETS} of a report"
        sheets = [sheet.extract_text() for sheet in reader.pages]
    except (MemoryError, RecursionError):
        raise
    except Exception as error:
        return "error", f"{type(error).__name__}: {error}"
    return "text", "\n".join(sheets)
