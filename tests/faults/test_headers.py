"""Mutants of headers are decoded, or refused by name and kind; see `headers`."""

from __future__ import annotations

from pathlib import Path

import headers
import pytest
from header_fields import LAYOUTS
from header_samples import samples

from exportgui.errors import SourceError
from exportgui.media.decode import decode

MUTANTS = 500


def test_mutants_of_headers_are_decoded_or_refused_by_kind(tmp_path: Path):
    tally = headers.run(tmp_path, tmp_path / "kept", seed=1, count=MUTANTS)
    assert tally.faults == []
    assert sum(tally.counts.values()) == MUTANTS
    assert {"decoded", "refused: damaged", "refused: unsupported", "refused: memory"} <= set(
        tally.counts
    )


def test_every_sample_is_whole_and_has_numbers_to_change(tmp_path: Path):
    """A sample that is refused already would hide what its mutants do."""
    for number, (suffix, data) in enumerate(samples()):
        path = tmp_path / f"{number}.{suffix}"
        path.write_bytes(data)
        assert decode(path).color.width > 0
        assert len(LAYOUTS[suffix](data).fields) > 5
    assert number > 60


def test_an_untyped_error_and_a_refusal_without_a_kind_are_faults(tmp_path, monkeypatch):
    path = tmp_path / "a.png"
    path.write_bytes(b"")
    assert headers.decoded(path, 1.0) == "refused: damaged"
    for raised in (ZeroDivisionError("oh"), SourceError("odd")):

        def fail(path: Path, shrink: float, error: Exception = raised) -> str:
            raise error

        monkeypatch.setattr(headers, "decoding", fail)
        assert headers.decoded(path, 1.0).startswith("untyped")


@pytest.mark.long
def test_ten_minutes_of_mutated_headers(tmp_path: Path, figure):
    tally = headers.run(tmp_path, tmp_path / "kept", seed=2, seconds=600)
    figure(tally.report("headers"))
    assert tally.faults == []
