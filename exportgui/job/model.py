"""An ExportJob as in the reference, and the options for running it on this machine.

Pages: r-exportjob.md, r-email-settings.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from exportgui.errors import JobError
from exportgui.job.archive import is_archive
from exportgui.job.choices import EMAIL_SETTINGS, EXPORT_TYPES, Conflict, Renditions
from exportgui.job.rendition_key import RenditionKey
from exportgui.job.submit_fields import NO_FIELDS, SubmitFields
from exportgui.job.variable_table import VariableTable
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, marked
from exportgui.request.macros import MacroBook, normal_macro_names
from exportgui.request.model import Request
from exportgui.request.parsing import parse

_FIELDS = {
    "assetHandleArray": "asset_handles",
    "fmt": "fmt",
    "is_modifier": "is_modifier",
    "is_modifer": "is_modifier",
    "macro": "macro",
    "emailSetting": "email_setting",
    "clientId": "client_id",
}
_PLAIN = ("renditions", "salvage", "replace_altered", "refresh", "first_index", "job_name")
_LISTS = ("sets", "mail_to")
"""Fields of `Options` that older versions have not written: as they are, and lists of texts."""
_TWO_MODIFIERS = Message("is_modifier and is_modifer are both given and differ; write is_modifier")
_NOTHING_TO_CONVERT_TO = Message(
    "fmt=convert says what to convert to in is_modifier or macro; both are empty"
)
_ROWS_OF_ORIGINALS = Message(
    "fmt=orig exports the files as they are: rows of variables need convert"
)


@dataclass(frozen=True, slots=True)
class ExportJob:
    """An export, field by field as in the reference.

    ``client_id`` is reserved: stored, shown and written back, but never filled in or used.
    """

    asset_handles: tuple[str, ...]
    fmt: str
    is_modifier: str = ""
    macro: str = ""
    email_setting: str = "None"
    client_id: str = ""

    def validate(self, *, has_rows: bool = False) -> None:
        """Raise JobError for a wrong field, RequestError for a wrong request.

        ``has_rows``: a table of variables is part of the request.
        """
        self.validate_request(has_rows=has_rows)
        if not self.asset_handles:
            raise JobError(Message("assetHandleArray is empty: choose at least one asset"))

    def validate_request(self, *, has_rows: bool = False) -> None:
        """The part of `validate` that needs no assets."""
        if self.fmt not in EXPORT_TYPES:
            template = marked("{field}: unknown export type; allowed: {choices}")
            raise JobError(Message(template, field=f"fmt={self.fmt}", choices=EXPORT_TYPES))
        if self.email_setting not in EMAIL_SETTINGS:
            template = marked("{field}: unknown setting; allowed (as spelled): {choices}")
            field = f"emailSetting={self.email_setting}"
            raise JobError(Message(template, field=field, choices=EMAIL_SETTINGS))
        if self.fmt == "orig" and has_rows:
            raise JobError(_ROWS_OF_ORIGINALS)
        if self.fmt == "convert" and not self.request().items and not has_rows:
            raise JobError(_NOTHING_TO_CONVERT_TO)

    def request(self, rendition: str = "") -> Request:
        """``<is_modifier>&<macro>``: macros stay unexpanded; the macro field comes last and wins.

        ``rendition`` names the only macro to use, where each makes a file of its own.
        """
        macros = "&".join(
            f"${name.strip('$')}$" for name in ((rendition,) if rendition else self.macro_names())
        )
        return parse(self.is_modifier) + parse(macros)

    def request_text(self) -> str:
        """The request as typed after the object's ``?``."""
        return str(self.request())

    def macro_names(self) -> tuple[str, ...]:
        """The names in ``macro``, in order; dollars are optional when reading."""
        return normal_macro_names(self.macro) if self.macro.strip() else ()

    def to_fields(self) -> dict[str, Any]:
        """The job under the reference's field names."""
        return {
            "assetHandleArray": list(self.asset_handles),
            "fmt": self.fmt,
            "is_modifier": self.is_modifier,
            "macro": self.macro,
            "emailSetting": self.email_setting,
            "clientId": self.client_id,
        }

    @classmethod
    def from_fields(cls, fields: Mapping[str, Any]) -> ExportJob:
        """Read a job from fields under the reference's names, whose values may be anything.

        ``is_modifer``, a spelling of the reference's pages, is accepted. ``assetHandleArray`` is a
        list, or a mapping with ``items``. Raises JobError; does not `validate`.
        """
        values: dict[str, Any] = {}
        for name, value in fields.items():
            if name not in _FIELDS:
                template = marked("{name}: no field of an ExportJob; allowed: {choices}")
                raise JobError(Message(template, name=name, choices=tuple(_FIELDS)))
            target = _FIELDS[name]
            if values.get(target, value) != value:
                raise JobError(_TWO_MODIFIERS)
            values[target] = _handles(value) if target == "asset_handles" else _text(name, value)
        if missing := [name for name in ("assetHandleArray", "fmt") if _FIELDS[name] not in values]:
            raise JobError(Message("the job lacks {fields}", fields=missing))
        return cls(**values)


