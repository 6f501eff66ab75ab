"""Who may do what, how often: the token, sessions, forms that only this server's own pages can send, rates."""

import hmac
import secrets
import time
from hashlib import sha256

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from secondsource.web.shelf import desk_of

__all__ = ["allowed", "csrf_of", "may_write", "refuse_strangers", "sign_in", "sign_out", "signed_in"]

_COOKIE = "desk"
_HOURS = 12
# purpose -> (tokens that a client may save up, seconds for one more). Pages are not limited: a proxy does that better.
_RATES = {"work": (20, 3.0), "write": (60, 1.0), "sign in": (5, 20.0)}
_CLIENTS = 10_000


def allowed(request: Request, purpose: str) -> None:
    """Count one use of a purpose for a client; raises 429 when it has had too many."""
    desk = desk_of(request)
    most, seconds = _RATES[purpose]
    key = f"{purpose} {request.client.host if request.client else '-'}"
    left, at = desk.buckets.get(key, (float(most), time.monotonic()))
    now = time.monotonic()
    left = min(float(most), left + (now - at) / seconds)
    if left < 1:
        wait = str(int((1 - left) * seconds) + 1)
        raise HTTPException(429, f"Too many of these at once; try again in {wait} s.", headers={"retry-after": wait})
    desk.buckets[key] = (left - 1, now)
    while len(desk.buckets) > _CLIENTS:
        desk.buckets.pop(next(iter(desk.buckets)))


def refuse_strangers(request: Request) -> None:
    """Refuse a form that another site sends in the reader's name (the Origin and Fetch Metadata headers)."""
    if request.method in ("GET", "HEAD", "OPTIONS"):
        return
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    hosts = {request.headers.get("host", ""), request.headers.get("x-forwarded-host", "")} - {""}
    foreign = origin is not None and origin.split("://", 1)[-1] not in hosts
    if site in ("cross-site", "same-site") or (site is None and foreign):
        raise HTTPException(403, "This form was sent by another site. Open the page here and send it again.")


def _key(token: str, purpose: str) -> bytes:
    return hmac.digest(token.encode("utf-8"), f"secondsource {purpose}".encode(), "sha256")


def _signed(token: str, purpose: str, text: str) -> str:
    return hmac.new(_key(token, purpose), text.encode("ascii"), sha256).hexdigest()


def sign_in(request: Request, given: str, answer: Response) -> bool:
    """Give a session for the right token; tells whether it was right."""
    desk = desk_of(request)
    token = desk.settings.token
    if token is None or not hmac.compare_digest(given.encode("utf-8", "replace"), token.encode("utf-8")):
        return False
    session = f"{int(time.time()) + _HOURS * 3600}.{secrets.token_hex(16)}"
    answer.set_cookie(
        _COOKIE,
        f"{session}.{_signed(token, 'session', session)}",
        max_age=_HOURS * 3600,
        path=desk.settings.prefix or "/",
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )
    return True


def sign_out(request: Request, answer: Response) -> None:
    """Take the session from the reader's browser."""
    answer.delete_cookie(_COOKIE, path=desk_of(request).settings.prefix or "/")


def _session(request: Request) -> str | None:
    """The reader's session, where it is ours and not over."""
    token = desk_of(request).settings.token
    session, _, signature = request.cookies.get(_COOKIE, "").rpartition(".")
    if token is None or not session.isascii() or not signature.isascii():
        return None
    if not hmac.compare_digest(_signed(token, "session", session), signature):
        return None
    return session if int(session.partition(".")[0]) > time.time() else None


def signed_in(request: Request) -> bool:
    """Whether the reader's browser has a session."""
    return _session(request) is not None


def csrf_of(request: Request) -> str:
    """What a form has to send along: bound to the session, so that no other site can know it."""
    token, session = desk_of(request).settings.token, _session(request)
    return _signed(token, "form", session) if token and session else ""


def may_write(request: Request, form: FormData | None) -> None:
    """Let a request write that has the token itself, or a session and its form's secret; raises 401 or 403."""
    allowed(request, "write")
    token = desk_of(request).settings.token
    if token is None:
        raise HTTPException(403, "This desk is read-only. Start it with --token-file to let people write.")
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        if hmac.compare_digest(given.strip().encode("utf-8", "replace"), token.encode("utf-8")):
            return
        raise HTTPException(401, "The token is not the one of this desk.", headers={"www-authenticate": "Bearer"})
    expected = csrf_of(request)
    if not expected:
        raise HTTPException(401, "Sign in first.", headers={"www-authenticate": "Bearer"})
    sent = form.get("csrf", "") if form is not None else ""
    if not (isinstance(sent, str) and hmac.compare_digest(sent.encode("utf-8", "replace"), expected.encode("ascii"))):
        raise HTTPException(403, "The form is older than your session. Open its page again and send it once more.")
