"""The revision of what the renderer draws, by which older outputs are told from today's."""

from __future__ import annotations

RENDER_REVISION = 1
"""Raised by hand, and only when the bytes of an output change on purpose.

The ledger keeps it with every output. An output of an older revision counts as unchanged; it is
exported again only when that is asked for.
"""
