"""What holds for all tests: properties are tried on the same examples each time, so that a run can
be repeated.

How long an example takes says more of the machine than of us: nothing fails for being slow. New
examples are the fuzz targets' business (``tests/fuzz``); what they find becomes an example here.
"""

from __future__ import annotations

import gc
import os

from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

# Before any test imports pyvips: libvips reads how many threads a pipeline gets when it starts.
import exportgui.media.libvips  # noqa: F401

# Texts are looked for in English, and formats of numbers in C's, whatever the machine speaks.
os.environ["LC_ALL"] = "C.UTF-8"

settings.register_profile(
    "steady", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("steady")
# Hypothesis also tries the constants of the modules that are loaded: which ones, hangs on the tests
# before, and a constant that is new anywhere in the program would change every example.
providers._get_local_constants = lambda: providers._local_constants  # none


def pytest_collection_finish() -> None:
    """What is there by now stays to the end: no search for garbage has to go through it again.

    The tests of the window search after each test.
    """
    gc.collect()
    gc.freeze()
