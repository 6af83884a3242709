"""Find the files of ICC profiles and fonts: in a catalog's maps, else by path.

Pages: c-icc-profile-map-reference.md, c-font-map-reference.md, r-object.md, r-defaultfont.md,
r-synthesizefontstyles.md. Readings: a file of a map is below the RootPath of the catalog whose map
it is; a profile's path that is not below the main catalog's root may be below the default one's.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from exportgui.catalog.iscatalog import ISCatalog, MappedFile
from exportgui.catalog.objects import locate_file
from exportgui.catalog.record_source import below_root
from exportgui.errors import MissingObjectError, RequestError
from exportgui.messages import Message

Place = tuple[ISCatalog, str]
"""A catalog, and a name or path in it."""

_STYLES = {
    (True, True): Message("bold italic"),
    (True, False): Message("bold"),
    (False, True): Message("italic"),
    (False, False): Message("regular"),
}
"""Names of a font's styles, by whether they are bold and italic."""


def find_profile(home: Place, named: Sequence[Place]) -> Path:
    """The file of a profile.

    ``name`` is looked up in the map of ``home`` or, as ``rootId/name``, of the catalog it names;
    otherwise it is a path below their roots. Raises SourceError when it is missing, ObjectError
    when it leaves the root.
    """
    catalog, name = home
    for place, rest in (home, *named):
        mapped = place.profiles.get(rest)
        if mapped is not None:
            return _located(mapped)
    default = [] if catalog.default is None else [(catalog.default, name)]
    for place, rest in (*named, home, *default):
        try:
            return locate_file(place.root, rest)
        except MissingObjectError as error:
            missing = error
    raise missing


def find_font(catalog: ISCatalog, name: str, bold: bool, italic: bool) -> Path | None:
    """The file of a font in the font map, "" for DefaultFont; else that of its nearest face.

    None when the map has no such name. Raises RequestError for a missing face that the catalog does
    not allow to be synthesized, SourceError when the file is missing, ObjectError when it leaves
    the root.
    """
    name = name or catalog.default_font
    faces = ((bold, italic), (bold, False), (False, italic), (False, False))
    exact, *others = (catalog.fonts.get((name, *face)) for face in faces)
    nearest = next((file for file in others if file is not None), None)
    file = nearest if exact is None else exact
    if file is None:
        return None
    if exact is None and not catalog.synthesize_styles:
        raise _missing_face(name, _STYLES[bold, italic])
    return _located(file)


def _located(file: MappedFile) -> Path:
    return locate_file(file.root, below_root(file.root, file.path) or file.path)


def _missing_face(name: str, style: Message) -> RequestError:
    return RequestError(
        Message("the font map has no {style} style of '{name}'", style=style, name=name),
        command="text",
        allowed=Message("styles in the font map, as the catalog says SynthesizeFontStyles=0"),
    )
