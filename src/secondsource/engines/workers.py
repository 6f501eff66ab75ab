"""Pure functions in worker processes that can be killed: with limits on wall time and memory, and on what they may do.

A worker is a Python of its own, started when the first call needs it, kept for the next ones, and thrown away once it
broke a limit. It speaks over its standard input and output: frames of eight bytes of length and a pickle. It ends when
its input does, or by its own alarm should whoever started it be gone.
"""

import atexit
import os
import pickle
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from secondsource.frozen import frozen

__all__ = ["Failed", "Limits", "run_each", "run_limited", "serve"]

Made = TypeVar("Made")

_FRAME = struct.Struct(">Q")
# A worker is replaced after so many calls: what libraries keep for themselves is freed, and nothing grows without end.
_CALLS = 500
# An answer larger than this is no answer; the function returns texts, not archives.
_LARGEST_ANSWER = 512 * 1024 * 1024
# The worker's own alarm rings later than that of the caller, who can say what happened.
_ALARM_LATER = 5.0


@frozen
class Limits:
    """What one call may use."""

    seconds: float  # wall time, from sending the call to its answer
    megabytes: int  # address space of the whole worker; 0: no limit (and none where the system has no such limit)
    forbidden: tuple[str, ...] = ()  # beginnings of audit events (PEP 578) that raise PermissionError in the worker


@frozen
class Failed:
    """A call that gave nothing: over a limit, or its worker died."""

    reason: str


@dataclass(slots=True)
class _Worker:
    process: "subprocess.Popen[bytes]"
    limits: Limits
    calls: int = 0


_idle: list[_Worker] = []
_lock = threading.Lock()


def run_limited(function: Callable[..., Made], arguments: Sequence[Any], limits: Limits) -> Made | Failed:
    """Call a module's public function in a worker process, within limits; a Failed says which of them it broke.

    Arguments, result and raised exceptions travel as pickles. An exception that the function raises is raised here.

    >>> run_limited(len, ["abc"], Limits(seconds=30, megabytes=0))
    3
    """
    request = pickle.dumps((function.__module__, function.__qualname__, tuple(arguments), limits.seconds))
    try:
        with _borrowed(limits) as worker:
            kind, value = _asked(worker, request, limits.seconds)
    except OSError as error:
        return Failed(f"no worker process could be started ({error.strerror or error})")
    if kind == "raised":
        raise value
    made: Made | Failed = value if kind == "made" else Failed(value)
    return made


def run_each(
    function: Callable[..., Made], rows: Sequence[Sequence[Any]], limits: Limits, workers: int = 1
) -> tuple[Made | Failed, ...]:
    """Call a function with each row of arguments in up to ``workers`` processes; outcomes in the order of the rows.

    >>> run_each(pow, [(2, 3), (3, 2)], Limits(seconds=30, megabytes=0))
    (8, 9)
    """
    if workers < 2 or len(rows) < 2:
        return tuple(run_limited(function, row, limits) for row in rows)
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(min(workers, len(rows))) as threads:
        return tuple(threads.map(lambda row: run_limited(function, row, limits), rows))


@contextmanager
def _borrowed(limits: Limits) -> Iterator[_Worker]:
    """Lend an idle worker with these limits, or a new one; a dead or worn one does not come back."""
    with _lock:
        at = next((i for i, worker in enumerate(_idle) if _same_place(worker.limits, limits)), None)
        worker = None if at is None else _idle.pop(at)
    if worker is None:
        worker = _started(limits)
    try:
        yield worker
    except BaseException:
        _end(worker)
        raise
    worker.calls += 1
    if worker.process.poll() is not None or worker.calls >= _CALLS:
        _end(worker)
    else:
        with _lock:
            _idle.append(worker)


def _same_place(a: Limits, b: Limits) -> bool:
    """Tell whether a worker started for limits ``a`` serves ``b``: seconds are set anew with every call."""
    return (a.megabytes, a.forbidden) == (b.megabytes, b.forbidden)


def _started(limits: Limits) -> _Worker:
    """Start a worker. ``-P`` keeps the current folder, which may hold anything, out of the places of modules."""
    if not sys.executable:
        raise OSError("this Python does not know its own program")
    code = f"from secondsource.engines.workers import serve; serve({limits.megabytes}, {limits.forbidden!r})"
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(_places())},
    )
    return _Worker(process, limits)


def _places() -> list[str]:
    own = str(Path(__file__).resolve().parents[2])
    return list(dict.fromkeys([own, *(place for place in sys.path if place and Path(place).is_absolute())]))


