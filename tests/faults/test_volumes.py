"""Volumes that ignore case and have no hard links: no source is replaced by what is made of it, no
empty file stays.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from exportgui.same_file import is_inside, same_file

SIZE = 48 << 20
KINDS = ("exfat", "ntfs", "ext4")
REQUEST = ("--is-modifier", "wid=8&fmt=jpg", "--on-conflict", "overwrite")
KILLED_WHILE_HELD = """
import errno, os, signal, sys, threading
from exportgui.job.publishing import filesystem

one_at_a_time = threading.Lock()

def killed(source, target):
    os.kill(os.getpid(), signal.SIGKILL)

def refused(*arguments, **options):
    raise OSError(errno.EPERM, "no links here")

filesystem._replace = killed
if "simulated" in sys.argv[0]:
    filesystem._rename_noreplace = lambda source, target: False
    os.link = refused
if "stranger" in sys.argv[0]:
    def rename(source, target):
        one_at_a_time.acquire()  # for good: the other threads go on until the signal arrives
        filesystem.FileSystem().create(target)
        killed(source, target)

    filesystem._rename_noreplace = rename
if __name__ == "__main__":
    from exportgui.cli import main
    sys.exit(main(sys.argv[1:]))
"""


def ran(*words: str) -> None:
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode:
        pytest.skip(f"{words[0]}: {(done.stderr or done.stdout).strip()[:100]}")


def needs(*programs: str) -> None:
    missing = [name for name in programs if shutil.which(name) is None]
    if missing or os.name == "nt" or os.geteuid() != 0:
        pytest.skip(f"needs root and {', '.join(missing or programs)}")


@pytest.fixture(params=KINDS)
def volume(request, tmp_path: Path) -> Iterator[Path]:
    """A folder on a volume of its own that ignores case."""
    kind = request.param
    disk = tmp_path / "disk"
    place = tmp_path / "volume"
    place.mkdir()
    disk.touch()
    os.truncate(disk, SIZE)
    device = ""
    if kind == "exfat":
        needs("mkfs.exfat", "losetup", "mount.exfat-fuse")
        ran("mkfs.exfat", str(disk))
        device = subprocess.run(
            ("losetup", "-f", "--show", str(disk)), capture_output=True, text=True
        ).stdout.strip()
        ran("mount.exfat-fuse", device, str(place))
    elif kind == "ntfs":
        needs("mkntfs", "lowntfs-3g")
        ran("mkntfs", "-F", "-Q", str(disk))
        ran("lowntfs-3g", str(disk), str(place), "-o", "ignore_case")
    else:
        needs("mkfs.ext4", "mount", "chattr")
        ran("mkfs.ext4", "-q", "-F", "-O", "casefold", str(disk))
        ran("mount", "-o", "loop", str(disk), str(place))
    try:
        folder = place / "folder"
        folder.mkdir()
        if kind == "ext4":
            ran("chattr", "+F", str(folder))
        yield folder
    finally:
        subprocess.run(("umount", str(place)), check=False, timeout=60)
        if device:
            subprocess.run(("losetup", "-d", device), check=False, timeout=60)


def program(
    base: Path, *words: str, launcher: tuple[str, ...] = ("-m", "exportgui")
) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, *launcher, *words],
        capture_output=True,
        text=True,
        cwd=base,
        timeout=120,
        check=False,
        env=os.environ
        | {"PYTHONPATH": os.pathsep.join(sys.path), "EXPORTGUI_HOME": str(base / "home")},
    )


def pictures(folder: Path) -> dict[str, bytes]:
    """Two pictures whose conversions want the names of their sources, in another spelling; and one
    that is free.
    """
    Image.new("RGB", (40, 30), "red").save(folder / "IMG_1.JPG", "JPEG")
    Image.new("RGB", (40, 30), "green").save(folder / "\xdcBUNG.JPG", "JPEG")
    Image.new("RGB", (40, 30), "blue").save(folder / "free.png")
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def check_whole(folder: Path, before: dict[str, bytes]) -> None:
    assert {name: (folder / name).read_bytes() for name in before} == before


@pytest.mark.parametrize("spelling", ["same", "other", "link"])
def test_a_source_is_not_replaced_by_its_own_conversion(volume, tmp_path, spelling):
    before = pictures(volume)
    link = tmp_path / "link"
    link.symlink_to(volume, target_is_directory=True)
    to = {"same": volume, "other": volume.with_name("FOLDER"), "link": link}[spelling]
    if not to.is_dir():
        pytest.skip("only the folder itself ignores case here")
    done = program(tmp_path, "export", str(volume), "--to", str(to), *REQUEST)
    assert done.returncode == 1, done.stderr
    assert done.stderr.count("would replace its own source") == 2
    assert "Traceback" not in done.stderr
    check_whole(volume, before)
    assert sorted(path.name for path in volume.iterdir()) == sorted([*before, "free.jpg"])


def test_one_source_is_not_replaced_by_the_conversion_of_another(volume, tmp_path):
    before = pictures(volume)
    words = ("export", str(volume), "--to", str(volume), *REQUEST, "--name", "img_1")
    done = program(tmp_path, *words)
    assert done.returncode == 1, done.stderr
    assert "would replace" in done.stderr
    check_whole(volume, before)
    # Alone, the other picture is no source of the job: to replace it is what was asked for.
    assert program(tmp_path, *words, "--select", "free.png").returncode == 0


def test_render_does_not_replace_its_source_either(volume, tmp_path):
    before = pictures(volume)
    done = program(
        tmp_path,
        "render",
        str(volume / "IMG_1.JPG"),
        "wid=8",
        "--output",
        str(volume / "img_1.jpg"),
    )
    assert done.returncode == 2
    assert "would replace its own source" in done.stderr
    check_whole(volume, before)


def test_both_spellings_are_one_file_and_others_are_not(volume):
    pictures(volume)
    assert same_file(volume / "IMG_1.JPG", volume / "img_1.jpg")
    assert not same_file(volume / "IMG_1.JPG", volume / "free.png")
    assert is_inside(volume / "img_1.JPG", volume)


def test_the_same_folder_is_one_catalog(volume, tmp_path):
    pictures(volume)
    other = volume.with_name("FOLDER")
    if not other.is_dir():
        pytest.skip("only the folder itself ignores case here")
    for index, folder in enumerate((volume, other)):
        assert (
            program(
                tmp_path, "export", str(folder), "--to", str(tmp_path / f"out{index}")
            ).returncode
            == 0
        )
    from exportgui.catalog.library import Library

    with Library(tmp_path / "home" / "data" / "library.sqlite") as library:
        ids = {
            asset.handle
            for folder in (volume, other)
            for asset in library.open_catalog(folder).assets(range(1, 99))
        }
    assert len(ids) == 3


def killed_while_held(base: Path, source: Path, out: Path, name: str = "killed.py") -> int:
    """Copy originals; the program is killed as it moves the first onto its name."""
    (base / name).write_text(KILLED_WHILE_HELD)
    words = ("export", str(source), "--to", str(out), "--fmt", "orig", "--workers", "1")
    return program(base, *words, launcher=(name,)).returncode


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_a_kill_while_an_empty_file_holds_the_name_leaves_none(volume, tmp_path):
    pictures(volume)
    out = volume / "out"
    status = killed_while_held(tmp_path, volume, out)
    if status == 0:
        pytest.skip("this volume renames safely in one step")
    assert status == -signal.SIGKILL
    assert b"" in contents(out).values()
    assert program(tmp_path, "jobs", "resume", "1").returncode == 0
    assert contents(out) == contents(volume)


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
def test_a_kill_while_an_empty_file_holds_the_name_where_that_is_simulated(tmp_path):
    source = tmp_path / "source"
    out = tmp_path / "out"
    source.mkdir()
    pictures(source)
    assert killed_while_held(tmp_path, source, out, "simulated.py") == -signal.SIGKILL
    assert b"" in contents(out).values()
    assert program(tmp_path, "jobs", "resume", "1").returncode == 0
    assert contents(out) == contents(source)


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
def test_an_empty_file_of_somebody_else_stays(tmp_path):
    source = tmp_path / "source"
    out = tmp_path / "out"
    source.mkdir()
    pictures(source)
    assert killed_while_held(tmp_path, source, out, "stranger.py") == -signal.SIGKILL
    empty = (name for name, data in contents(out).items() if not data)
    # those with a dot are temporary files
    (strange,) = (name for name in empty if not name.startswith("."))
    assert program(tmp_path, "jobs", "resume", "1").returncode == 0
    found = contents(out)
    assert found.pop(strange) == b""
    assert sorted(found.values()) == sorted(contents(source).values())
