"""French, Spanish and German pages: what is counted, who says it, and no second source by translation."""

from pathlib import Path

import pytest

import secondsource as ss
from secondsource.mentions import read


def figures(text: str, language: str) -> list[tuple[object, ...]]:
    found = read(text, language=language).mentions
    return [
        (m.value["low"], m.value["high"], m.context.head, m.context.predicate)
        for m in found
        if m.kind == "figure" and m.context is not None
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le séisme a fait six morts et onze disparus.", [(6, 6, "person", "killed"), (11, 11, "person", "missing")]),
        ("fr", "Quelque 4 000 habitations ont été détruites.", [(3500, 4500, "home", "destroyed")]),
        ("fr", "Une amende de 75.000 euros et 3,2 millions d'euros.", [(75000, 75000, "euro", None), (3200000, 3200000, "euro", None)]),
        ("fr", "Plus de quatre-vingt-dix familles sont parties.", [(91, None, "family", None)]),
        ("fr", "Il a été condamné à cinq ans de prison.", [(5, 5, "year", "sentenced")]),
        ("es", "Al menos treinta y dos personas murieron.", [(32, None, "person", "killed")]),
        ("es", "Obtuvo el 48,2 % de los votos.", [(48.2, 48.2, "percent", None)]),
        ("es", "Se derramaron 25 mil barriles.", [(25000, 25000, "barrel", "spilled")]),
        ("de", "Der Konzern will 1.850 Stellen streichen.", [(1850, 1850, "job", None)]),
        ("de", "Einundzwanzig Menschen wurden verletzt.", [(21, 21, "person", "injured")]),
        ("de", "Die Kosten sollen um 300 Millionen Euro sinken.", [(300000000, 300000000, "euro", None)]),
        ("de", "Es liegt eine Anzeige über 640 Entlassungen vor.", [(640, 640, "job", None)]),
        ("de", "Fast 900 Haushalte waren ohne Strom.", [(850, 899, "household", None)]),
    ],
)  # fmt: skip
def test_figures_bear_english_names(language: str, text: str, expected: list[tuple[object, ...]]) -> None:
    assert figures(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le 21 janvier 2025, à 14 heures, un pêcheur de 61 ans est rentré."),
        ("es", "El 6 de mayo de 2029, a las 15 horas, una mujer de 34 años llegó."),
        ("de", "Am 4. Juli 2033 um 18 Uhr kam der 61-jährige Dreher."),
    ],
)
def test_dates_hours_and_ages_count_nothing(language: str, text: str) -> None:
    assert figures(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("fr", "Six morts, a annoncé mardi la préfecture.", "la préfecture", "prefecture"),
        ("fr", "Selon la préfète, Solène Kerguel, il y a six morts.", "Solène Kerguel", "prefect"),
        ("fr", "« Tout est parti d'un coup », raconte Maurice Anjou, un pêcheur.", "Maurice Anjou", "resident"),
        ("fr", "Six morts, selon un bilan communiqué par le maire de Port-Hall, Teiki Loub.", "Teiki Loub", "mayor of Port-Hall"),
        ("es", "Hay seis muertos, informó la alcaldesa Inés Robledal.", "Inés Robledal", "mayor"),
        ("es", "El Tribunal Superior Electoral dijo que faltan 12 mesas.", "El Tribunal Superior Electoral", "electoral commission"),
        ("es", "Según una fuente policial, hay seis muertos.", "una fuente policial", None),
        ("de", "Sechs Menschen starben, sagte der Sprecher der Polizei, Jan Ruhle.", "police", "spokesman Jan Ruhle"),
        ("de", "Nach Angaben der Feuerwehr wurden 21 Menschen verletzt.", "Feuerwehr", "fire service"),
        ("de", "640 Stellen fallen weg, wie das Unternehmen am Montag mitteilte.", "das Unternehmen", "company"),
    ],
)  # fmt: skip
def test_the_speaker_is_found_with_his_role_in_english(language: str, text: str, name: str, role: str | None) -> None:
    said = read(text, language=language).attributions
    assert [(a.name, a.role) for a in said] == [(name, role)]


def test_das_teilte_x_mit_speaks_for_the_sentence_before() -> None:
    text = "Zwölf Menschen wurden verletzt. Das teilte die Feuerwehr mit."
    (said,) = read(text, language="de").attributions
    assert text[said.start : said.end] == "Zwölf Menschen wurden verletzt."


def test_a_body_of_unknown_kind_is_not_on_record_at_first_hand() -> None:
    (said,) = read("Douze maisons ont brûlé, a indiqué Électricité du Levant.", language="fr").attributions
    assert said.access == "unstated"


FRENCH = """Éboulement à Vell : neuf morts

Neuf personnes sont mortes mardi dans l'éboulement d'une carrière à Brakk, a annoncé la préfecture dans la soirée.

Quatorze blessés ont été conduits à l'hôpital, a précisé la préfète, Ana Torvique, devant la presse réunie sur place.

La route de la côte est restée fermée jusqu'au soir, et les familles ont attendu devant la grille sous la pluie.
"""
ENGLISH = """Nine dead in Brakk quarry collapse

Nine people died on Tuesday when a quarry wall collapsed at Brakk, the prefecture said in the evening of the same day.

Fourteen people were taken to hospital with injuries, the prefect, Ana Torvique, told reporters who had gathered there.

The coast road stayed closed until the evening, and families waited at the gate in the rain for news of the men.
"""


def test_a_translation_adds_no_source(tmp_path: Path) -> None:
    pages = [
        ss.read(FRENCH.encode(), media_type="text/plain", outlet="Le Quotidien de Vell"),
        ss.read(ENGLISH.encode(), media_type="text/plain", outlet="Vell Courier"),
    ]
    found = [c for d in ss.dossier(pages) for c in d.claims if c.value is not None and c.value.low == 9]
    assert all(claim.support.independent.low <= 1 for claim in found)
    assert all(article.claims_read for d in ss.dossier(pages) for article in d.articles)


def test_a_page_in_a_language_without_rules_is_said_to_be_unread() -> None:
    text = (
        "Nove persone sono morte nel crollo di una cava a Brakk, ha detto la prefettura martedì sera ai giornalisti. "
        * 5
    )
    page = ss.read(f"Crollo a Brakk\n\n{text}".encode(), media_type="text/plain", outlet="Il Corriere di Vell")
    (article,) = ss.dossier([page])[0].articles
    assert (article.claims_read, article.why_not) == (False, "no claim rules for language it")
