"""``secondsource watch`` as a command: feeds into an archive, alerts to where the file says."""

import json
from pathlib import Path
from typing import Any

import pytest
from test_watch_day import CORRECTION, HOSPITAL, MAYOR, html
from web_doubles import Site, site

from secondsource.cli import main


def feed(*paths: str) -> tuple[int, dict[str, str], bytes]:
    inner = "".join(f"<item><title>{path}</title><link>{path}</link></item>" for path in paths)
    return 200, {}, f"<rss><channel>{inner}</channel></rss>".encode()


def config(folder: Path, served: Site, more: str = "") -> str:
    feeds = "".join(
        f'[[feed]]\nurl = "{served.url}/{name}"\noutlet = "{outlet}"\n'
        for name, outlet in (("one", "Orsk Courier"), ("two", "Harbour Wire"))
    )
    (folder / "desk.toml").write_text(f'archive = "desk.db"\n{feeds}{more}', encoding="utf-8")
    return str(folder / "desk.toml")


ALERTS = """
[[alert]]
when = "second source"
name = "two"
[[alert]]
when = "withdrawal"
[[send]]
to = "-"
[[send]]
to = "alerts.jsonl"
rules = ["two"]
"""


def test_feeds_go_into_the_archive_and_alerts_to_where_the_file_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    routes: dict[str, Any] = {
        "/one": feed("/a"), "/two": feed(), "/a": html("Quarry wall falls at Brakk", MAYOR.format("Nine"), "2026-05-04T06:00:00Z"),
        "/b": html("Nine dead in quarry of Brakk", HOSPITAL, "2026-05-04T07:00:00Z"), "/c": html("Correction: quarry at Brakk", CORRECTION.replace("eleven", "nine"), "2026-05-04T08:00:00Z"),
    }  # fmt: skip
    with site(routes) as served:
        command = ["watch", config(tmp_path, served, ALERTS), "--allow-loopback", "--once", "--json"]
        assert main(command) == 0
        first = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert [(line["status"], line["name"]) for line in first] == [("added", f"{served.url}/a")]
        routes["/two"] = feed("/b")
        assert main(command) == 0
        out, err = capsys.readouterr()
        kept, alert = (json.loads(line) for line in out.splitlines())
        assert (kept["status"], alert["rule"], alert["before"], alert["after"]) == ("added", "two", "1", "2")
        assert "unchanged" in err
        routes["/one"] = feed("/a", "/c")
        assert main(command) == 0
        kinds = [json.loads(line).get("kind") for line in capsys.readouterr().out.splitlines()]
        assert kinds == [None, "withdrawal"]
        assert main([*command, "--quiet"]) == 0
        assert capsys.readouterr() == ("", "")
    sent = (tmp_path / "alerts.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["rule"] for line in sent] == ["two"]
    assert main(["stories", "--archive", str(tmp_path / "desk.db")]) == 0


def test_a_feed_that_fails_is_said_and_the_other_is_watched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    routes: dict[str, Any] = {"/one": feed(), "/two": (200, {}, b"<html><body>Down for repairs</body></html>")}
    with site(routes) as served:
        command = ["watch", config(tmp_path, served), "--allow-loopback", "--once"]
        assert main(command) == 1
        assert "failed" in capsys.readouterr().err
        routes["/one"] = (404, {}, b"")
        assert main([*command, "--state", str(tmp_path / "other")]) == 3


@pytest.mark.parametrize(
    ("text", "said"),
    (("", "names no feed"), ('archive = "a"\nstate = "a"\n[[feed]]\nurl = "https://c.example/"', "two files"), ('[[feed]]\nurl = "https://c.example/"\n[[alert]]\nwhen = "x"', "alert 1")),
)  # fmt: skip
def test_a_file_that_cannot_be_followed_is_wrong_usage(
    tmp_path: Path, text: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "desk.toml").write_text(text, encoding="utf-8")
    assert main(["watch", str(tmp_path / "desk.toml"), "--once"]) == 2
    assert said in capsys.readouterr().err


def test_loopback_is_closed_without_its_flag(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with site({"/one": feed("/a")}) as served:
        assert main(["watch", config(tmp_path, served), "--once"]) == 3
        assert served.log == []
    assert "loopback" in capsys.readouterr().err
