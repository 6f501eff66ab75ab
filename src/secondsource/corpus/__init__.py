"""Copy over a whole corpus: who shares what with whom, in the order of the layers.

lookup        one article against a corpus that was built
build         all stages in order
outputs       articles, pairs, families, stories, clusters and the stream of what is new, as files
stages        named tables that a rerun skips
telling       what the outputs say, in SQL
kinship       passages joined to families, in SQL
spans         which stretches were copied, which were new, in SQL
judging       what the shared text is, and which side had it first
furniture     what outlets print under different articles, in SQL
candidates    which articles to match, in SQL
crediting     which agency an article credits
steps         the steps over rows, plain and compiled
batches       the compiled steps over Arrow batches
match_kernels, kernels      inner loops, compiled by numba
matching, twins             the same in plain Python: what the kernels mean
reading       articles out of JSON Lines, Parquet and CSV
characters, hashes          what the kernels know of characters; the hashes
"""

from secondsource.corpus.build import Built, build_corpus

__all__ = ["Built", "build_corpus"]
