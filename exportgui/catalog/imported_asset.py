"""An asset as a server lists it (r-asset.md), and the kind of asset that this is here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from exportgui.catalog.assets import AssetType
from exportgui.lazy_dataclass import dataclass

_SETS: Mapping[str, AssetType] = {
    **dict.fromkeys(("mediaset", "mixedmediaset"), AssetType.MEDIA_SET),
    **dict.fromkeys(
        ("multibitrateset", "multibitratevideoset", "adaptivevideoset", "mbrset"),
        AssetType.MULTI_BITRATE_SET,
    ),
    "videoset": AssetType.VIDEO_SET,
    "offerset": AssetType.OFFER_SET,
    "imageset": AssetType.IMAGE_SET,
    "spinset": AssetType.SPIN_SET,
    "renderset": AssetType.RENDER_SET,
    **dict.fromkeys(("catalog", "ecatalog"), AssetType.ECATALOG),
}
"""Types, and sub-types of ``AssetSet``, that are sets: folded, letters only."""
_TYPES: Mapping[str, AssetType] = {kind.value.lower(): kind for kind in AssetType}


@dataclass(frozen=True, slots=True)
class ImportedAsset:
    """A row of what getAssets or searchAssets returned; texts are empty where it lacks them.

    ``handle`` is opaque; ``name`` is the asset's name on the server, which is its IS id;
    ``folder`` and ``file_name`` are the virtual path of its file, from the company's root.
    """

    handle: str
    name: str
    type: str = ""
    sub_type: str = ""
    folder: str = ""
    file_name: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)

    @property
    def kind(self) -> AssetType:
        """The type here: a set's own where the type is ``AssetSet``, ``Asset`` if it is unknown."""
        text = self.sub_type if _letters(self.type) == "assetset" else self.type
        if found := _SETS.get(_letters(text)):
            return found
        return _TYPES.get(self.type.lower(), AssetType.ASSET)

    @property
    def path(self) -> str:
        """The virtual path of the file, without slashes around it; of the name without a file."""
        parts = f"{self.folder}/{self.file_name or self.name}".replace("\\", "/").split("/")
        return "/".join(part for part in parts if part not in ("", ".", ".."))


def _letters(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalpha())