@dataclass(frozen=True, slots=True)
class Options:
    """What the reference leaves open: where files go, and what happens to existing ones.

    ``destination`` is a folder, or the name of a ZIP.
    ``macro_book`` has macros that win over the catalog's. ``name_template`` is described in
    `exportgui.job.planning.name_template`. ``renditions``: the job's macros are combined, or each
    makes a file of its own in a subfolder or with a suffix. ``excluded`` and ``renames`` (to file
    names) are the user's changes to the plan, by the keys of its items. ``inputs`` are files that
    define the job, such as a macro file: no output replaces them. With ``salvage`` the readable
    part of a damaged source is converted, with a warning. Where ``on_conflict`` is ``changed``,
    ``replace_altered`` lets outputs replace files that were altered or that no job wrote, and
    ``refresh`` exports again what an older revision of the renderer has drawn. ``rows`` make a
    rendition of each asset for each of their rows; ``first_index`` is where ``{index}`` begins;
    ``sets`` are handles of sets whose members were chosen. ``job_name`` is what the job is called;
    ``mail_to`` are the addresses that its mails go to, none means those of the settings.
    ``submitted`` is what a submitJob document said of the job.
    """

    destination: Path
    on_conflict: Conflict = "unique"
    name_template: str | None = None
    keep_tree: bool = False
    macro_book: MacroBook | None = None
    renditions: Renditions = "combined"
    excluded: frozenset[str] = frozenset()
    renames: Mapping[str, str] = field(default_factory=dict)
    salvage: bool = False
    inputs: tuple[Path, ...] = ()
    replace_altered: bool = False
    refresh: bool = False
    rows: VariableTable | None = None
    first_index: int = 1
    sets: tuple[str, ...] = ()
    job_name: str = ""
    mail_to: tuple[str, ...] = ()
    submitted: SubmitFields = NO_FIELDS

    @property
    def packs(self) -> bool:
        """Whether the outputs are packed into a ZIP."""
        return is_archive(self.destination)

    @property
    def item_policy(self) -> Conflict:
        """``on_conflict`` as each output follows it: that of a ZIP is about the ZIP alone.

        In its staging folder a job finds only what it has put there itself.
        """
        return "overwrite" if self.packs else self.on_conflict

    def to_fields(self) -> dict[str, Any]:
        """A form for JSON, macros included, from which the job can be resumed."""
        book = self.macro_book
        return {
            "destination": str(self.destination),
            "on_conflict": self.on_conflict,
            "name_template": self.name_template,
            "keep_tree": self.keep_tree,
            "macros": [list(entry) for entry in book.entries] if book is not None else None,
            "excluded": sorted(self.excluded),
            "renames": dict(self.renames),
            "inputs": [str(path) for path in self.inputs],
            "rows": None if self.rows is None else self.rows.to_fields(),
            "submitted": self.submitted.to_fields(),
            **{name: getattr(self, name) for name in _PLAIN},
            **{name: list(getattr(self, name)) for name in _LISTS},
        }

    @classmethod
    def from_fields(cls, fields: Mapping[str, Any]) -> Options:
        """Read what `to_fields` wrote."""
        macros = fields["macros"]
        return cls(
            destination=Path(fields["destination"]),
            on_conflict=fields["on_conflict"],
            name_template=fields["name_template"],
            keep_tree=fields["keep_tree"],
            macro_book=MacroBook(map(tuple, macros)) if macros is not None else None,
            excluded=frozenset(fields.get("excluded", ())),
            renames=dict(fields.get("renames", {})),
            inputs=tuple(map(Path, fields.get("inputs", ()))),
            rows=VariableTable.from_fields(fields.get("rows")),
            submitted=SubmitFields.from_fields(fields.get("submitted", {})),
            **_later_fields(fields),
        )


def _later_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Those that older versions have not written."""
    plain = {name: fields[name] for name in _PLAIN if name in fields}
    return plain | {name: tuple(fields.get(name, ())) for name in _LISTS}


def request_of(job: ExportJob, rows: VariableTable | None, rendition: str) -> Request:
    """The request of a rendition: the variables of its row, then the job's with its macro."""
    key = RenditionKey.of(rendition)
    request = job.request(key.macro)
    return request if rows is None else rows.definitions(key.row) + request


def _handles(value: object) -> tuple[str, ...]:
    items = value.get("items", ()) if isinstance(value, Mapping) else value
    if isinstance(items, str):
        items = (items,)
    if not isinstance(items, list | tuple) or not all(isinstance(item, str) for item in items):
        raise JobError(
            Message(
                "{field} is not a list of handles such as {example}",
                field="assetHandleArray",
                example="a|12",
            )
        )
    return tuple(item.strip() for item in items)


def _text(name: str, value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise JobError(Message("{field} is not text", field=name))
    return value
