"""Engines execute; they know nothing of news. ``plain`` works on lists in this process."""

__all__: list[str] = []
