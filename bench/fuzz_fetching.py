"""Throw mutated bytes at what reads strangers' bytes: feeds, HTTP answers, addresses, robots.txt.

python bench/fuzz_fetching.py feed|http|address|robots [--inputs N] [--seed N]

Anything but the errors that are meant ends the run with the input that did it. It says how many inputs were read, and
the longest CPU time of one.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from malformed_feeds import FEEDS
from web_doubles import PUBLIC, Clock, Wires, answer, deflated, gzipped

from secondsource.errors import FetchError, ReadError
from secondsource.fetch import NO_VALIDATORS, Rules, visitor
from secondsource.fetch.robots import allows, read_robots
from secondsource.fetch.targets import target_of
from secondsource.watch.feeds import read_feed
from secondsource.watch.moments import instant

IN_FEEDS = [
    b"<item>",
    b"</item>",
    b"<title>",
    b"<link>",
    b"<![CDATA[",
    b"]]>",
    b"<!--",
    b"-->",
    b"&amp;",
    b"&#",
    b"<!DOCTYPE [",
    b"xmlns:a='http://www.w3.org/2005/Atom'",
    b"<a:entry>",
    b'{"items":[',
    b'"url":',
    b"\x00",
    b"\xff\xfe",
    b"<pubDate>",
    b"<?xml encoding='utf-7'?>",
    b"<?xml encoding='utf-16'?>",
    b"Mon, 04 May 2026",
    b"http://[",
    b"//",
    b"'",
    b'"',
    b"<",
]
IN_ANSWERS = [
    b"HTTP/1.1 200 OK\r\n",
    b"Content-Length: ",
    b"Transfer-Encoding: chunked\r\n",
    b"\r\n\r\n",
    b"Location: ",
    b"http://",
    b"Content-Encoding: gzip\r\n",
    b"Retry-After: ",
    b"ETag: ",
    b"5\r\n",
    b"0\r\n\r\n",
    b"-1",
    b"ffffffff",
    b"\x00",
    b"\r",
    b"HTTP/1.1 103 Early\r\n\r\n",
    b"Content-Type: text/html; charset=",
    b"\n",
    b" ",
]
ANSWERS = [
    answer(200, b"A page."),
    answer(302, Location="http://a.example/b"),
    answer(503, Retry_After="7"),
    answer(304, ETag='"x"'),
    answer(200, gzipped(b"A page."), Content_Encoding="gzip"),
    answer(200, deflated(b"x" * 500), Content_Encoding="deflate"),
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\nA page.\r\n0\r\n\r\n",
]

IN_ADDRESSES = ["http://", "https://", "@", ":", "[", "]", "%", "127.0.0.1", "0x7f", ".", "。", "1", "::1", "xn--", "ü",
                "\u00ad", "/", "?", "#", "\\", "a", "example", "\u202e", "①", "ß", "\ud800"]  # fmt: skip
IN_ROBOTS = [b"user-agent: *\n", b"disallow: ", b"allow: ", b"*", b"$", b"%", b"crawl-delay: ", b"/", b"\r", b"\xff"]


def mutated(raw: bytes, words: Sequence[bytes], chance: random.Random) -> bytes:
    """Change bytes, put words in, take stretches out, double them, cut the rest off."""
    made = bytearray(raw)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(made) + 1)
        end = min(len(made), at + chance.randrange(1, 60))
        step = chance.randrange(5)
        if step == 0:
            made[at:at] = chance.choice(words)
        elif step == 1:
            del made[at:end]
        elif step == 2:
            made[at:at] = made[at:end]
        elif step == 3:
            del made[at:]
        else:
            made[at:at] = chance.randbytes(chance.randrange(1, 9))
    return bytes(made)


def feed(chance: random.Random) -> None:
    raw = mutated(chance.choice(list(FEEDS.values()))[0][:3000], IN_FEEDS, chance)
    found = read_feed(raw, "http://c.example/feed", chance.choice([None, "utf-8", "x", "utf-16"]))
    assert all(item.url is None or item.url.lower().startswith(("http://", "https://")) for item in found.items)


def http(chance: random.Random) -> None:
    wires, clock = Wires(sites={"a.example/": mutated(chance.choice(ANSWERS), IN_ANSWERS, chance)}), Clock()
    rules = Rules(robots=False, delay=0)
    fetch = visitor(rules, resolve=wires.resolve, connect=wires.connect, now=clock.now, sleep=clock.sleep)
    try:
        fetch("http://a.example/", NO_VALIDATORS)
    finally:
        assert {made[0] for made in wires.connected} <= {PUBLIC}


def address(chance: random.Random) -> None:
    instant("".join(chance.choice("0123456789-:T Z+.May,Monday") for _ in range(chance.randrange(30))))
    target = target_of("".join(chance.choice(IN_ADDRESSES) for _ in range(chance.randrange(1, 12))))
    assert target.host.isascii() and target.path.isascii() and not set(target.path) & set(" \r\n")


def robots(chance: random.Random) -> None:
    read = read_robots(b"".join(chance.choice(IN_ROBOTS) for _ in range(chance.randrange(30))))
    allows(read, "/" + "".join(chance.choice("ab/%*$é?") for _ in range(chance.randrange(20))))


def run(one: Callable[[random.Random], None], inputs: int, seed: int) -> float:
    """Read so many inputs; give the longest CPU time of one."""
    longest = 0.0
    for number in range(inputs):
        began = time.process_time()
        try:
            one(random.Random(f"{seed} {number}"))
        except (FetchError, ReadError):
            pass
        except Exception:
            print(f"input {number} of seed {seed}", file=sys.stderr)
            raise
        longest = max(longest, time.process_time() - began)
    return longest


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("feed", "http", "address", "robots"))
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    longest = run(globals()[options.what], options.inputs, options.seed)
    print(f"{options.what}: {options.inputs} inputs, none raised anything else; the longest took {longest:.3f} s")


if __name__ == "__main__":
    main()
