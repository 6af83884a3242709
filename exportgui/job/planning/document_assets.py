"""Find the assets that a document names: by handle, by IS id, or by path."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from exportgui.catalog.assets import HANDLE_PREFIX, id_of_handle
from exportgui.catalog.catalog import Catalog
from exportgui.catalog.list_matching import Fit, Match, match_names
from exportgui.errors import JobError
from exportgui.job.planning.naming import listed
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined, marked

_OWN_HANDLES = marked(
    "handles such as {example} are taken as this library's own, not as a server's"
)


@dataclass(frozen=True, slots=True)
class DocumentAssets:
    """The handles, in this library, of the assets that are named, in order.

    ``unknown`` are names of no asset of the catalog; ``ambiguous`` tells names of several;
    ``notes`` explain how names were read.
    """

    handles: tuple[str, ...]
    unknown: tuple[str, ...] = ()
    ambiguous: tuple[Message, ...] = ()
    notes: tuple[Message, ...] = ()

    def reason(self) -> Message:
        """Why the names cannot be used as they are; empty where they can."""
        parts: list[Message] = []
        if self.unknown:
            template = marked("unknown asset handle in this catalog: {handles}")
            parts.append(Message(template, handles=listed(self.unknown)))
        if self.ambiguous:
            parts.append(listed(self.ambiguous, "; "))
        return joined("; ", parts)


def find_assets(catalog: Catalog, names: Sequence[str]) -> DocumentAssets:
    """What the names of a document mean in a catalog; sets are found, too.

    A handle is looked up before anything else: among those of a server, where the catalog knows
    any, because ``a|12`` may be another asset there.
    """
    ids = catalog.ids_of_handles(names)
    rest = [name for name in names if name not in ids]
    matches = match_names(rest, catalog.named_assets) if rest else []
    ids |= {match.entry.text: match.hits[0].id for match in matches if len(match.hits) == 1}
    unknown = (match.entry.text for match in matches if match.fit is Fit.MISSING)
    return DocumentAssets(
        tuple(f"{HANDLE_PREFIX}{ids[name]}" for name in names if name in ids),
        tuple(dict.fromkeys(unknown)),
        _ambiguous(matches),
        _notes(catalog, ids),
    )


def all_assets(catalog: Catalog, names: Sequence[str]) -> DocumentAssets:
    """As `find_assets`; raises JobError if one of the names is not clear."""
    found = find_assets(catalog, names)
    if reason := found.reason():
        raise JobError(joined("; ", (reason, Message("nothing was written"))))
    return found


def handles_of(catalog: Catalog, names: Sequence[str]) -> tuple[str, ...]:
    """The handles of `all_assets`."""
    return all_assets(catalog, names).handles


def _notes(catalog: Catalog, names: Iterable[str]) -> tuple[Message, ...]:
    """Say so where a server's handles would be mistaken for those of this library."""
    own = next((name for name in names if id_of_handle(name) is not None), None)
    if own is None or catalog.imported.exist():
        return ()
    return (Message(_OWN_HANDLES, example=own),)


def portable_names(catalog: Catalog, handles: Sequence[str]) -> tuple[str, ...]:
    """What a document calls assets: a server's handle, or the path or IS id.

    Not the handles of this library, which name other assets elsewhere.
    """
    assets = catalog.by_handles(handles).values()
    return tuple(one.ips_handle or one.object_path for one in assets if one is not None)


def _ambiguous(matches: Iterable[Match]) -> tuple[Message, ...]:
    return tuple(
        Message(
            "{name} may be {names}",
            name=match.entry.text,
            names=listed([hit.object_path for hit in match.hits]),
        )
        for match in matches
        if match.fit is Fit.SEVERAL
    )
