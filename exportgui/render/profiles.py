"""Which ICC profile a request means: named by ``icc=``, declared by the catalog, or built in.

Pages: r-icc.md, r-color-management.md, r-iccprofilergb.md, r-iccprofilesrcrgb.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from exportgui.errors import ObjectError, RequestError, SourceError
from exportgui.media.metadata import usable_icc
from exportgui.messages import Message
from exportgui.render import colour
from exportgui.render.resolver import Resolver
from exportgui.request.effective import Note, read_as
from exportgui.request.values import PixelType

_BUILT_IN = frozenset({"srgb", "srgb iec61966-2.1"})
_MAX_BYTES = 16_000_000
_PIXEL_TYPES: tuple[PixelType, ...] = ("rgb", "gray", "cmyk")
INTENT_NAMES = ("perceptual", "relative", "saturation", "absolute")


def named_profile(name: str, resolver: Resolver) -> tuple[bytes, tuple[Note, ...]]:
    """The profile that ``icc=`` names, which a form may have written with plus signs for blanks.

    RequestError when there is none, or none that can be used.
    """
    try:
        return _load(name, resolver), ()
    except SourceError as error:
        plain = name.replace("+", " ")
        with suppress(SourceError):
            if plain != name:
                note = read_as(f"icc={name}", f"icc={plain}", "icc", None)
                return _load(plain, resolver), (replace(note, reading=None),)
        raise RequestError(
            Message("no such profile"),
            command="icc",
            value=name,
            allowed=Message("sRGB, or a profile of the catalog"),
        ) from error


def declared_profiles(
    resolver: Resolver, prefix: str = ""
) -> tuple[Mapping[PixelType, bytes], tuple[Note, ...]]:
    """Profiles of the catalog's attributes by pixel type, and warnings for unusable ones.

    ``prefix`` is ``source_`` for input profiles.
    """
    profiles: dict[PixelType, bytes] = {}
    notes: list[Note] = []
    for pixel_type in _PIXEL_TYPES:
        name = getattr(resolver.defaults.icc, prefix + pixel_type)
        if not name:
            continue
        profile, warnings = usable_profile(name, pixel_type, resolver)
        notes += warnings
        if profile is not None:
            profiles[pixel_type] = profile
    return profiles, tuple(notes)


def usable_profile(
    name: str, pixel_type: PixelType, resolver: Resolver
) -> tuple[bytes | None, tuple[Note, ...]]:
    """A profile that a catalog or its record names; None with a warning where it is unusable."""
    try:
        profile = _load(name, resolver)
        if colour.profile_space(profile) != pixel_type:
            reason = Message("is not a profile for {type}", type=pixel_type)
            return None, (_unusable(name, reason),)
        if usable_icc(profile, pixel_type)[0] is None:
            return None, (_unusable(name, Message("it is damaged")),)
    except (SourceError, ObjectError, RequestError) as error:
        return None, (_unusable(name, error.message),)
    return profile, ()


def assumed_profiles(resolver: Resolver) -> Mapping[PixelType, bytes]:
    """The profiles assumed for sources without one: input profiles, else output profiles."""
    return {**declared_profiles(resolver)[0], **declared_profiles(resolver, "source_")[0]}


def _unusable(name: str, why: Message) -> Note:
    message = Message(
        "the catalog's profile {name} is not used: {detail}", name=repr(name), detail=why
    )
    return Note(message, "icc", None, "warning")


def _load(name: str, resolver: Resolver) -> bytes:
    try:
        path = resolver.find_profile(name)
        found = path.stat()
        data = _read(path, found.st_size, found.st_mtime_ns)
    except (SourceError, OSError) as error:
        if name.lower() in _BUILT_IN:
            return colour.srgb_profile()
        if isinstance(error, SourceError):
            raise
        raise SourceError(Message("not an ICC profile"), name) from error
    return data


@lru_cache(maxsize=32)
def _read(path: Path, size: int, _changed: int) -> bytes:
    """Once for all pictures of a job; OSError where it is no profile."""
    if size > _MAX_BYTES:
        raise SourceError(Message("too large for a profile"), path)
    data = path.read_bytes()
    colour.profile_name(data)
    return data
