"""A table of variables: each row makes a rendition of a template, with the row's values.

Page: r-template.md.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined
from exportgui.request.encoding import encode
from exportgui.request.model import FORWARDED, Request
from exportgui.request.parsing import parse

NAME = "name"
"""The column that names the outputs."""


@dataclass(frozen=True, slots=True)
class VariableTable:
    """The columns, which are the names of variables in lower case, and the rows below them.

    Rows count from 1. A row may be shorter than the heading: then the template's own values stay.
    ``file`` is the name of the file, ``lines`` are where its rows begin, from 1; "" and none for a
    table of an older job.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    file: str = ""
    lines: tuple[int, ...] = ()

    def values(self, row: int) -> Mapping[str, str]:
        """The values of a row by column."""
        return dict(zip(self.columns, self.rows[row - 1], strict=False))

    def located(self, row: int, reason: Message) -> Message:
        """A reason why a row fails, with its line, and the cells that may be at fault.

        Those are what the reason names, and empty ones.
        """
        if not 0 < row <= len(self.lines):
            return reason
        cells: list[object] = []
        for column, value in self.values(row).items():
            if value and re.search(rf"(?<!\w){re.escape(value)}(?!\w)", reason):
                cells.append(f"{column} = {value}")
            elif not value and column != NAME:
                cells.append(Message("{column} is empty", column=column))
        line = Message("line {line} of {file}", line=self.lines[row - 1], file=self.file)
        place = joined(": ", (line, joined(", ", cells))) if cells else line
        return joined("; ", (reason, place))

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
        return {
            "columns": list(self.columns),
            "rows": [list(row) for row in self.rows],
            "file": self.file,
            "lines": list(self.lines),
        }

    @classmethod
    def from_fields(cls, fields: Mapping[str, Any] | None) -> VariableTable | None:
        """Read what `to_fields` wrote; None for None."""
        if fields is None:
            return None
        return cls(
            tuple(fields["columns"]),
            tuple(map(tuple, fields["rows"])),
            fields.get("file", ""),
            tuple(fields.get("lines", ())),
        )
