"""Parameters of tests in which every two values meet; the combinations that are left are long."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import pytest


def latin_square(*axes: Sequence[Any]) -> list[Any]:
    """All combinations of three axes or more, each a list of values.

    The quick part is that in which any two values of different axes meet, as in a Latin square:
    one of so many as the last axis has values.
    """
    combinations = []
    for indexes in itertools.product(*(range(len(axis)) for axis in axes)):
        values = [axis[index] for axis, index in zip(axes, indexes, strict=True)]
        quick = sum(indexes) % len(axes[-1]) == 0
        combinations.append(pytest.param(*values, marks=() if quick else pytest.mark.long))
    return combinations
