"""Invented articles for the tests of the corpus: a dispatch, what became of it, and what stands around it."""

import random
from collections.abc import Sequence

PLACES = ("Orsk", "Velm", "Tolvik", "Brakk", "Sarvic", "Lund", "Harn", "Cray", "Dorn", "Essk")
_VERBS = ("opened", "closed", "painted", "measured", "inspected", "rebuilt", "sold", "flooded", "guarded", "praised")
_THINGS = ("mill", "quay", "tower", "granary", "chapel", "viaduct", "market", "reservoir", "depot", "archive")
_SYLLABLES = ("ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zu", "dal", "fen", "gor", "hin", "jub")
_TAILS = ("before noon", "without notice", "after two votes", "for the third time", "despite the rain", "at a loss")


def prose(seed: int, sentences: int = 14) -> str:
    """Sentences that no other seed has in common: invented, and dull."""
    chance = random.Random(seed)
    made = []
    for _ in range(sentences):
        names = ["".join(chance.choice(_SYLLABLES) for _ in range(3)) for _ in range(10)]
        words = [chance.choice(group) for group in (PLACES, _VERBS, _THINGS, _TAILS)]
        made.append(
            f"Clerk {names[0].title()} of {words[0]} {names[1]} {words[1]} {names[2]} the {names[3]} {words[2]} "
            f"{names[4]} {names[5]} {words[3]} {names[6]} {chance.randrange(10**6)} {names[7]} {names[8]} {names[9]}."
        )
    return "\n\n".join(" ".join(made[i : i + 3]) for i in range(0, len(made), 3))


def article(name: str, text: str, outlet: str = "", published: str = "") -> dict[str, str]:
    return {"id": name, "text": text, "outlet": outlet, "published": published, "headline": name, "language": "en"}


DISPATCH = (
    "ORSK, May 3 (Reuters) - The harbour crane at Orsk fell into the river on Tuesday night and blocked the channel.\n\n"
    "Four barges with grain were turned back at the outer lock, and the pilots' office closed the fairway until Friday.\n\n"
    "Harbour master Ilse Torvik said the crane had been inspected in March and that the rails under it were sound.\n\n"
    "The city had put off a new crane twice, most recently in January, when the council voted to mend the quay wall first.\n\n"
    "Insurers sent two surveyors, who walked the wreck at low water and took away a part of the brake drum.\n\n"
    "Grain from the upper valley now goes by rail through Velm, which has room for about half of what the port loads."
)
QUOTED = "“We will not lift a single plate of that crane before the surveyors have seen every bolt of it with their own eyes”"


def news() -> Sequence[dict[str, str]]:
    """A small corpus: dispatch, reprint, cut, embedded, quotation, furniture, exact copies, other languages."""
    paragraphs = DISPATCH.split("\n\n")
    foot = "Write to the night desk of the Velm Gazette with tips, corrections and pictures of your street."
    cjk = "港のクレーンが火曜日の夜に川へ倒れ、水路をふさいだ。水先人事務所は金曜日まで航路を閉鎖した。" * 2
    thai = "เครนท่าเรือล้มลงในแม่น้ำเมื่อคืนวันอังคารและปิดกั้นร่องน้ำสำนักงานนำร่องปิดเส้นทางเดินเรือจนถึงวันศุกร์"
    rows = [
        article("dispatch", DISPATCH, "Reuters", "2023-05-03T08:00:00Z"),
        article("reprint", f"{DISPATCH}\n\n{foot}", "Velm Gazette", "2023-05-04"),
        article("cut", "\n\n".join(paragraphs[:3]), "Tolvik Post", "2023-05-04"),
        article(
            "embedded", "\n\n".join([prose(1, 6), *paragraphs[2:5], prose(2, 6)]), "Brakk Courier", "2023-05-05"
        ),
        article("speech-a", f"{prose(3)}\n\n{QUOTED}, Torvik said.", "Harn Times", "2023-05-05"),
        article("speech-b", f"{prose(4, 6)}\n\nTorvik told reporters: {QUOTED}.\n\n{prose(5, 6)}", "Lund Mail", "2023-05-06"),
        article("twin-a", prose(6), "Cray Echo", "2023-05-01"),
        article("twin-b", prose(6), "Dorn Echo", "2023-05-02"),
        article("kanji-a", cjk + "市は新しいクレーンの購入を二度延期していた。", "Essk Asahi", "2023-05-04"),
        article("kanji-b", "現地からの報告によると、" + cjk, "Orsk Nichinichi", "2023-05-05"),
        article("thai-a", thai, "Sarvic Siam", "2023-05-04"),
        article("thai-b", thai + "ประกันภัยส่งผู้สำรวจสองคน", "Velm Siam", "2023-05-05"),
    ]  # fmt: skip
    rows += [article(f"gazette-{n}", f"{prose(20 + n)}\n\n{foot}", "Velm Gazette", f"2023-04-1{n}") for n in range(4)]
    return rows
