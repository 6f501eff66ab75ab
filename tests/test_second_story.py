"""A story that was labelled before the judging code and is kept unseen; run once, reported as it comes out.

Not run by default::

    SECONDSOURCE_BLIND=1 python -m pytest tests/test_second_story.py -s
"""

import os
from pathlib import Path

import pytest
from expectations import dossiers_of, judge, load, summary

STORY = Path(__file__).parent / "stories" / "blind"
asked = pytest.mark.skipif(os.environ.get("SECONDSOURCE_BLIND") != "1", reason="set SECONDSOURCE_BLIND=1 to run it")


@pytest.mark.blind
@asked
def test_unseen_story_is_judged_and_the_outcome_printed() -> None:
    dossiers = dossiers_of([STORY / "pages"], STORY / "agencies.tsv")
    verdicts = judge(dossiers, load(STORY))
    for verdict in verdicts:
        mark = "hit " if verdict.met else "MISS"
        print(f"{mark}{'' if verdict.sure else ' (arguable)'} {verdict.what}  | {verdict.seen[:200]}")
    print(summary(verdicts))
    assert dossiers, "the story's pages gave no dossier"
