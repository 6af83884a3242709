"""Parse the records of an IS catalog's data files.

Pages: c-image-data-reference, c-svg-data-reference, c-static-content-data-reference.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from exportgui.catalog.sets import TYPES_OF_SETS, named_type
from exportgui.catalog.textfile import Report, fault, not_allowed, refuse
from exportgui.errors import CatalogError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, joined, marked
from exportgui.request.set_definition import SetKind, unbalanced

NO_DIGIMARC = Message("its Digimarc watermark is not embedded; only a server does that")
DIGIMARC_TYPES = ("1", "2", "3", "4")

if TYPE_CHECKING:
    from exportgui.catalog.datafile import Row


class Table(StrEnum):
    """Which of a catalog's tables a record is from."""

    IMAGE = "image"
    SVG = "svg"
    STATIC = "static"


@dataclass(frozen=True, slots=True)
class Record:
    """One record, its fields typed as in the reference; "" and None where empty.

    ``problem`` names fields that cannot be parsed: such a record is listed but not used. ``hides``
    are the places of other records with its Id, which do not count.
    """

    id: str
    table: Table
    file: Path
    line: int
    path: str = ""
    mask_path: str = ""
    modifier: str = ""
    post_modifier: str = ""
    anchor: tuple[int, int] | None = None
    size: tuple[int, int] | None = None
    resolution: float | None = None
    print_resolution: float | None = None
    thumb_type: int | None = None
    thumb_resolution: float | None = None
    icc_profile: str = ""
    has_digimarc: bool = False
    image_set: str = ""
    asset_type: str = ""
    user_data: str = ""
    targets: str = ""
    image_map: str = ""
    time_stamp: str = ""
    problem: Message = NOTHING
    hides: tuple[Message, ...] = ()

    @property
    def place(self) -> Message:
        """The record's file and line."""
        return Message("{file}, line {number}", file=self.file.name, number=self.line)

    @property
    def remarks(self) -> tuple[Message, ...]:
        """Notes that are shown wherever the record is used (r-id-cat.md: Ids are unique)."""
        digimarc = (NO_DIGIMARC,) if self.has_digimarc else ()
        if not self.hides:
            return digimarc
        values = {"name": self.id, "used": self.place, "others": self.hides}
        return (
            *digimarc,
            Message("the Id {name} is there more than once: {used} counts, not {others}", **values),
        )

    @property
    def set_kind(self) -> SetKind | None:
        """The kind of set that the AssetType field names; None where it names none."""
        named = named_type(self.asset_type)
        return next((kind for kind, type_ in TYPES_OF_SETS.items() if type_ is named), None)

    @property
    def is_template(self) -> bool:
        """Whether it has no source of its own but a request (r-path-cat.md)."""
        return not self.path and bool(self.modifier)


def read_records(path: Path, table: Table) -> dict[str, Record]:
    """The records of one data file by Id; of several with one Id the last prevails.

    Raises CatalogError for a damaged file (see `read_table`) and for unbalanced braces in a set.
    """
    records: dict[str, Record] = {}
    for record in each_record(path, table):
        add_record(records, record)
    return records


def each_record(path: Path, table: Table, report: Report = refuse) -> Iterator[Record]:
    """All records of one data file, those with the same Id too; ``report`` as for `read_table`."""
    from exportgui.catalog.datafile import read_table  # a folder's records are in no file

    for row in read_table(path, key="Id", report=report):
        try:
            record = _record(path, table, row)
        except CatalogError as error:
            report(error)
        else:
            yield record


def add_record(records: dict[str, Record], record: Record) -> None:
    """Add a record to a table; it hides an earlier one with its Id, and takes the last position."""
    hidden = records.pop(record.id, None)
    if hidden is not None:
        record = replace(record, hides=(*hidden.hides, hidden.place, *record.hides))
    records[record.id] = record


def _record(path: Path, table: Table, row: Row) -> Record:
    text = row.fields.get
    values, problems = _numbers(row)
    return Record(
        id=row.fields["id"],
        table=table,
        file=path,
        line=row.line,
        path=text("path", ""),
        mask_path=text("maskpath", ""),
        modifier=text("modifier", ""),
        post_modifier=text("postmodifier", ""),
        anchor=values["anchor"],
        size=values["size"],
        resolution=values["resolution"],
        print_resolution=values["printresolution"],
        thumb_type=values["thumbtype"],
        thumb_resolution=values["thumbres"],
        icc_profile=text("iccprofile", "").strip(),
        has_digimarc="digimarcinfo" in row.fields and digimarc_type(row.fields["digimarcinfo"]) > 0,
        image_set=_image_set(path, row),
        asset_type=text("assettype", "").strip(),
        user_data=text("userdata", ""),
        targets=text("targets", ""),
        image_map=text("map", ""),
        time_stamp=text("timestamp", "").strip(),
        problem=joined("; ", problems) if problems else NOTHING,
    )


def _image_set(path: Path, row: Row) -> str:
    """The ImageSet field; CatalogError for a brace without its partner."""
    text = row.fields.get("imageset", "")
    lone_brace = unbalanced(text)
    if lone_brace is not None:
        template = marked("'{sign}' without its partner in the ImageSet of {name}")
        wrong = Message(template, sign=lone_brace, name=row.fields.get("id"))
        raise fault(path, row.line, wrong)
    return text.strip()


def digimarc_type(text: str) -> int:
    """The type in a DigimarcInfo, 0 for none (r-digimarcinfo-cat.md)."""
    kind = text.partition(",")[0].strip()
    return int(kind) if kind in DIGIMARC_TYPES else 0


def _pair(text: str) -> tuple[int, int]:
    first, second = text.split(",")
    return int(first), int(second)


def _extent(text: str) -> tuple[int, int]:
    width, height = _pair(text)
    if width <= 0 or height <= 0:
        raise ValueError(text)
    return width, height


def _positive(text: str) -> float | None:
    number = float(text)
    if number < 0 or not math.isfinite(number):
        raise ValueError(text)
    return number or None  # 0 means the catalog's default


def _thumb_type(text: str) -> int | None:
    """None where it is not valid: the catalog's default applies then (r-thumbtype.md)."""
    return int(text) if text in ("1", "2", "3") else None


def _thumb_resolution(text: str) -> float | None:
    """None where it is not valid: the catalog's default applies then (r-thumbres.md)."""
    try:
        return _positive(text)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    parse: Callable[[str], object]
    allowed: Message


_NUMBER = Message("a number larger than 0")
_FIELDS = (
    _Field("Anchor", _pair, Message("two integers: x,y")),
    _Field("Size", _extent, Message("two integers larger than 0: width,height")),
    _Field("Resolution", _positive, _NUMBER),
    _Field("PrintResolution", _positive, _NUMBER),
    _Field("ThumbType", _thumb_type, Message("1, 2 or 3")),
    _Field("ThumbRes", _thumb_resolution, _NUMBER),
)


def _numbers(row: Row) -> tuple[dict[str, Any], list[Message]]:
    values: dict[str, Any] = {}
    problems: list[Message] = []
    for field in _FIELDS:
        text = row.fields.get(field.name.lower(), "").strip()
        try:
            values[field.name.lower()] = field.parse(text) if text else None
        except ValueError:
            values[field.name.lower()] = None
            wrong = Message(
                "{field} in line {number}", field=f"{field.name}={text}", number=row.line
            )
            problems.append(not_allowed(wrong, field.allowed))
    return values, problems
