"""Pages into the archive: each article is one step, done wholly or not at all, and told of when it is on the disk."""

import json
import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice

from secondsource.archive.binding import bound
from secondsource.archive.copies import find_copies
from secondsource.archive.files import writing
from secondsource.archive.linking import SMALL, Member, sort_all, sort_out, telling_words
from secondsource.archive.moments import moment
from secondsource.archive.postings import hold_prints, hold_telling, holders, move_over
from secondsource.archive.preparing import Prepared, day_of, prepare
from secondsource.archive.records import Archive, Receipt
from secondsource.archive.storybook import file_sorting, forget, forget_all, note, refresh
from secondsource.archive.weighing import count_words, keep_profile
from secondsource.errors import ArchiveError
from secondsource.exports import plain
from secondsource.frozen import frozen
from secondsource.records import Page, Skip

__all__ = ["add", "add_all"]

Clock = Callable[[], str]  # gives the time, ISO 8601

_SET_BACK = 2  # seconds that clocks are corrected by without anybody noticing
_TOGETHER = 32  # articles written to the disk at once when many are added; each is told of after that


def add(archive: Archive, page: Page, seen: str | Clock, agencies: str | None = None) -> Receipt:
    """Add one page, seen at an ISO time, or when a clock says; the receipt is given when the article is on the disk.

    Raises ArchiveError when it cannot be written, or was seen before the archive's last article: a clock that goes
    backwards would make "what was known then" wrong. UsageError for a time that is none.
    """
    return next(add_all(archive, [page], seen, agencies=agencies))


def add_all(
    archive: Archive, pages: Iterable[Page | Skip], seen: str | Clock, workers: int = 1, agencies: str | None = None
) -> Iterator[Receipt]:
    """Add pages in their order, with a receipt for each when it is on the disk; errors as ``add``.

    ``workers`` other processes read the pages when there is more than one; the archive is the same for any number.
    A page that cannot be read is skipped with its reason and stops nothing.
    """
    given = moment(seen, "seen") if isinstance(seen, str) else None
    for batch in _prepared(archive.connection, pages, workers, agencies):
        with writing(archive) as connection:
            at = given or _now(archive, seen)
            _check_clock(archive, at)
            receipts = [_stored(connection, one, at) for one in batch]
            move_over(connection)
        yield from receipts


# --- pages read, here or by other processes --------------------------------------------------------------------------


@frozen
class _Read:
    """A page and what was read in it; nothing where the archive has the page."""

    page: Page | Skip
    prepared: Prepared | Skip | None


def _prepared(
    connection: sqlite3.Connection, pages: Iterable[Page | Skip], workers: int, agencies: str | None
) -> Iterator[list[_Read]]:
    batches = _batches(pages)
    if workers <= 1:
        for batch in batches:
            known = _known(connection, batch)
            yield _read_batch(batch, known, agencies)
        return
    yield from _by_others(connection, batches, workers, agencies)


def _batches(pages: Iterable[Page | Skip]) -> Iterator[list[Page | Skip]]:
    coming = iter(pages)
    while batch := list(islice(coming, _TOGETHER)):
        yield batch


def _known(connection: sqlite3.Connection, batch: Sequence[Page | Skip]) -> frozenset[str]:
    ids = [page.id for page in batch if isinstance(page, Page)]
    marks = ",".join("?" * len(ids))
    return frozenset(row[0] for row in connection.execute(f"SELECT id FROM article WHERE id IN ({marks})", ids))


def _read(page: Page, known: bool, agencies: str | None) -> _Read:
    return _Read(page, None if known else prepare(page, agencies))


def _by_others(
    connection: sqlite3.Connection, batches: Iterator[list[Page | Skip]], workers: int, agencies: str | None
) -> Iterator[list[_Read]]:
    """Let other processes read the pages, a few batches ahead; they come back in order.

    When one of them is killed, this process reads what it has not given back.
    """
    from concurrent.futures import Future, ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    Task = tuple[list[Page | Skip], frozenset[str], str | None]

    def result(task: Task, future: "Future[list[_Read]] | None") -> list[_Read]:
        try:
            return future.result() if future else _read_batch(*task)
        except BrokenProcessPool:
            return _read_batch(*task)

    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        ahead: deque[tuple[Task, Future[list[_Read]] | None]] = deque()
        for batch in batches:
            task = (batch, _known(connection, batch), agencies)
            try:
                ahead.append((task, pool.submit(_read_batch, *task)))
            except BrokenProcessPool:
                ahead.append((task, None))
            if len(ahead) > 2 * workers:
                yield result(*ahead.popleft())
        while ahead:
            yield result(*ahead.popleft())


def _read_batch(batch: Sequence[Page | Skip], known: frozenset[str], agencies: str | None) -> list[_Read]:
    return [_read(page, page.id in known, agencies) if isinstance(page, Page) else _Read(page, page) for page in batch]


# --- one article -----------------------------------------------------------------------------------------------------


def _now(archive: Archive, clock: str | Clock) -> str:
    """Ask a clock; a second or two that it was set back count as no time at all."""
    at = moment(clock if isinstance(clock, str) else clock(), "seen")
    last = archive.connection.execute("SELECT seen FROM article ORDER BY n DESC LIMIT 1").fetchone()
    return last[0] if last and at < last[0] and _seconds(at, last[0]) <= _SET_BACK else at


