"""Pages by address on the command line: fetched only with leave, and only from where the guard goes."""

import json
from pathlib import Path

import pytest
from web_doubles import site

from secondsource.cli import main

BODY = """Forty-one people were taken off the ferry Maren Falk after it ran aground off Orsk Bay on Monday, 4 May 2026, the
harbour master, Jonas Ekrem, said. Nobody was hurt. The ship lies on a sandbank two miles from the harbour and will be
pulled free at high water, Mr Ekrem told reporters on the quay. Divers will look at the hull in the morning. The owner,
Falk Lines, said that the crossing would be served by another ship from Wednesday on, and that tickets stay valid."""
PAGE = f"<html><body><article><h1>Ferry runs aground off Orsk Bay</h1><p>{BODY}</p></article></body></html>"
HTML = {"Content-Type": "text/html; charset=utf-8"}


def routes() -> dict[str, object]:
    other = PAGE.replace("Nobody was hurt.", "Two sailors were hurt, the hospital at Orsk said.")
    return {
        "/a": (200, HTML, PAGE.encode()), "/b": (302, {"Location": "/c"}, b""), "/c": (200, HTML, other.encode()),
        "/inside": (302, {"Location": "http://169.254.169.254/latest/meta-data/"}, b""),
        "/robots.txt": (200, {}, b"User-agent: *\nDisallow: /private\n"), "/private": (200, HTML, PAGE.encode()),
    }  # fmt: skip


def test_addresses_are_fetched_and_when_they_were_seen_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    with site(routes()) as served:
        names = [f"{served.url}/a", f"{served.url}/b"]
        assert main(["dossier", "--fetch", "--allow-loopback", "--json", *names]) == 0
    dossier = json.loads(capsys.readouterr().out.splitlines()[0])
    articles = {article["name"]: article for article in dossier["articles"]}
    assert {name: article["url"] for name, article in articles.items()} == {
        names[0]: names[0],
        names[1]: f"{served.url}/c",
    }
    assert all(article["seen"]["precision"] == "second" for article in articles.values())
    assert [path for _, path, _ in served.log] == ["/robots.txt", "/a", "/b", "/c"]


def test_one_bad_address_is_skipped_with_its_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "own.txt").write_text(f"Ferry runs aground\n\n{BODY}\n", encoding="utf-8")
    with site(routes()) as served:
        listed = [f"{served.url}/{name}" for name in ("a", "gone", "inside", "private")]
        listed += ["http://127.0.0.1:1/", "https://0x7f000001/", str(tmp_path / "own.txt")]
        (tmp_path / "list.txt").write_text("\n".join(listed), encoding="utf-8")
        code = main(["dossier", "--fetch", "--allow-loopback", "--list", str(tmp_path / "list.txt")])
    out, err = capsys.readouterr()
    assert code == 1
    assert "WHO SAYS WHAT" in out
    said = dict(line.removeprefix("skipped ").split(": ", 1) for line in err.splitlines() if line.startswith("skipped"))
    reasons = {name.removeprefix(served.url): reason for name, reason in said.items()}
    assert "404 (not found)" in reasons["/gone"]
    assert "169.254.169.254 is not a public address: link local" in reasons["/inside"]
    assert "robots.txt asks robots to stay away" in reasons["/private"]


def test_loopback_is_closed_without_its_flag(capsys: pytest.CaptureFixture[str]) -> None:
    with site(routes()) as served:
        assert main(["dossier", "--fetch", f"{served.url}/a"]) == 3
        assert served.log == []
    assert "127.0.0.1 is not a public address: loopback" in capsys.readouterr().err


def test_compare_and_check_fetch_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text(
        "Forty-one people were taken off the ferry Maren Falk, the harbour master, Jonas Ekrem, said.\n",
        encoding="utf-8",
    )
    with site(routes()) as served:
        a, c = f"{served.url}/a", f"{served.url}/c"
        assert main(["compare", "--fetch", "--allow-loopback", "--json", a, c]) == 0
        assert json.loads(capsys.readouterr().out)["only_b"]
        assert main(["check", "--fetch", "--allow-loopback", "--json", str(draft), a, c]) in (0, 1)
        assert json.loads(capsys.readouterr().out.splitlines()[0])["pages"]


@pytest.mark.parametrize("command", (["dossier", "{}"], ["compare", "{}", "{}"], ["check", "{}", "{}"]))
def test_without_leave_nothing_is_fetched(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with site(routes()) as served:
        assert main([word.format(f"{served.url}/a") for word in command]) == 2
        assert served.log == []
    assert "needs --fetch" in capsys.readouterr().err
