"""What getAssets and searchAssets return, read page by page and laid over a folder."""

from __future__ import annotations

import io

import pytest
from lxml import etree

from exportgui.catalog.assets import SET_KINDS, AssetType
from exportgui.catalog.query import Query
from exportgui.errors import IpsError
from exportgui.job.ips import xml_tree
from exportgui.job.ips.asset_import import import_pages
from exportgui.job.ips.asset_reader import read_asset_pages, read_assets
from exportgui.job.planning.document_assets import find_assets
from tests.job.ips_types import ENVELOPES, TYPES, schema


def page(*assets: dict[str, str], name: str = "searchAssetsReturn", total: int = 0) -> bytes:
    """A page that is valid by the types."""
    root = etree.Element(f"{{{TYPES}}}{name}", nsmap={"ns1": TYPES})
    if total:
        etree.SubElement(root, f"{{{TYPES}}}totalRows").text = str(total)
    array = etree.SubElement(root, f"{{{TYPES}}}assetArray")
    for asset in assets:
        item = etree.SubElement(array, f"{{{TYPES}}}items")
        for field, text in asset.items():
            etree.SubElement(item, f"{{{TYPES}}}{field}").text = text
    schema().assertValid(root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def listed(handle: str, name: str, kind: str = "Image", **more: str) -> dict[str, str]:
    return {"assetHandle": handle, "type": kind, "name": name, **more}


# r-search-assets.md, "Examples", with its dots taken out.
DOCUMENTED = b"""<searchAssetsReturn xmlns="http://www.scene7.com/IpsApi/xsd">
   <totalRows>210</totalRows>
   <assetArray>
      <items>
         <assetHandle>24265|1|17061</assetHandle>
         <type>Image</type>
         <name>Autumn Leaves</name>
      </items>
    </assetArray>
</searchAssetsReturn>"""
# r-search-assets-by-metadata.md, "Response"
BY_METADATA = b"""<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/">
   <soapenv:Body>
      <searchAssetsByMetadataReturn xmlns="http://www.scene7.com/IpsApi/xsd/2010-01-31">
         <totalRows>1</totalRows>
         <assetSummaryArray>
            <items>
               <assetHandle>a|885289</assetHandle>
               <type>Image</type>
               <name>test9-1000801</name>
               <folder>Extroscope/Test subfolders/</folder>
               <filename>test9-1000801.jpg</filename>
               <metadataArray>
                  <items><name>dc.subject</name><value>San Fransico, USA</value></items>
                  <items><name>rated</name><longVal>4</longVal></items>
               </metadataArray>
            </items>
         </assetSummaryArray>
      </searchAssetsByMetadataReturn>
   </soapenv:Body>
</soapenv:Envelope>"""


def test_the_documented_replies_are_read():
    read = read_assets(io.BytesIO(DOCUMENTED))
    (asset,) = read.assets
    assert (asset.handle, asset.kind, asset.name) == (
        "24265|1|17061",
        AssetType.IMAGE,
        "Autumn Leaves",
    )
    assert read.total == 210
    (asset,) = read_assets(io.BytesIO(BY_METADATA)).assets
    assert asset.path == "Extroscope/Test subfolders/test9-1000801.jpg"
    assert asset.metadata == {"dc.subject": "San Fransico, USA", "rated": "4"}


@pytest.mark.parametrize("soap", ENVELOPES.values())
def test_a_reply_in_its_envelope_is_read(soap):
    data = page(listed("a|177", "shoe"), name="getAssetsReturn")
    inner = data.split(b"?>", 1)[1].decode()
    whole = f'<e:Envelope xmlns:e="{soap}"><e:Header/><e:Body>{inner}</e:Body></e:Envelope>'
    assert [one.handle for one in read_assets(io.BytesIO(whole.encode())).assets] == ["a|177"]


@pytest.mark.parametrize(
    ("data", "element", "line", "said"),
    [
        (DOCUMENTED.replace(b"assetHandle>", b"handle>"), "items/assetHandle", 4, "is missing"),
        (DOCUMENTED.replace(b"Autumn Leaves", b""), "items/name", 4, "is missing"),
        (DOCUMENTED.replace(b"searchAssetsReturn", b"other"), "", 1, "holds no getAssetsReturn"),
        (DOCUMENTED.replace(b"www.scene7.com", b"x"), "searchAssetsReturn", 1, "namespace"),
        (DOCUMENTED[:-1], "", 10, "not well-formed"),
        (b"<!DOCTYPE a>" + DOCUMENTED, "", 1, "document types"),
    ],
)
def test_errors_name_the_element_and_its_line(tmp_path, data, element, line, said):
    path = tmp_path / "page.xml"
    path.write_bytes(data)
    with pytest.raises(IpsError, match=said) as caught:
        read_asset_pages([path])
    assert (caught.value.element, caught.value.line) == (element, line)
    assert "page.xml" in caught.value.message


def test_large_pages_are_read_piece_by_piece(monkeypatch):
    monkeypatch.setattr(xml_tree, "PIECE", 512)
    monkeypatch.setattr("exportgui.job.ips.asset_reader.PIECE", 512)
    monkeypatch.setattr("exportgui.job.ips.asset_reader.MAX_BYTES", 4096)
    many = page(*(listed(f"a|{number}", f"shoe{number}") for number in range(200)))
    assert len(many) > 5 * 4096
    assert len(read_assets(io.BytesIO(many)).assets) == 200
    with pytest.raises(IpsError, match="without an asset"):
        read_assets(io.BytesIO(page(listed("a|1", "x" * 5000))))


@pytest.fixture
def overlaid(scanned, tmp_path):
    catalog = scanned()

    def lay(*pages: bytes):
        files = []
        for number, data in enumerate(pages):
            files.append(tmp_path / f"page{number}.xml")
            files[-1].write_bytes(data)
        return import_pages(catalog, files)

    lay.catalog = catalog
    return lay


def by_object(catalog):
    everything = Query(include_unsupported=True)
    return {asset.object_path: asset for asset in catalog.assets(catalog.ids(everything))}


PAGES = (
    page(
        listed("a|942|1|579", "shoe", folder="Acme/", fileName="shoe.jpg"),
        listed("a|2", "glass", "Watermark"),
        total=4,
    ),
    page(
        listed("24265|1|17061", "shoe2", folder="Acme/deep/", fileName="shoe.png"),
        listed("a|177", "hat", folder="Acme/deep/", fileName="hat.tif"),
        total=4,
    ),
)


def test_pages_are_joined_and_laid_over_the_files(overlaid):
    """The second page's ``a|2`` style handles are the server's, not those of this library."""
    imported = overlaid(*PAGES)
    assert imported.warnings == ()
    assets = by_object(overlaid.catalog)
    handles = {path: asset.ips_handle for path, asset in assets.items()}
    assert handles == {
        "shoe.jpg": "a|942|1|579",
        "glass.png": "a|2",
        "deep/shoe.png": "24265|1|17061",
        "deep/hat.tif": "a|177",
    }
    assert assets["glass.png"].type is AssetType.WATERMARK
    missing = assets["deep/hat.tif"]
    assert (missing.exportable, missing.path) == (False, None)
    assert "is not in this catalog" in missing.reason


def test_handles_of_a_server_win_over_the_librarys(overlaid):
    catalog = overlaid.catalog
    own = by_object(catalog)
    assert find_assets(catalog, [own["shoe.jpg"].handle]).handles == (own["shoe.jpg"].handle,)
    overlaid(*PAGES)
    names = ["a|2", "24265|1|17061", "shoe2", "shoe.jpg", "a|942|1|579"]
    found = find_assets(catalog, [*names, "a|1", "a|3"])
    objects = [catalog.by_handle(handle).object_path for handle in found.handles]
    assert objects == ["glass.png", "deep/shoe.png", "deep/shoe.png", "shoe.jpg", "shoe.jpg"]
    assert found.unknown == ("a|1", "a|3")


def test_a_part_of_the_pages_is_told(overlaid):
    imported = overlaid(PAGES[0])
    assert imported.warnings == ("2 of 4 assets are in these pages; the others keep no handle",)


# r-exportjob.md names the kinds; only five of them are types or the sub-type of an example.
SETS = {
    "Image Sets": ("ImageSet", ""),
    "Render Sets": ("RenderSet", ""),
    "Spin Sets": ("SpinSet", ""),
    "Media Sets": ("AssetSet", "MediaSet"),
    "Multi-bitrate Sets": ("AssetSet", "MultiBitrateSet"),
    "Video Sets": ("AssetSet", "VideoSet"),
    "eCatalogs": ("Catalog", ""),
    "Offer Sets": ("AssetSet", "OfferSet"),
}


def test_the_eight_kinds_of_sets_are_listed_and_cannot_be_exported(overlaid):
    overlaid(
        page(
            *(
                listed(f"s|{number}", f"set {number}", kind, **({"subType": sub} if sub else {}))
                for number, (kind, sub) in enumerate(SETS.values())
            )
        )
    )
    assets = by_object(overlaid.catalog)
    for number, name in enumerate(SETS):
        asset = assets[f"set {number}"]
        assert SET_KINDS[asset.type].plural == name
        assert not asset.exportable
        assert name in asset.reason


def test_what_has_no_file_outlasts_scans_until_the_file_is_there(overlaid, source):
    overlaid(*PAGES)
    catalog = overlaid.catalog
    before = by_object(catalog)
    catalog.scan()
    catalog.rescan_folder("deep")
    assert by_object(catalog) == before
    (source / "shoe.jpg").rename(source / "deep" / "hat.tif")
    catalog.scan()
    after = by_object(catalog)
    assert after["deep/hat.tif"].id == before["deep/hat.tif"].id
    assert after["deep/hat.tif"].exportable
    assert after["deep/hat.tif"].ips_handle == "a|177"
    assert not after["shoe.jpg"].exportable
    assert after["shoe.jpg"].ips_handle == "a|942|1|579"


def test_names_that_several_files_may_be_are_told(overlaid):
    imported = overlaid(page(listed("a|9", "shoe")))
    assert imported.warnings == ("shoe may be deep/shoe.png, shoe.jpg; it has no file",)


def test_importing_again_replaces_and_clearing_forgets(overlaid):
    overlaid(*PAGES)
    overlaid(page(listed("a|177", "glass")))
    catalog = overlaid.catalog
    assert by_object(catalog)["glass.png"].ips_handle in {"a|2", "a|177"}
    catalog.imported.clear()
    catalog.scan()
    assert set(by_object(catalog)) == {"shoe.jpg", "glass.png", "deep/shoe.png"}
    assert not any(asset.ips_handle for asset in by_object(catalog).values())


def test_trashed_assets_are_left_out(overlaid):
    imported = overlaid(page(listed("a|9", "glass", trashState="InTrash")))
    assert "1 in the trash left out" in imported.summary
    assert not any(asset.ips_handle for asset in by_object(overlaid.catalog).values())


def test_names_and_metadata_on_the_server_are_searched_too(overlaid):
    data = BY_METADATA.replace(b"test9-1000801", b"Autumn Leaves")
    overlaid(data.replace(b"Autumn Leaves.jpg", b"glass.png"))
    for words in ("leaves", "fransico"):
        found = overlaid.catalog.ids(Query(words))
        assert [asset.object_path for asset in overlaid.catalog.assets(found)] == ["glass.png"]
    assert overlaid.catalog.imported.of_asset(found[0]).name == "Autumn Leaves"
