"""A table of variables: each row makes a rendition of a template, with the row's values.

Page: r-template.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from exportgui.lazy_dataclass import dataclass
from exportgui.request.encoding import encode
from exportgui.request.model import FORWARDED, Request
from exportgui.request.parsing import parse

NAME = "name"
"""The column that names the outputs."""


@dataclass(frozen=True, slots=True)
class VariableTable:
    """The columns, which are the names of variables in lower case, and the rows below them.

    Rows count from 1. A row may be shorter than the heading: then the template's own values stay.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def values(self, row: int) -> Mapping[str, str]:
        """The values of a row by column."""
        return dict(zip(self.columns, self.rows[row - 1], strict=False))

    def definitions(self, row: int) -> Request:
        """The variables of a row, as a request defines them; nothing for row 0.

        That of the name is no typed one: no note is due where nothing uses it.
        """
        if not row:
            return Request()
        values = self.values(row).items()
        texts = (f"${name}={encode(value).replace('$', '%24')}" for name, value in values)
        items = parse("&".join(texts)).items
        return Request(
            tuple(replace(item, origin=FORWARDED) if item.key == NAME else item for item in items)
        )

    def to_fields(self) -> dict[str, Any]:
        """A form for JSON."""
        return {"columns": list(self.columns), "rows": [list(row) for row in self.rows]}

    @classmethod
    def from_fields(cls, fields: Mapping[str, Any] | None) -> VariableTable | None:
        """Read what `to_fields` wrote; None for None."""
        if fields is None:
            return None
        return cls(tuple(fields["columns"]), tuple(map(tuple, fields["rows"])))
