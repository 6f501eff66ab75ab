"""Invented pages of invented outlets, each with one labelled credit or with something that only looks like one.

The shapes (credits/shapes.tsv) were collected and labelled before the code that reads them was run on them.
"""

import json
from dataclasses import dataclass
from html import escape
from pathlib import Path

__all__ = ["Labelled", "labelled_pages"]

SHAPES = Path(__file__).parent / "credits" / "shapes.tsv"

_PLACES = ["Orsk", "Brakk", "Sarvic", "Vell", "Tolvik", "Harn", "Cray", "Dorn", "Essk", "Lund", "Tamra", "Ulme", "Selb"]
_TITLES = ["Courier", "Herald", "Ledger", "Beacon", "Tidende"]
OUTLETS = [f"{place} {title}" for title in _TITLES for place in _PLACES]

# Headline, then paragraphs.
STORIES: dict[str, list[list[str]]] = {
    "en": [
        [
            "Lund bridge closed after cracks are found",
            "The bridge over the Lund was closed on Tuesday after cracks were found in two pillars, the road office said.",
            "Engineer Tomas Reik said that repairs would take at least four months and cost 2.3 million crowns.",
            "About 8,000 cars a day will have to take the longer road through the valley, the office said in a statement.",
            "The mayor called the closure a disaster for the shops on the eastern bank of the river.",
        ],
        [
            "Mill at Vell to reopen with half its workers",
            "The paper mill at Vell will reopen on Monday with 140 of its 290 workers, its owner said on Friday.",
            "The mill had stood still since a fire destroyed its drying hall in March, and many families moved away.",
            "“We are glad about every single job,” said Mara Holt, who speaks for the workers.",
            "The owner wants to decide in autumn whether a second machine is started again.",
        ],
        [
            "Ferry full for the third day in a row",
            "The ferry from Sarvic was full for the third day in a row on Sunday, the harbour office said.",
            "Some 60 cars had to wait on the quay until the evening, and drivers were given water and blankets.",
            "Harbour master Jan Brekk asked travellers to come back after the holiday.",
            "A second ship is in the yard until June and cannot help before then.",
        ],
    ],
    "ru": [[
        "Мост через Лунд закрыт из-за трещин",
        "Мост через реку Лунд закрыли во вторник после того, как в двух опорах нашли трещины, сообщили в дорожной службе.",
        "Ремонт займет не меньше четырех месяцев и обойдется в 2,3 миллиона крон, сказал инженер Томас Рейк.",
        "Около восьми тысяч машин в день поедут в объезд по дороге через долину.",
    ]],
    "ar": [[
        "إغلاق جسر لوند بعد العثور على شقوق",
        "أغلق الجسر فوق نهر لوند يوم الثلاثاء بعد العثور على شقوق في اثنين من أعمدته، كما قال مكتب الطرق.",
        "وقال المهندس توماس رايك إن الإصلاحات ستستغرق أربعة أشهر على الأقل وستكلف مليوني كرونة.",
        "وستضطر نحو ثمانية آلاف سيارة يوميا إلى سلوك الطريق الأطول عبر الوادي.",
    ]],
    "zh": [[
        "伦德桥因发现裂缝关闭",
        "道路管理处说，伦德河上的大桥周二在两根桥墩发现裂缝后关闭，所有车辆必须绕行山谷公路。",
        "工程师托马斯·雷克表示，维修至少需要四个月，费用为二百三十万克朗，冬季之前难以完工。",
        "市长称关闭大桥对东岸的商店来说是一场灾难，并要求省政府尽快提供帮助和补偿。",
    ]],
    "ja": [[
        "ルンド橋、亀裂で通行止めに",
        "ルンド川にかかる橋は火曜日、二本の橋脚に亀裂が見つかったため通行止めになった、と道路事務所が発表した。",
        "技師のトマス・レイク氏は、修理には少なくとも四か月かかり、費用は二百三十万クローネになると述べた。",
        "一日およそ八千台の車が谷を通る遠回りの道を使うことになる。",
    ]],
    "ko": [[
        "균열 발견으로 룬드 다리 폐쇄",
        "룬드강 다리가 화요일 교각 두 곳에서 균열이 발견된 뒤 폐쇄됐다고 도로 사무소가 밝혔다.",
        "기술자 토마스 라이크는 수리에 적어도 넉 달이 걸리고 이백삼십만 크로네가 들 것이라고 말했다.",
        "하루 약 팔천 대의 차량이 계곡을 지나는 더 먼 길로 돌아가야 한다.",
    ]],
    "hi": [[
        "दरारें मिलने के बाद लुंड पुल बंद",
        "सड़क कार्यालय ने कहा कि दो खंभों में दरारें मिलने के बाद मंगलवार को लुंड नदी पर बना पुल बंद कर दिया गया।",
        "इंजीनियर टोमास राइक ने कहा कि मरम्मत में कम से कम चार महीने लगेंगे और तेईस लाख क्राउन खर्च होंगे।",
        "हर दिन लगभग आठ हजार गाड़ियों को घाटी से होकर लंबे रास्ते से जाना पड़ेगा।",
    ]],
}  # fmt: skip

