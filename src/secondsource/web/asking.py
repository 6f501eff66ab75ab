"""What a reader asks for: text, numbers and times out of an address, made safe before anything looks at them."""

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request

from secondsource.archive.moments import moment
from secondsource.claims.policies import POLICIES
from secondsource.errors import UsageError

__all__ = ["clean", "named", "number", "policy_asked", "field", "time_asked", "words"]

_LONGEST = 2000  # letters of a value in an address


def clean(text: str, most: int = _LONGEST) -> str:
    """Text without what no search or file can hold: NUL, halves of surrogate pairs, what is beyond the limit."""
    whole = text[:most].replace("\x00", " ")
    return whole.encode("utf-8", "replace").decode("utf-8")


def words(request: Request, name: str) -> str | None:
    """A value of the address, or None where it is empty or not there."""
    return clean(request.query_params.get(name, "")).strip() or None


def named(request: Request, key: str = "id") -> str:
    """The id in the path."""
    return clean(str(request.path_params[key]), 300)


def number(request: Request, name: str, default: int, most: int) -> int:
    """A number of the address, 0 or more; raises 400 for anything else."""
    given = words(request, name)
    if given is None:
        return default
    if not (given.isascii() and given.isdigit() and len(given) < 10):
        raise HTTPException(400, f"{name}: {given!r} is no number from 0 to {most}.")
    return min(int(given), most)


def time_asked(request: Request, name: str = "as_of") -> str | None:
    """A time of the address as it was given; raises 400 for what is none."""
    given = words(request, name)
    if given is None:
        return None
    try:
        moment(given, name)
    except UsageError as error:
        raise HTTPException(400, str(error)) from error
    return given


def policy_asked(request: Request) -> str:
    """The policy asked for; raises 400 for one that is not known."""
    given = words(request, "policy") or "two-source"
    if given not in POLICIES:
        raise HTTPException(400, f"policy: {given!r} is not known; use one of {', '.join(POLICIES)}.")
    return given


def field(form: FormData, name: str, most: int = _LONGEST) -> str:
    """A text field of a form; empty where it is not there or is a file."""
    given = form.get(name, "")
    return clean(given, most).strip() if isinstance(given, str) else ""
