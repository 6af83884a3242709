"""What the renderer asks about objects; protocols that a catalog fits without being imported."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from exportgui.messages import Message
from exportgui.render.request_defaults import Defaults
from exportgui.request.effective import Note
from exportgui.request.macros import MacroBook
from exportgui.request.model import Request
from exportgui.request.preprocessing import Preprocessed
from exportgui.request.set_definition import SetKind


class ObjectRecord(Protocol):
    """One object: a catalog record, or a plain file. Pages: r-object.md, c-image-data-reference."""

    @property
    def path(self) -> Path | None:
        """The source file; None for a template."""
        ...

    @property
    def page(self) -> int:
        """0-based page of a document."""
        ...

    @property
    def mask_path(self) -> Path | None:
        """``catalog::MaskPath``, resolved."""
        ...

    @property
    def modifier(self) -> str:
        """``catalog::Modifier``: overridden by the request."""
        ...

    @property
    def post_modifier(self) -> str:
        """``catalog::PostModifier``: overrides the request."""
        ...

    @property
    def anchor(self) -> tuple[int, int] | None:
        """``catalog::Anchor`` in pixels of the full image."""
        ...

    @property
    def resolution(self) -> float | None:
        """``catalog::Resolution`` for ``res=``."""
        ...

    @property
    def print_resolution(self) -> float | None:
        """``catalog::PrintResolution`` in dpi."""
        ...

    @property
    def icc_profile(self) -> str:
        """``catalog::IccProfile``: the profile of a picture that embeds none, by name."""
        ...

    @property
    def is_template(self) -> bool:
        """Whether the record has a body but no picture of its own."""
        ...

    @property
    def thumb_type(self) -> int | None:
        """``catalog::ThumbType``: 1 crop, 2 fit, 3 texture; None for the catalog's default."""
        ...

    @property
    def thumb_resolution(self) -> float | None:
        """``catalog::ThumbRes``, in the units of ``resolution``; None for the catalog's default."""
        ...


class RecordMetadata(Protocol):
    """What a catalog record has besides its image, "" where a field is empty.

    Page: c-image-data-reference.
    """

    @property
    def id(self) -> str:
        """``catalog::Id``, translated for the locale."""
        ...

    @property
    def user_data(self) -> str:
        """``catalog::UserData``."""
        ...

    @property
    def targets(self) -> str:
        """``catalog::Targets``."""
        ...

    @property
    def image_map(self) -> str:
        """``catalog::Map``."""
        ...

    @property
    def image_set(self) -> str:
        """``catalog::ImageSet``."""
        ...

    @property
    def set_kind(self) -> SetKind | None:
        """The kind of set that ``catalog::AssetType`` names; None where it names none."""
        ...

    @property
    def time_stamp(self) -> str:
        """``catalog::TimeStamp`` as written."""
        ...


class LocatedObject(Protocol):
    """An object that was looked up by a name which may not be its exact one."""

    @property
    def object_path(self) -> str:
        """Its exact name."""
        ...

    @property
    def notes(self) -> tuple[Note, ...]:
        """Notes about how it was found."""
        ...


class Resolver(Protocol):
    """Finds objects and knows the macros and defaults that go with them."""

    @property
    def macros(self) -> MacroBook:
        """Every macro a request may name."""
        ...

    @property
    def defaults(self) -> Defaults:
        """Attributes of the main catalog."""
        ...

    @property
    def unapplied(self) -> tuple[Note, ...]:
        """What the main catalog declares and the renderer does not do."""
        ...

    def find_object(self, object_path: str) -> ObjectRecord:
        """The object of that name; SourceError when missing, ObjectError when not allowed."""
        ...

    def locate_object(self, object_path: str) -> LocatedObject:
        """The exact name of an object, for ``find_object``; errors as there."""
        ...

    def for_locale(self, locale: str | None) -> Resolver:
        """The resolver of a request with that ``locale=``, None for none.

        Itself where no map is declared.
        """
        ...

    def for_catalog_of(self, object_path: str) -> Resolver:
        """The resolver whose main catalog is the one that the path names.

        Itself where that is its own.
        """
        ...

    def preprocess(self, object_path: str, request: Request) -> tuple[Resolver, Preprocessed]:
        """The request as the main catalog's rules change it, and its resolver.

        The resolver has the attributes that rules override. RequestError where they refuse the
        request.
        """
        ...

    def remarks_on(self, object_path: str) -> tuple[Message, ...]:
        """What is odd about the record of an object, to be told wherever it is used."""
        ...

    def find_record(self, object_path: str) -> RecordMetadata | None:
        """The metadata of the record of that name; None where there is none."""
        ...

    def find_profile(self, name: str) -> Path:
        """The file of an ICC profile, by name or path; errors as for ``find_object``."""
        ...

    def find_font(self, name: str, bold: bool, italic: bool) -> Path | None:
        """The font file of that name and face, or of the name alone; None without any.

        An empty name is the default font.
        """
        ...
