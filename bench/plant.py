"""Planted reuse: real articles with edited copies of which the source is known, the same for every run.

python bench/plant.py ARTICLES.jsonl OUT.jsonl TRUTH.tsv [--base 20000] [--sources 300] [--seed 7]

ARTICLES.jsonl has one article a line (id, text, and what else is known); the first lot, shuffled, is the base that is
searched, the rest lends the host text into which blocks are put. TRUTH.tsv: source, copy, kind of edit. Real articles
share text of their own: precision is counted over what the planted copies are paired with.
"""

import argparse
import json
import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path

KINDS = (
    "verbatim", "furniture", "cut60", "cut25", "inserted", "words10", "words25", "words40", "intro", "block70",
    "block50", "block30", "block10", "quotation", "shuffled", "house", "merged", "spun",
)  # fmt: skip
APART = ("spun",)  # suspected copy: not what runs of words are for
_SENTENCE = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])")
_TOP = "Connect with us\n\nHi, what are you looking for?\n\nWorld\n\n-\n\n"
_FOOT = (
    "\n\nShare this:\n\nSign up to our newsletter for the day's top stories.\n\nAll rights reserved.\n\nMost read\n\n"
)
_HOUSE = (
    ("percent", "per cent"), ("United States", "US"), ("U.S.", "US"), ("traveled", "travelled"), ("color", "colour"),
    ("program ", "programme "), ("center", "centre"), ("defense", "defence"), ("labor", "labour"), (" said ", " says "),
    ("organization", "organisation"), ("Sen. ", "Senator "), ("Rep. ", "Representative "), ("President ", "Mr "),
    (" 2 ", " two "), (" 3 ", " three "), (" 10 ", " ten "), ("“", "‘"), ("”", "’"), ("Jan. ", "January "),
)  # fmt: skip
_SPUN = dict(
    pair.split(":")
    for pair in [
        "said:stated",
        "told:informed",
        "bill:invoice",
        "house:home",
        "people:persons",
        "money:cash",
        "big:large",
        "president:leader",
        "many:numerous",
        "new:fresh",
        "get:obtain",
        "make:create",
        "want:wish",
        "need:require",
        "help:assist",
        "start:begin",
        "after:following",
        "before:prior",
        "about:regarding",
        "because:since",
        "but:however",
        "also:additionally",
        "more:further",
        "most:majority",
        "country:nation",
        "law:statute",
        "court:tribunal",
        "vote:ballot",
        "plan:scheme",
        "talks:negotiations",
        "war:conflict",
        "attack:assault",
        "killed:slain",
        "police:officers",
        "government:administration",
        "state:province",
        "city:town",
        "year:annum",
        "week:fortnight",
        "day:date",
        "time:moment",
        "man:male",
        "woman:female",
        "child:kid",
        "work:labour",
        "job:post",
        "office:bureau",
        "party:faction",
        "leader:chief",
        "member:associate",
        "group:body",
        "company:firm",
        "market:bazaar",
        "deal:pact",
        "issue:matter",
        "problem:trouble",
        "question:query",
        "answer:reply",
        "report:account",
        "story:tale",
        "news:tidings",
        "show:display",
        "see:view",
        "look:gaze",
        "think:believe",
        "know:realise",
        "say:state",
        "tell:inform",
        "ask:inquire",
        "give:grant",
        "take:seize",
    ]
)

Edit = Callable[["Desk", str, list[str]], str]


class Desk:
    """The chance and the host texts of one run."""

    def __init__(self, seed: int, pool: Sequence[str]) -> None:
        self.chance = random.Random(seed)
        self.hosts = [s for s in (_SENTENCE.split(text) for text in pool) if len(s) >= 12]
        self.words = [w for text in pool[:300] for w in re.findall(r"[a-z]{3,}", text)]

    def host(self, words: int) -> list[str]:
        """Sentences of one host article, or of several, with so many words."""
        made: list[str] = []
        while count(made) < words:
            source = self.chance.choice(self.hosts)
            start = self.chance.randrange(max(1, len(source) - 4))
            for sentence in source[start:]:
                made.append(sentence)
                if count(made) >= words:
                    break
        return made


def count(sentences: Sequence[str]) -> int:
    return sum(len(sentence.split()) for sentence in sentences)


def taken(sentences: Sequence[str], words: float, start: int = 0) -> list[str]:
    made: list[str] = []
    for sentence in sentences[start:]:
        made.append(sentence)
        if count(made) >= words:
            break
    return made


def embedded(desk: Desk, block: Sequence[str], share: float) -> str:
    host = desk.host(int(count(block) * (1 - share) / share))
    at = desk.chance.randrange(1, len(host) + 1)
    return " ".join([*host[:at], *block, *host[at:]])


def block_of(desk: Desk, sentences: list[str], share: float) -> list[str]:
    total = count(sentences)
    want = desk.chance.uniform(60, 120) if share < 0.2 else max(120, min(450, desk.chance.uniform(0.2, 0.6) * total))
    want = min(want, 0.9 * total)
    block = taken(sentences, want, desk.chance.randrange(max(1, len(sentences) - 3)))
    return block if count(block) >= 50 else taken(sentences, want)


