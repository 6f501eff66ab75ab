"""``python -m secondsource`` is ``secondsource``."""

import sys

from secondsource.cli import main

__all__: list[str] = []

sys.exit(main())
