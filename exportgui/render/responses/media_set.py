"""``req=set``: the members of a media set, as a tree of items.

Pages: r-set.md, r-media-set-requests.md, r-imageset-cat.md, r-imageset.md. The reference names the
types, how they are distinguished, ``i``, ``s`` and their label ``l``; its document type is only
linked. The rest follows responses that viewers are known to read. ``set`` has ``pv type n`` and
``item``s. An item has the image ``i``, the swatch ``s`` (both with the name ``n``) and the image's
full size ``dx dy``, or a ``set`` of its own. A page has one ``i`` for each image. A video is a
``v`` with its ``path``. A swatch of solid colour has ``color``. In JSON a single child is no list.
What belongs to a server (versions, ``iv``) is left out. A member that cannot be read has no size
and gives a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote

from exportgui.errors import LimitError, RequestError, SourceError
from exportgui.media.header import read_header
from exportgui.messages import Message, joined
from exportgui.render.responses.model import ResponseBody, TextRequest
from exportgui.render.responses.records import user_data
from exportgui.request.budget import MAX_DEPTH
from exportgui.request.commands import COMMANDS
from exportgui.request.resolving import Note
from exportgui.request.set_definition import (
    MEDIA_TYPES,
    VIDEO_EXTENSIONS,
    SetKind,
    detect,
    split_outside,
    unbalanced,
)

Node = dict[str, Any]
"""Attributes are strings, children a node or a list of nodes."""
MAX_MEMBERS = 10_000
_COLOUR = re.compile(r"\{\s*0x([0-9a-f]{6})\s*(.*?)\s*\}", re.IGNORECASE | re.DOTALL)


def media_set(text_request: TextRequest) -> ResponseBody:
    """The set of ``imageSet=``, else of the record; an image or video without a set is one item.

    RequestError for unpaired braces and for media sets inside of each other, LimitError for sets
    nested too deeply or with too many members, SourceError where the object is neither a record nor
    a file.
    """
    builder = _SetBuilder(text_request, text_request.request.get("labelkey") or "")
    given = text_request.request.get("imageSet")
    if given is None:
        tree = builder.of_object(text_request.object_path)
    else:
        definition = str(COMMANDS["imageset"].parse(given))
        tree = builder.of_set("", definition, builder.kind_of(definition))
    tree = {"pv": "1.0", **tree}
    names = {f"set.{name}": value for name, value in tree.items() if isinstance(value, str)}
    return ResponseBody(
        names | {"set.items": str(len(_as_list(tree["item"])))},
        tree={"set": tree},
        notes=tuple(builder.warnings),
    )


def _as_list(children: Any) -> list[Node]:
    return children if isinstance(children, list) else [children]


def _one_or_list(children: list[Node]) -> list[Node] | Node:
    return children[0] if len(children) == 1 else children


def _unbraced(text: str) -> str | None:
    """What is inside of braces or parentheses around a whole field; None without these."""
    return text[1:-1] if text[:1] in ("{", "(") and text[-1:] in ("}", ")") else None


@dataclass
class _SetBuilder:
    """Builds nodes from definitions; ``key`` names the property of UserData that labels images."""

    text_request: TextRequest
    key: str
    warnings: list[Note] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    depth: int = 0
    in_media_set: bool = False

    def of_object(self, name: str) -> Node:
        """The set of a record, or the one item that an image or a video is."""
        record = self.text_request.resolver.find_record(name)
        if record is not None and record.image_set:
            kind = record.set_kind or self.kind_of(record.image_set)
            return self.of_set(name, record.image_set, kind)
        self.text_request.resolver.find_object(name)
        return {
            "type": "video" if self._is_video(name) else "img",
            "n": name,
            "item": self._member(name),
        }

    def kind_of(self, definition: str) -> SetKind:
        """The kind of a set, by the rules for definitions that do not name it."""
        return detect(definition, self._is_set, self._is_video)

    def of_set(self, name: str, definition: str, kind: SetKind) -> Node:
        """One set with all its members."""
        self._check_set(name, definition, kind)
        in_media_set = self.in_media_set or kind is SetKind.MEDIA
        inner = replace(self, depth=self.depth + 1, in_media_set=in_media_set)
        basic = kind is SetKind.SPIN and "," not in definition
        parts = [part.strip() for part in split_outside(definition, ";" if basic else ",")]
        children = [inner._item(part, kind) for part in parts]
        return {"type": str(kind), "n": name, "item": _one_or_list(children)}

    def _check_set(self, name: str, definition: str, kind: SetKind) -> None:
        if unpaired := unbalanced(definition):
            reason = Message("{sign} has no partner", sign=unpaired)
            raise RequestError(reason, command="imageSet", value=definition)
        if self.in_media_set and kind is SetKind.MEDIA:
            raise RequestError(
                Message(
                    "'{name}' is a media set inside of a media set, which cannot be",
                    name=name or definition,
                )
            )
        if self.depth >= MAX_DEPTH:
            raise LimitError(
                Message("sets are nested more than {number} deep", number=MAX_DEPTH), name
            )

    def _item(self, text: str, kind: SetKind) -> Node:
        if next(self.numbers) > MAX_MEMBERS:
            raise LimitError(Message("a set has more than {number} members", number=MAX_MEMBERS))
        if kind is SetKind.PAGES:
            pages = [self._image(page.strip()) for page in split_outside(text, ":")]
            return {
                "i": _one_or_list(pages),
                **self._size(unquote(split_outside(text, ":")[0].strip())),
            }
        fields = [part.strip() for part in split_outside(text, ";")]
        whole = _unbraced(text)
        if kind is SetKind.IMAGES and whole is not None:  # an item of a hierarchical swatch set
            fields = [part.strip() for part in split_outside(whole, ";")]
        member_type = MEDIA_TYPES.get(fields[2].lower(), "") if len(fields) > 2 else ""
        swatch = {"s": self._swatch(fields[1])} if len(fields) > 1 and fields[1] else {}
        return {**self._content(fields[0], member_type, kind), **swatch}

    def _content(self, text: str, member_type: str, outer: SetKind) -> Node:
        """A member: a set in braces, a set by its name, or an image or video.

        ``member_type`` is "" where the definition has none.
        """
        definition = _unbraced(text)
        name = unquote(text)
        if definition is not None:
            known = SetKind(member_type) if member_type in set(SetKind) else None
            in_spin = outer if outer is SetKind.SPIN else None
            return {
                "set": self.of_set("", definition, known or in_spin or self.kind_of(definition))
            }
        if self._is_set(name):
            return {"set": self.of_object(name)}
        return self._member(name, member_type)

    def _member(self, name: str, member_type: str = "") -> Node:
        if member_type in ("video", "static") or (not member_type and self._is_video(name)):
            return {"type": member_type or "video", "v": {"path": name}}
        return {"i": self._image(name), **self._size(name)}

    def _image(self, text: str) -> Node:
        name = unquote(text)
        label = self._label(name)
        return {"n": name, **({"l": label} if label else {})}

    def _swatch(self, text: str) -> Node:
        colour = _COLOUR.fullmatch(text)
        if colour is None:
            return self._image(text)
        return {
            "color": f"0x{colour[1].lower()}",
            **({"l": unquote(colour[2])} if colour[2] else {}),
        }

    def _label(self, name: str) -> str:
        return (
            user_data(replace(self.text_request, object_path=name)).properties.get(self.key, "")
            if self.key
            else ""
        )

    def _size(self, name: str) -> Node:
        try:
            record = self.text_request.resolver.find_object(name)
            if record.path is None:
                return {}
            header = read_header(record.path, page=record.page, limits=self.text_request.limits)
        except SourceError as error:
            message = joined(": ", (name, error.reason))
            self.warnings.append(Note(message, "req", level="warning"))
            return {}
        return {"dx": str(header.width), "dy": str(header.height)}

    def _is_set(self, name: str) -> bool:
        record = self.text_request.resolver.find_record(name)
        return record is not None and bool(record.image_set)

    def _is_video(self, name: str) -> bool:
        try:
            path = self.text_request.resolver.find_object(name).path
        except SourceError:
            path = None
        return (path or PurePosixPath(name)).suffix.lower().removeprefix(".") in VIDEO_EXTENSIONS
