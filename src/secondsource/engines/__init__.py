"""Engines execute; they know nothing of news. ``plain`` works on lists in this process."""
