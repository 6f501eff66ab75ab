"""Shared by all tests: modules beside the tests can be imported, and the marks are known."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "blind: a story kept unseen; run once on request (SECONDSOURCE_BLIND=1)")
