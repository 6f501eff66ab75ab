"""Claims: who says what, how they know, how many independent sources that is, and what does not fit.

Layers, top to bottom: findings, read, make, notices utterances sums relate, agree, said, parties, aliases,
policies natures wording, support.
"""
