"""Files and bytes to pages, before any judgement about what in them is the article.

decoding addresses tags         bytes to text; what an address is; markup as a stream of tags
guard unpacking                 what is too much: of markup, of compressed bytes
formats                         what format bytes are in
building                        one Page of text, or of a record
xml_trees fragments             XML that can do nothing but be read; markup within other formats
feeds sitemaps ninjs newsml     formats of several or single items
nitf telex mail warc pdf
columns records_in              tables; JSON and JSON Lines
reading                         files, folders, batches
"""

from secondsource.pages.addresses import host_of
from secondsource.pages.reading import read, read_all

__all__ = ["host_of", "read", "read_all"]
