"""Whatever a program sends to the JSON addresses, the desk answers, and never with an error of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

pytest.importorskip("starlette", reason="the web pages need the extra web")
if TYPE_CHECKING:
    import httpx
else:
    httpx = pytest.importorskip("httpx", reason="the tests of the web pages need httpx")

from web_desk import make_archive, served

READ = ("/index.json", "/search.json", "/trace.json", "/outlets.json", "/health", "/openapi.json", "/story/{}.json",
        "/story/{}.jsonld", "/story/{}.prov.jsonld", "/claim/{}.json", "/article/{}.json")  # fmt: skip
FIELDS = ("q", "text", "outlet", "agency", "since", "until", "as_of", "story", "offset", "limit", "order", "policy",
          "cited_only", "draft")  # fmt: skip
ODD = ("", "0", "-1", "9" * 40, "2026-03-03", "2026-03-03T10:00", "0001-01-01", "9999-12-31T23:59:59+14:00", '"', "*",
       "a OR", "NEAR(", "col:x", "^", "(", "a" * 5000, "\x00", "é" * 300, "two-source", "x' --", "🗞", "\u202e")  # fmt: skip
TEXT = st.one_of(st.sampled_from(ODD), st.text(max_size=60))


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(make_archive(tmp_path_factory.mktemp("fuzz") / "desk.db"), "--no-counting", "--quiet") as found:
        yield found


@pytest.fixture(scope="module")
def client(address: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address, timeout=60) as found:
        yield found


@pytest.fixture(scope="module")
def ids(client: httpx.Client) -> list[str]:
    stories = [story["id"] for story in client.get("/index.json").json()["stories"]]
    dossier = client.get(f"/story/{stories[0]}.json").json()
    return [*stories, dossier["claims"][0]["id"], dossier["articles"][0]["id"]]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    path=st.sampled_from(READ),
    given_id=st.one_of(st.integers(0, 4), TEXT),
    query=st.dictionaries(st.sampled_from(FIELDS), TEXT, max_size=4),
)
def test_no_address_fails(
    client: httpx.Client, ids: list[str], path: str, given_id: int | str, query: dict[str, str]
) -> None:
    from urllib.parse import quote

    name = ids[given_id % len(ids)] if isinstance(given_id, int) else given_id
    answer = client.get(path.format(quote(name.encode("utf-8", "replace"), safe="")), params=query)
    assert answer.status_code in (200, 400, 404), (answer.status_code, path, name, query)
    assert answer.headers["content-type"].startswith("application/") or answer.status_code == 404
    if "json" in answer.headers["content-type"]:
        answer.json()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    path=st.sampled_from(("/trace.json", "/paste.json", "/check.json", "/looked", "/desk", "/add", "/judge")),
    body=st.one_of(st.binary(max_size=200), st.dictionaries(st.sampled_from((*FIELDS, "file", "of", "kind")), TEXT)),
    kind=st.sampled_from(
        (
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "text/plain",
            "a\tb",
        )
    ),
)
def test_no_form_fails(client: httpx.Client, path: str, body: bytes | dict[str, str], kind: str) -> None:
    if isinstance(body, dict):
        answer = client.post(path, data=body)
    else:
        answer = client.post(path, content=body, headers={"content-type": kind})
    assert answer.status_code in (200, 303, 400, 401, 403, 404, 413, 415, 429), (answer.status_code, path, body)


def test_schemathesis_finds_no_server_error(address: str, tmp_path: Path) -> None:
    beside = Path(sys.executable).with_name("schemathesis")
    command = str(beside) if beside.exists() else shutil.which("schemathesis")
    if command is None:
        if os.environ.get("SECONDSOURCE_NEEDS_BROWSER") == "1":
            raise AssertionError("schemathesis is not installed")
        pytest.skip("schemathesis is not installed")
    run = subprocess.run(
        [command, "run", f"{address}/openapi.json", "--checks", "not_a_server_error", "--max-examples", "40",
         "--seed", "1", "--no-color"],
        capture_output=True, text=True, cwd=tmp_path, timeout=500, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout[-3000:] + run.stderr[-1000:]
