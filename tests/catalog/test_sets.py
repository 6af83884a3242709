from __future__ import annotations

import pytest

from exportgui.catalog import AssetType
from exportgui.catalog.sets import TYPES_OF_SETS, named_type
from exportgui.request.set_definition import detect, split_outside

SETS = frozenset({"cat/spin1", "spin 2", "swatches"})


@pytest.mark.parametrize(
    ("definition", "kind"),
    [
        # Swatch sets, basic and hierarchical.
        ("img1;sw1,img2;sw2", AssetType.IMAGE_SET),
        ("img1;sw1,img2", AssetType.IMAGE_SET),
        ("img1;{0xff0000},img2;{0x00ff00 Green: like grass; really}", AssetType.IMAGE_SET),
        ("{swatches;sw1},img2;sw2", AssetType.IMAGE_SET),
        ("swatches;sw1", AssetType.IMAGE_SET),
        ("img1,img2,img3", AssetType.IMAGE_SET),
        ("img1", AssetType.IMAGE_SET),
        # Spin sets: basic ones by their grammar, two-dimensional ones by the rules.
        ("img1;img2;img3", AssetType.SPIN_SET),
        ("img1;img2;img3;img4;img5;img6", AssetType.SPIN_SET),
        ("{img1;img2;img3},{img4;img5;img6}", AssetType.SPIN_SET),
        ("(img1;img2),(img3;img4)", AssetType.SPIN_SET),
        ("img1,{img2;img3}", AssetType.SPIN_SET),
        ("cat/spin1,img2", AssetType.SPIN_SET),
        ("img1, spin%202", AssetType.SPIN_SET),
        # Page sets.
        ("p1:p2,p3:p4", AssetType.ECATALOG),
        ("cover,p1:p2:flap", AssetType.ECATALOG),
        ("p1:p2;x;y", AssetType.ECATALOG),
        # Media sets.
        ("img1;sw1;img,film.mp4;sw2;video", AssetType.MEDIA_SET),
        ("img1;sw1;img", AssetType.MEDIA_SET),
        ("img1;sw1;1", AssetType.MEDIA_SET),
        ("img1;;", AssetType.MEDIA_SET),
        ("img1;;spin;", AssetType.MEDIA_SET),
        ("a;b;c,d;e;f", AssetType.MEDIA_SET),
        ("{a;b,c;d};sw;img_set,x;y", AssetType.MEDIA_SET),
        ("{p1:p2,p3:p4};sw;ecat", AssetType.MEDIA_SET),
        # Video sets.
        ("film-1.mp4,film-2.f4v", AssetType.VIDEO_SET),
        ("film-1.mp4,img1", AssetType.IMAGE_SET),
        # Delimiters in ids are encoded.
        ("a%3Ab,c%3Bd%2Ce", AssetType.IMAGE_SET),
    ],
)
def test_the_kind_of_a_definition(definition: str, kind: AssetType):
    found = detect(definition, SETS.__contains__, lambda id_: id_.endswith((".mp4", ".f4v")))
    assert TYPES_OF_SETS[found] is kind


@pytest.mark.parametrize(
    ("asset_type", "kind"),
    [
        ("MEDIASET", AssetType.MEDIA_SET),
        ("SPINSET", AssetType.SPIN_SET),
        ("SPINSET2D", AssetType.SPIN_SET),
        ("VIDEOSET", AssetType.VIDEO_SET),
        ("IMAGESET", AssetType.IMAGE_SET),
        ("ECATALOG", AssetType.ECATALOG),
        ("eCatalog", AssetType.ECATALOG),
        ("RENDERSET", AssetType.RENDER_SET),
        ("RenderSet", AssetType.RENDER_SET),
        ("mbrset", AssetType.MULTI_BITRATE_SET),
        ("Multi-bitrate Set", AssetType.MULTI_BITRATE_SET),
        ("OFFERSET", AssetType.OFFER_SET),
        ("Offer_Set", AssetType.OFFER_SET),
        ("Template", AssetType.TEMPLATE),
        ("image", AssetType.IMAGE),
        ("", None),
        ("nonsense", None),
    ],
)
def test_the_asset_type_field(asset_type: str, kind: AssetType | None):
    assert named_type(asset_type) is kind


def test_every_unsupported_kind_can_be_named():
    assert {named_type(kind.value) for kind in AssetType} >= set(AssetType) - {AssetType.ASSET_SET}


def test_splitting_leaves_nested_parts_whole():
    assert split_outside("a,{b,c},(d,{e,f}),g", ",") == ["a", "{b,c}", "(d,{e,f})", "g"]
    assert split_outside("", ",") == [""]