def _seconds(a: str, b: str) -> float:
    return (datetime.fromisoformat(b) - datetime.fromisoformat(a)).total_seconds()


def _check_clock(archive: Archive, at: str) -> None:
    last = archive.connection.execute("SELECT seen FROM article ORDER BY n DESC LIMIT 1").fetchone()
    if last and at < last[0]:
        raise ArchiveError(
            f"{archive.path}: the clock went backwards: the last article was seen at {last[0]}, this one at {at};"
            " nothing was added: set the clock right, or say when the page was seen"
        )


def _stored(connection: sqlite3.Connection, one: _Read, at: str) -> Receipt:
    if isinstance(one.page, Skip):
        return Receipt("", one.page.name, "skipped", None, one.page.reason)
    page, read = one.page, one.prepared
    known = connection.execute("SELECT id, story FROM article WHERE id = ?", (page.id,)).fetchone()
    if known:
        return Receipt(known[0], page.name, "known", known[1], None)
    if not isinstance(read, Prepared):
        return Receipt(page.id, page.name, "skipped", None, read.reason if read else "not read")
    texts = _texts(connection, read.place)
    same = next((t for t in texts if t.sha256 == read.article.sha256), None)
    if same:  # furniture changed around the article
        return Receipt(same.id, page.name, "known", same.story, None)
    return _added(connection, read, texts, at)


@frozen
class _Text:
    """A text that a page had before."""

    n: int
    id: str
    story: str
    sha256: str


def _texts(connection: sqlite3.Connection, place: int) -> list[_Text]:
    query = "SELECT n, id, story, json_extract(record, '$.sha256') FROM article WHERE place = ? ORDER BY revision"
    return [_Text(*row) for row in connection.execute(query, (place,))]


def _added(connection: sqlite3.Connection, read: Prepared, texts: Sequence[_Text], at: str) -> Receipt:
    article = read.article
    member = _insert(connection, read, texts, at)
    held = holders(connection, (f for f, _ in read.prints))
    copies = find_copies(connection, _lines(read), read.prints, held, {t.n for t in texts})
    size = sum(words for _, _, words in read.lines)
    rows = [(member.n, c.n, c.shared, size, c.words) for c in copies]
    connection.executemany("INSERT INTO copy VALUES (?, ?, ?, ?, ?)", rows)
    hold_prints(connection, member.n, read.prints, held)
    if texts:
        note(connection, at, "revised", (texts[-1].story,), [texts[-1].id, article.id], "the page has another text")
    why = _filed(connection, member, [c.n for c in copies], at)
    for n in (c.n for c in copies):
        forget(connection, _story(connection, n))
    story = _story(connection, member.n)
    return Receipt(article.id, article.name, "revised" if texts else "added", story, why)


def _story(connection: sqlite3.Connection, n: int) -> str:
    return str(connection.execute("SELECT story FROM article WHERE n = ?", (n,)).fetchone()[0])


def _lines(read: Prepared) -> list[list[str]]:
    """Cut the article's words into its sentences again."""
    words = iter(read.words.split(" "))
    return [list(islice(words, size)) for _, _, size in read.lines]


def _insert(connection: sqlite3.Connection, read: Prepared, texts: Sequence[_Text], at: str) -> Member:
    article = read.article
    record = {key: value for key, value in plain(article).items() if key != "text"}
    story = texts[-1].story if texts else ""
    day = read.day or day_of(at) or 0
    connection.execute("UPDATE article SET current = 0 WHERE place = ? AND current = 1", (read.place,))
    n = connection.execute(
        "INSERT INTO article (id, place, revision, current, name, url, outlet, headline, agency, language, published,"
        " seen, day, story, lines, text, record, shape)"
        " VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            article.id, read.place, len(texts) + 1, article.name, article.url, article.outlet, article.headline,
            article.agency, article.language, article.published.start, at, day, story,
            _json([n for line in read.lines for n in line]), article.text, _json(record), read.shape,
        ),
    ).lastrowid  # fmt: skip
    connection.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (n, read.words))
    keep_profile(article.id, read.profile)
    return Member(int(n or 0), article.id, story, day)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _filed(connection: sqlite3.Connection, member: Member, partners: Sequence[int], at: str) -> str | None:
    """Find the article's story; a page's later text stands where the earlier one stood."""
    size = _size(connection, member.n)
    telling = telling_words(connection, member)
    hold_telling(connection, member.n, member.day, telling)
    count_words(connection, member.n)
    if size <= SMALL:
        forget_all(connection)
        sorting = sort_all(connection, _everything(connection))
    elif member.story:
        refresh(connection, member.story)
        return None
    else:
        sorting = sort_out(connection, member, telling, partners, size)
    return file_sorting(connection, bound(connection, sorting), member.id, at)


def _size(connection: sqlite3.Connection, last: int) -> int:
    """Count the current articles; the number of the last one is near enough where there are many."""
    if last > 4 * SMALL:
        return last
    return int(connection.execute("SELECT count(*) FROM article WHERE current = 1").fetchone()[0])


def _everything(connection: sqlite3.Connection) -> list[Member]:
    rows = connection.execute("SELECT n, id, story, day FROM article WHERE current = 1 ORDER BY n")
    return [Member(*row) for row in rows]
