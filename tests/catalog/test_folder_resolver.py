from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exportgui.catalog import FolderResolver
from exportgui.errors import ObjectError, SourceError
from exportgui.request.macros import MacroBook

AWKWARD = [
    "a b.png",
    "50% off?.jpg",
    "x&y=z#1.tif",
    "a,b;c.png",
    "çå漢字.png",
    "(1).jpg",
    "+[x]{y}.gif",
    "no-suffix",
    "'q\".png",
]


@pytest.mark.parametrize("name", AWKWARD)
@pytest.mark.parametrize("folder", ["", "sub folder/"])
@pytest.mark.skipif(os.name == "nt", reason="Windows does not have these names")
def test_awkward_names_resolve_as_they_are(tree: Callable[..., Path], folder: str, name: str):
    root = tree(folder + name)
    record = FolderResolver(root).find_object(folder + name)
    assert record.path is not None
    assert record.path.read_bytes() == (folder + name).encode()
    assert (record.page, record.modifier, record.is_template, record.record_id) == (
        0,
        "",
        False,
        None,
    )


def test_a_leading_slash_is_the_default_catalog(tree: Callable[..., Path]):
    root = tree("etc/passwd")
    assert FolderResolver(root).find_object("/etc/passwd").path == root / "etc" / "passwd"


def test_composed_and_decomposed_names_meet(tree: Callable[..., Path]):
    stored = unicodedata.normalize("NFD", "é.png")
    typed = unicodedata.normalize("NFC", "é.png")
    record = FolderResolver(tree(stored)).find_object(typed)
    assert record.path is not None
    assert record.path.is_file()


@pytest.mark.parametrize(
    "object_path",
    [
        "",
        "/",
        "../x.png",
        "a/../../b.png",
        "a/../a/b.png",
        "..",
        "a\\..\\..\\b.png",
        "..\\x.png",
        "//server/share/x.png",
        "\\\\server\\share\\x.png",
        "C:\\x.png",
        "C:/x.png",
        "a\0b.png",
        "http://host/x.png",
        "file:///etc/passwd",
        "{http://host/x.png}",
        "(x.png)",
        "{x.png}",
        "link-out.png",
        "folder-out/secret.png",
    ],
)
def test_what_leaves_the_root_is_refused(
    tree: Callable[..., Path], tmp_path: Path, object_path: str
):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.png").write_bytes(b"secret")
    (tmp_path / "x.png").write_bytes(b"x")
    root = tree("a/b.png")
    (root / "link-out.png").symlink_to(outside / "secret.png")
    (root / "folder-out").symlink_to(outside)
    with pytest.raises(ObjectError) as caught:
        FolderResolver(root).find_object(object_path)
    assert "\n" not in str(caught.value)
    assert "\0" not in str(caught.value)


def test_a_link_inside_the_root_is_followed(tree: Callable[..., Path]):
    root = tree("a/b.png")
    (root / "c.png").symlink_to(root / "a" / "b.png")
    record = FolderResolver(root).find_object("c.png")
    assert record.path is not None
    assert record.path.read_bytes() == b"a/b.png"


@pytest.mark.parametrize(
    "object_path", ["none.png", "a", "a/none.png", "a/b.png/c", "x" * 5000, "/etc/hostname"]
)
def test_a_missing_object_is_a_source_error(tree: Callable[..., Path], object_path: str):
    with pytest.raises(SourceError):
        FolderResolver(tree("a/b.png")).find_object(object_path)


def test_the_plain_defaults_and_macros(tree: Callable[..., Path]):
    resolver = FolderResolver(tree("a.png"), MacroBook({"test": "fmt=tif"}))
    defaults = resolver.defaults
    assert defaults.background.components == (255, 255, 255)
    assert defaults.jpeg_quality == (85, False)
    assert defaults.res_mode == "sharp2"
    assert defaults.default_pix is None
    assert defaults.max_pix is None
    assert defaults.default_image_mode == 0
    assert resolver.macros["test"] == "fmt=tif"


PIECES = st.sampled_from(
    ["..", ".", "a", "b.png", "out", "loop", "/", "//", "\\", "\0", "C:", "é", " ", "%2e%2e", "~"]
)


@settings(
    max_examples=300,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(words=st.lists(PIECES, max_size=8), glue=st.sampled_from(["/", "\\", ""]))
def test_no_words_lead_out_of_the_root(tree: Callable[..., Path], words: list[str], glue: str):
    root = tree("a/b.png", "a/a/b.png", "b.png")
    (root.parent / "b.png").touch()
    for name, target in (("out", root.parent), ("loop", root)):
        if not (root / name).is_symlink():
            (root / name).symlink_to(target)
    try:
        found = FolderResolver(root).find_object(glue.join(words)).path
    except (ObjectError, SourceError):
        return
    assert found is not None
    assert found.resolve(strict=True).is_relative_to(root)
    assert found.is_file()


def test_a_file_that_may_not_be_seen_says_so(
    tree: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
):
    root = tree("a/b.png")

    def refuse(*_: object, **__: object) -> os.stat_result:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "lstat", refuse)
    with pytest.raises(SourceError, match="Permission denied"):
        FolderResolver(root).find_object("a/b.png")
