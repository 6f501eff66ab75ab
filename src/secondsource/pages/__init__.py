"""Files and bytes to pages, before any judgement about what in them is the article.

decoding addresses      bytes to text; what an address is
building                one Page of text, or of a record
records_in              JSON and JSON Lines
reading                 files, folders, batches
"""

from secondsource.pages.addresses import host_of
from secondsource.pages.reading import read, read_all

__all__ = ["host_of", "read", "read_all"]
