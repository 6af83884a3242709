"""What holds for all tests: properties are tried on the same examples each time, so that a run can be repeated.

New examples are the fuzz targets' business (``tests/fuzz``); what they find becomes an example here.
"""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("steady", derandomize=True)
settings.load_profile("steady")
