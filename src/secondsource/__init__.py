"""Counts the independent sources behind what the news says."""