def _asked(worker: _Worker, request: bytes, seconds: float) -> tuple[str, Any]:
    """Send a request and wait for the answer: ("made" | "raised" | "failed", value)."""
    late = threading.Event()
    timer = threading.Timer(seconds, _stop, (worker, late))
    timer.daemon = True
    timer.start()
    try:
        answer = _exchanged(worker, request)
    finally:
        timer.cancel()
    if answer is not None and not late.is_set():
        kind, value = pickle.loads(answer)
        return kind, value
    if late.is_set():
        _end(worker)
        return "failed", f"took longer than {seconds:g} s"
    return "failed", _how_it_ended(worker)


def _exchanged(worker: _Worker, request: bytes) -> bytes | None:
    assert worker.process.stdin is not None and worker.process.stdout is not None
    try:
        _send(worker.process.stdin, request)
        return _received(worker.process.stdout)
    except OSError:
        return None


def _stop(worker: _Worker, late: threading.Event) -> None:
    late.set()
    worker.process.kill()


def _how_it_ended(worker: _Worker) -> str:
    _end(worker)
    code = worker.process.returncode
    return f"the worker process died (signal {-code})" if code < 0 else f"the worker process left (exit code {code})"


def _end(worker: _Worker) -> None:
    """Kill a worker and close its pipes."""
    with suppress(OSError):
        if worker.process.poll() is None and worker.process.stdout is not None:
            worker.process.stdout.close()
            worker.process.kill()
    for pipe in (worker.process.stdin, worker.process.stdout):
        with suppress(OSError):
            if pipe is not None:
                pipe.close()
    worker.process.wait()


@atexit.register
def _end_all() -> None:
    with _lock:
        ended, _idle[:] = list(_idle), []
    for worker in ended:
        _end(worker)


def _forget_all() -> None:
    """In a fork of this process: its workers answer to the first one."""
    _idle.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)


def _send(pipe: BinaryIO | Any, payload: bytes) -> None:
    pipe.write(_FRAME.pack(len(payload)) + payload)
    pipe.flush()


def _received(pipe: BinaryIO | Any) -> bytes | None:
    """Read one frame; None at the end, or for a frame that cannot be one."""
    head = pipe.read(_FRAME.size)
    if len(head) < _FRAME.size:
        return None
    (size,) = _FRAME.unpack(head)
    if size > _LARGEST_ANSWER:
        return None
    payload = pipe.read(size)
    return payload if len(payload) == size else None


# --- within the worker -----------------------------------------------------------------------------------------


def serve(megabytes: int, forbidden: Sequence[str]) -> None:
    """Answer calls until the input ends; the life of a worker process. Of no use elsewhere."""
    requests, answers = _own_pipes()
    _limit_memory(megabytes)
    if forbidden:
        sys.addaudithook(_refusal(tuple(forbidden)))
    while (request := _received(requests)) is not None:
        module, name, arguments, seconds = pickle.loads(request)
        _set_alarm(seconds + _ALARM_LATER)
        answer = _answer(module, name, arguments, megabytes)
        _set_alarm(0)
        _send(answers, answer)


def _own_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Take standard input and output away from everything else that runs here, so that nothing can print into them."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    return requests, answers


def _limit_memory(megabytes: int) -> None:
    if not megabytes:
        return
    with suppress(ImportError, ValueError, OSError):  # Windows has no such limit, macOS does not keep it
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _refusal(forbidden: tuple[str, ...]) -> Callable[[str, tuple[Any, ...]], None]:
    def refuse(event: str, arguments: tuple[Any, ...]) -> None:
        if event.startswith(forbidden):
            raise PermissionError(f"{event} is forbidden here")

    return refuse


def _set_alarm(seconds: float) -> None:
    """Let the system end this process after so many seconds, whatever code is running; 0 takes the alarm back."""
    with suppress(ImportError, AttributeError):
        import signal

        signal.setitimer(signal.ITIMER_REAL, seconds)


def _answer(module: str, name: str, arguments: Sequence[Any], megabytes: int) -> bytes:
    try:
        function = getattr(import_module(module), name)
        return pickle.dumps(("made", function(*arguments)))
    except MemoryError:
        return pickle.dumps(("failed", f"needed more than {megabytes} MB of memory"))
    except RecursionError:
        return pickle.dumps(("failed", "is nested too deep"))
    except Exception as error:
        return _raised(error)


def _raised(error: Exception) -> bytes:
    """Send an exception as it is if it survives the way, else what it says."""
    try:
        payload = pickle.dumps(("raised", error))
        pickle.loads(payload)
        return payload
    except Exception:
        return pickle.dumps(("failed", f"{type(error).__name__}: {error}"))
