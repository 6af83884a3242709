"""What all items of a job have in common is done once: the counts do not grow with the items."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from exportgui.catalog.library import Library
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.plan import plan_job
from exportgui.job.running.execution import run_job
from exportgui.render import cache
from exportgui.request.macros import MacroBook

FILES = 6


@pytest.fixture
def catalog_file(tmp_path: Path) -> Path:
    """Photographs that share a mask, under a catalog with a watermark and a profile."""
    root = tmp_path / "shop"
    root.mkdir()
    for number in range(FILES):
        Image.effect_noise((160, 120), 60 + number).convert("RGB").save(root / f"shot{number}.jpg")
    Image.radial_gradient("L").resize((160, 120)).save(root / "shape.png")
    Image.new("RGB", (20, 20), "red").save(root / "mark.png")
    (root / "mine.icc").write_bytes(
        ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    )
    rows = [f"shot{number}\tshot{number}.jpg\tshape.png" for number in range(FILES)]
    (root / "shop.tsv").write_text(
        "\n".join(["Id\tPath\tMaskPath", *rows, "stamp\tmark.png\t"]) + "\n"
    )
    (root / "mine.txt").write_text("Name\tProfilePath\nmine\tmine.icc\n")
    (root / "shop.ini").write_text(
        "RootId=shop\nRootPath=.\nCatalogFile=shop.tsv\nWatermark=stamp\n"
        "IccProfileMapFile=mine.txt\nIccProfileRgb=mine\n"
    )
    return root / "shop.ini"


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Files that are decoded, profiles that are read, macros that are looked up."""
    found: Counter[str] = Counter()
    decode = cache.decode
    read = Path.read_bytes
    position = MacroBook.position

    def counted(name: str, real):
        def counting(first, *rest, **how):
            found[name or first.name] += 1
            return real(first, *rest, **how)

        return counting

    monkeypatch.setattr(cache, "decode", counted("", decode))
    monkeypatch.setattr(Path, "read_bytes", counted("", read))
    monkeypatch.setattr(MacroBook, "position", counted("macros", position))
    return found


def export(catalog_file: Path, out: Path, count: int, seen: Counter[str]) -> None:
    book = MacroBook({"sharp": "op_usm=1,1,5", "small": "wid=40&$sharp$"})
    out.parent.mkdir(exist_ok=True)
    with Library(out.parent / "library.db") as library, Ledger(out.parent / "ledger.db") as ledger:
        catalog = library.open_catalog(catalog_file)
        catalog.scan()
        shots = [
            asset.handle for asset in catalog.assets(catalog.ids()) if asset.name.startswith("shot")
        ]
        job = ExportJob(tuple(shots[:count]), "convert", "fmt=jpeg", "$small$")
        plan = plan_job(job, Options(out, macro_book=book), catalog)
        seen.clear()
        with ThreadPoolExecutor(2) as pool:
            log = run_job(plan, pool, ledger, workers=2)
        assert (log.file_error_count, len(list(out.iterdir()))) == (0, count), log.details


def test_masks_and_watermarks_are_decoded_once(
    catalog_file: Path, tmp_path: Path, seen: Counter[str]
) -> None:
    export(catalog_file, tmp_path / "out", FILES, seen)

    assert {name: seen[name] for name in ("shape.png", "mark.png")} == {
        "shape.png": 1,
        "mark.png": 1,
    }
    assert {seen[f"shot{number}.jpg"] for number in range(FILES)} == {1}


def test_macros_are_put_in_and_profiles_read_once(
    catalog_file: Path, tmp_path: Path, seen: Counter[str]
) -> None:
    macros = []
    for count in (2, FILES):
        export(catalog_file, tmp_path / str(count) / "out", count, seen)
        macros.append(seen["macros"])

    assert macros[0] == macros[1] > 0
    assert seen["mine.icc"] == 0  # it was read for the first job
