"""Linked data says what the dossier says, in words that other programs know, and can be read without the network."""

import json
from pathlib import Path
from typing import Any

import pytest

import secondsource as ss
from secondsource.linked_data import json_ld, prov_o
from secondsource.records import Dossier

rdflib = pytest.importorskip("rdflib", reason="rdflib reads JSON-LD as RDF; install the test extra")
# rdflib's own reader of JSON-LD still uses a class that rdflib calls old
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
HARBOUR = Path(__file__).parents[1] / "examples" / "harbour" / "pages"
SCHEMA, OA = "https://schema.org/", "http://www.w3.org/ns/oa#"
PROV, SS = "http://www.w3.org/ns/prov#", "urn:secondsource:terms:"

# Properties of schema.org 29.x that are used, with the types that may bear them.
SCHEMA_PROPERTIES = {
    "about": {"Claim"}, "appearance": {"Claim"}, "articleSection": {"NewsArticle"}, "author": {"NewsArticle"},
    "creditText": {"NewsArticle"}, "dateline": {"NewsArticle"}, "datePublished": {"NewsArticle"},
    "description": {"Dataset", "Agent"}, "hasPart": {"Dataset"}, "headline": {"NewsArticle"},
    "inLanguage": {"NewsArticle"}, "isBasedOn": {"NewsArticle"}, "maxValue": {"QuantitativeValue"},
    "minValue": {"QuantitativeValue"}, "name": {"Dataset", "Organization", "Person", "Agent"},
    "parentOrganization": {"Organization"}, "publisher": {"NewsArticle"}, "text": {"Claim"},
    "unitText": {"QuantitativeValue"}, "url": {"NewsArticle"},
}  # fmt: skip
PROV_RANGES = {
    "wasDerivedFrom": "Entity",
    "alternateOf": "Entity",
    "wasAttributedTo": "Agent",
    "wasGeneratedBy": "Activity",
    "used": "Entity",
}


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    pages, _ = ss.read_all([HARBOUR])
    return ss.dossier(pages)[0]


def graph_of(data: dict[str, Any]) -> Any:
    graph = rdflib.Graph()
    graph.parse(data=json.dumps(data), format="json-ld")
    return graph


def types_of(graph: Any, node: Any) -> set[str]:
    return {str(kind).rsplit("/", 1)[-1].rsplit("#", 1)[-1] for kind in graph.objects(node, rdflib.RDF.type)}


def test_everything_is_read_without_fetching_a_context(dossier: Dossier) -> None:
    graph = graph_of(json_ld(dossier))
    assert all(not isinstance(value, str) for value in [json_ld(dossier)["@context"]])
    assert len(list(graph.subjects(rdflib.RDF.type, rdflib.URIRef(SCHEMA + "NewsArticle")))) == len(dossier.articles)
    assert len(list(graph.subjects(rdflib.RDF.type, rdflib.URIRef(SCHEMA + "Claim")))) == len(dossier.claims)


def test_every_property_of_schema_org_stands_on_a_type_that_has_it(dossier: Dossier) -> None:
    graph = graph_of(json_ld(dossier))
    for subject, predicate, _ in graph:
        if str(predicate).startswith(SCHEMA):
            name = str(predicate).removeprefix(SCHEMA)
            assert SCHEMA_PROPERTIES[name] & types_of(graph, subject), (subject, name, types_of(graph, subject))


def test_no_property_is_of_an_unknown_vocabulary(dossier: Dossier) -> None:
    graph = graph_of(json_ld(dossier))
    known = (SCHEMA, OA, PROV, SS, str(rdflib.RDF))
    assert all(str(predicate).startswith(known) for predicate in graph.predicates())


