"""Claims: who says what, how they know, how many independent sources that is.

Layers, top to bottom: read; make; notices; utterances sums relate; agree; said; speakers; material parties; aliases;
whereabouts organs policies natures wording support.
"""

__all__: list[str] = []