def changed(desk: Desk, text: str, share: float) -> str:
    return re.sub(
        r"\w[\w’']*", lambda m: desk.chance.choice(desk.words) if desk.chance.random() < share else m[0], text
    )


def inserted(desk: Desk, text: str, sentences: list[str]) -> str:
    made = list(sentences)
    for _ in range(4):
        made.insert(desk.chance.randrange(1, len(made)), desk.host(15)[0])
    return " ".join(made)


def intro(desk: Desk, text: str, sentences: list[str]) -> str:
    cut = max(2, len(sentences) // 5)
    return " ".join([*desk.host(count(sentences[:cut])), *sentences[cut:]])


def quotation(desk: Desk, text: str, sentences: list[str]) -> str:
    """One sentence of 14 to 45 words within marks, in a report of its own."""
    fit = [s for s in sentences[1:] if 14 <= len(s.split()) <= 45] or [max(sentences, key=len)]
    host = desk.host(330)
    at = desk.chance.randrange(1, len(host) + 1)
    said = desk.chance.choice(fit).strip('“”" ')
    return " ".join([*host[:at], f"“{said}” he said.", *host[at:]])


def merged(desk: Desk, text: str, sentences: list[str]) -> str:
    """Every other sentence joined with the next, long ones split at a comma."""
    made: list[str] = []
    for i, sentence in enumerate(sentences):
        if i % 2 and made:
            made[-1] = made[-1].rstrip(".") + ", and " + sentence[:1].lower() + sentence[1:]
        elif len(sentence.split()) > 25 and ", " in sentence:
            before, after = sentence.split(", ", 1)
            made.append(f"{before}. {after[:1].upper()}{after[1:]}")
        else:
            made.append(sentence)
    return " ".join(made)


def house(desk: Desk, text: str, sentences: list[str]) -> str:
    for given, printed in _HOUSE:
        text = text.replace(given, printed)
    return text


def spun(desk: Desk, text: str, sentences: list[str]) -> str:
    return re.sub(r"[A-Za-z]+", lambda m: _SPUN.get(m[0].lower(), m[0]), text)


EDITS: dict[str, Edit] = {
    "verbatim": lambda desk, text, s: text.replace("“", '"').replace("”", '"').replace("’", "'"),
    "furniture": lambda desk, text, s: _TOP + text + _FOOT + " ".join(desk.host(120)),
    "cut60": lambda desk, text, s: " ".join(taken(s, 0.6 * count(s))),
    "cut25": lambda desk, text, s: " ".join(taken(s, 0.25 * count(s))),
    "inserted": inserted,
    "words10": lambda desk, text, s: changed(desk, text, 0.10),
    "words25": lambda desk, text, s: changed(desk, text, 0.25),
    "words40": lambda desk, text, s: changed(desk, text, 0.40),
    "intro": intro,
    "block70": lambda desk, text, s: embedded(desk, block_of(desk, s, 0.7), 0.7),
    "block50": lambda desk, text, s: embedded(desk, block_of(desk, s, 0.5), 0.5),
    "block30": lambda desk, text, s: embedded(desk, block_of(desk, s, 0.3), 0.3),
    "block10": lambda desk, text, s: embedded(desk, block_of(desk, s, 0.1), 0.1),
    "quotation": quotation,
    "shuffled": lambda desk, text, s: " ".join(desk.chance.sample(s, max(5, len(s) // 2))),
    "house": house,
    "merged": merged,
    "spun": spun,
}


def plant(articles: Path, out: Path, truth: Path, base: int, sources: int, seed: int) -> int:
    """Write the base with the planted copies, and which is copied from which; gives how many articles there are."""
    records = []
    seen = set()
    with articles.open(encoding="utf-8") as file:
        for line in file:
            record = json.loads(line)
            text = record["text"].strip()
            if 1200 <= len(text) <= 15000 and text[:200] not in seen:
                seen.add(text[:200])
                records.append(record)
    random.Random(seed).shuffle(records)
    desk = Desk(seed, [record["text"] for record in records[base:]])
    rows, listed = list(records[:base]), []
    chosen = [r for r in rows if len(_SENTENCE.split(r["text"])) >= 12][:sources]
    for record in chosen:
        sentences = _SENTENCE.split(record["text"])
        for kind in KINDS:
            name = f"{record['id']}-{kind}"
            text = EDITS[kind](desk, record["text"], sentences)
            rows.append({"id": name, "text": text, "outlet": f"Planted {kind}", "language": "en"})
            listed.append((record["id"], name, kind))
    out.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    truth.write_text("".join("\t".join(row) + "\n" for row in listed), encoding="utf-8")
    return len(rows)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("truth", type=Path)
    parser.add_argument("--base", type=int, default=20_000)
    parser.add_argument("--sources", type=int, default=300)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    print(plant(given.articles, given.out, given.truth, given.base, given.sources, given.seed), "articles")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