def test_each_annotation_leads_to_the_words_that_it_quotes(dossier: Dossier) -> None:
    texts = {article.id: article.text for article in dossier.articles}
    notes = [node for node in json_ld(dossier)["@graph"] if node["type"] == "Annotation"]
    assert len(notes) == sum(len(claim.mentions) for claim in dossier.claims)
    claims = {f"urn:secondsource:{claim.id}" for claim in dossier.claims}
    for note in notes:
        place, words = note["target"]["selector"]
        text = texts[note["target"]["source"].removeprefix("urn:secondsource:")]
        assert note["body"] in claims
        assert 0 <= place["start"] < place["end"] <= len(text)
        assert text[place["start"] : place["end"]] == words["exact"]
        assert words["prefix"] + words["exact"] + words["suffix"] in text


def test_an_annotation_has_one_target_with_two_selectors(dossier: Dossier) -> None:
    graph = graph_of(json_ld(dossier))
    for note in graph.subjects(rdflib.RDF.type, rdflib.URIRef(OA + "Annotation")):
        (target,) = graph.objects(note, rdflib.URIRef(OA + "hasTarget"))
        kinds = [types_of(graph, s) for s in graph.objects(target, rdflib.URIRef(OA + "hasSelector"))]
        assert sorted(kind for found in kinds for kind in found) == ["TextPositionSelector", "TextQuoteSelector"]
        assert len(list(graph.objects(note, rdflib.URIRef(OA + "hasBody")))) == 1


def test_provenance_leads_from_entities_to_what_the_ontology_allows(dossier: Dossier) -> None:
    for graph in (graph_of(json_ld(dossier)), graph_of(prov_o(dossier))):
        for subject, predicate, value in graph:
            if str(predicate).startswith(PROV):
                name = str(predicate).removeprefix(PROV)
                assert PROV_RANGES[name] in types_of(graph, value), (subject, name, value)
                wanted = "Activity" if name == "used" else "Entity"
                assert wanted in types_of(graph, subject), (subject, name)


def test_no_text_comes_from_itself(dossier: Dossier) -> None:
    graph = graph_of(prov_o(dossier))
    derived = rdflib.URIRef(PROV + "wasDerivedFrom")
    for node in set(graph.subjects(derived, None)):
        assert node not in set(graph.transitive_objects(node, derived)) - {node} and (node, derived, node) not in graph


def test_counts_are_those_of_the_dossier(dossier: Dossier) -> None:
    nodes = {node["id"]: node for node in json_ld(dossier)["@graph"]}
    for claim in dossier.claims:
        node = nodes[f"urn:secondsource:{claim.id}"]
        independent = claim.support.independent
        assert (node["ss:independentLow"], node["ss:independentHigh"]) == (independent.low, independent.high)


def test_who_merely_saw_it_is_not_named() -> None:
    text = (
        "Kiln roof falls in\n\nVESTRY HAVEN — A kiln roof fell in on Monday. "
        '"I saw the roof go," said Petra Olmwick, a baker who lives opposite. Two people were hurt, police said.'
    )
    (dossier,) = ss.dossier([ss.read(text.encode(), name="kiln.txt", outlet="Vestry Post")])
    witnesses = [source.name for source in dossier.sources if source.kind == "witness"]
    data = json_ld(dossier)
    named = json.dumps([node for node in data["@graph"] if node["type"] != "Annotation"])
    agents = [node["name"] for node in data["@graph"] if node["type"] == "prov:Agent"]
    assert witnesses, "the fixture has a witness"
    assert not set(witnesses) & set(agents)
    assert "a witness" in agents
    assert all(f'"name": "{name}"' not in named for name in witnesses)


@pytest.mark.parametrize("name", ['a" b', "ü:ö", "</script>", "\ud800", "a b"])
def test_hostile_ids_become_addresses_that_can_be_written(name: str) -> None:
    from dataclasses import replace

    (dossier,) = ss.dossier([ss.read(b"Two hurt\n\nTwo people were hurt, police said.", name="x.txt", outlet="Post")])
    story = replace(dossier.story, id=name)
    graph = graph_of(json_ld(replace(dossier, story=story)))
    assert graph.serialize(format="nt")