_SCRIPTS = (("ぁ", "ヿ", "ja"), ("가", "힣", "ko"), ("一", "鿿", "zh"), ("\u0600", "\u06ff", "ar"), ("\u0900", "\u097f", "hi"), ("\u0400", "\u04ff", "ru"))  # fmt: skip
_MENU = ["World", "Sport", "Weather", "Contact"]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A page, and whom it credits with its text."""

    name: str
    outlet: str
    media_type: str
    text: str
    credited: frozenset[tuple[str, str]]  # agency, share


def labelled_pages() -> list[Labelled]:
    """All pages: a shape with a credit once, one without a credit twice, on different outlets and stories."""
    rows = [line.split("\t") for line in SHAPES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    pages = []
    for number, (where, printed, label) in enumerate(rows):
        for copy in range(1 if label != "-" else 2):
            pages.append(_page(number + 1000 * copy, where, printed, label))
    return pages


def _page(number: int, where: str, printed: str, label: str) -> Labelled:
    outlet = OUTLETS[number % len(OUTLETS)]
    stories = STORIES[_language(printed)]
    lines = _lines(number, where, printed, outlet, stories[number % len(stories)])
    markup = number % 3 == 2 or where in ("author",)
    credited = frozenset(
        (name.rpartition(" ")[0].strip(), name.rpartition(" ")[2]) for name in label.split(";") if label != "-"
    )
    text = (
        _markup(lines, outlet, printed if where == "author" else None) if markup else "\n\n".join(t for _, t in lines)
    )
    return Labelled(f"{number}-{where}", outlet, "text/html" if markup else "text/plain", text, credited)


def _language(printed: str) -> str:
    for first, last, language in _SCRIPTS:
        if any(first <= char <= last for char in printed):
            return language
    return "en"


def _lines(number: int, where: str, printed: str, outlet: str, story: list[str]) -> list[tuple[str, str]]:
    """Give the lines of a page with the kind of each: menu, headline, note, paragraph, caption."""
    headline, *body = story
    if where == "dateline":
        body[0] = printed + body[0]
    elif where == "tail":
        body[-1] += printed
    elif where == "inner tail":
        body[1] += printed
    paragraphs = [("paragraph", text) for text in body]
    if where == "inside":
        paragraphs.insert(2, ("paragraph", printed))
    elif where in ("inner", "caption"):
        paragraphs.insert(1, ("caption" if where == "caption" else "note", printed))
    above = (
        [("note", printed)] if where == "byline" else [("note", "By Ada Maro")] if where in ("opening", "tail") else []
    )
    below = [("note", part) for part in printed.split(" / ")] if where == "box" else []
    below = [("note", printed)] if where == "last" else below
    menu = [("menu", word) for word in _MENU[: number % 3 + 1]]
    top = [*menu, ("menu", printed)] if where == "menu" and number % 2 else menu
    foot = [("menu", "Most read")] + [("menu", "Ferry full again")] + ([("menu", printed)] if where == "menu" else [])
    return [*top, ("headline", headline), *above, *paragraphs, *below, *foot]


def _markup(lines: list[tuple[str, str]], outlet: str, author: str | None) -> str:
    tags = {"menu": "li", "headline": "h1", "note": "div", "paragraph": "p", "caption": "figcaption"}
    shown = [f"<{tags[kind]}>{escape(text)}</{tags[kind]}>" for kind, text in lines]
    first = next(i for i, (kind, _) in enumerate(lines) if kind == "headline")
    last = max(i for i, (kind, _) in enumerate(lines) if kind != "menu") + 1
    stated: dict[str, object] = {"@type": "NewsArticle", "headline": lines[first][1], "publisher": {"name": outlet}}
    if author is not None:
        stated["author"] = [{"name": name} for name in author.split(", ")]
    return (
        f'<!DOCTYPE html><html><head><script type="application/ld+json">{json.dumps(stated)}</script></head><body>'
        f"<nav><ul>{''.join(shown[:first])}</ul></nav><article>{''.join(shown[first:last])}</article>"
        f"<footer><ul>{''.join(shown[last:])}</ul></footer></body></html>"
    )
