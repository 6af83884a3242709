"""What is in a written file is what the request asked for and what ``props`` says, and nothing else.

Pages: r-iccembed.md, r-xmpembed.md, r-printres.md, r-is-http-fmt.md (which formats embed what). The judges are
parsers of bytes (`carried`), Pillow, and exiftool where it is installed.
"""

from __future__ import annotations

import shutil
import subprocess

import pytest
import tagged
from carried import carried

from exportgui.catalog.folder import FolderResolver
from exportgui.render import plan, write
from exportgui.render.formats import FORMATS
from exportgui.render.properties import props
from exportgui.request.macros import MacroBook
from exportgui.request.outputs import OUTPUTS
from exportgui.request.parse import parse

# r-is-http-fmt.md: which formats have "Embed ICC profile: Yes" and which list xmpEmbed= among their options.
ICC_FORMATS = {"eps", "jpeg", "pjpeg", "pdf", "png", "png8", "tif"}
XMP_FORMATS = {"jpeg", "pjpeg", "tif"}
EXTRA = {"heic", "jpegxr"}
REQUESTS = [
    f"fmt={output.name}" + (f",,{compression}" if compression else "")
    for output in OUTPUTS.values()
    if output.name.removesuffix("-alpha") not in EXTRA
    for compression in (None, *output.compressions)
]


@pytest.fixture(scope="module")
def studio(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tagged")
    for name, (make, suffix) in tagged.WRITERS.items():
        make(folder / f"{name}{suffix}", tagged.packet())
    return Studio(folder)


class Studio:
    """Writes replies and keeps what ``props`` says of them."""

    def __init__(self, folder):
        self.folder = folder

    def written(self, name, request):
        made = plan(name, parse(request), FolderResolver(self.folder, MacroBook({})))
        path = self.folder / f"out{made.extension}"
        write(made, path)
        return path, props(made)


def source(name):
    return f"{name}{tagged.WRITERS[name][1]}"


@pytest.mark.parametrize("request_", REQUESTS)
@pytest.mark.parametrize("name", tagged.WRITERS)
def test_nothing_is_carried_that_nobody_asked_for(studio, name, request_):
    path, said = studio.written(source(name), request_)

    assert tagged.words_in(path.read_bytes()) == []
    assert set(carried(path)) <= {"dpi", "orientation"}
    assert carried(path).get("orientation", 1) == 1
    assert (said["image.iccEmbed"], said["image.xmpEmbed"]) == ("0", "0")


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
@pytest.mark.parametrize("name", tagged.WRITERS)
def test_exiftool_finds_no_people_and_no_places(studio, name):
    for request in REQUESTS:
        path, _ = studio.written(source(name), request)
        told = subprocess.run(["exiftool", "-a", "-G1", str(path)], capture_output=True, text=True, check=False).stdout
        assert not [line for line in told.splitlines() if "creator" in line or "artist" in line or "GPS" in line]
        assert "[ICC" not in told


@pytest.mark.parametrize("request_", REQUESTS)
@pytest.mark.parametrize("name", ["jpeg", "png", "tiff", "webp", "avif", "psd"])
def test_the_profile_is_in_the_file_exactly_where_it_can_be(studio, name, request_):
    family = request_[4:].split(",")[0].removesuffix("-alpha")
    for operation in ("", "&op_usm=1,1,5", "&rotate=90", "&wid=20"):
        path, said = studio.written(source(name), f"{request_}{operation}&iccEmbed=1")

        assert carried(path).get("icc") == (tagged.ICC if family in ICC_FORMATS else None)
        assert said["image.iccEmbed"] == str(int(family in ICC_FORMATS))
        assert tagged.words_in(path.read_bytes()) == []


def test_every_format_is_tried():
    assert {request[4:].split(",")[0].removesuffix("-alpha") for request in REQUESTS} == set(FORMATS) - EXTRA
