"""Localization maps. Pages: r-localemap.md, r-localestrmap.md, r-object-id-translation.md,
r-text-string-localization.md, r-locale.md.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from exportgui.catalog.iscatalog import read_catalog
from exportgui.catalog.locales import (
    localized,
    localized_map,
    localized_properties,
    localized_set,
    localized_targets,
    read_rules,
    rule_for,
)
from exportgui.catalog.resolver import CatalogResolver
from exportgui.errors import CatalogError, MissingObjectError, RequestError


def resolver(folder: Path, attributes: str, *ids: str) -> CatalogResolver:
    """A catalog of files named like their Ids."""
    rows = ["Id\tPath\tUserData\tImageSet"]
    for id_ in ids:
        (folder / f"{id_}.png").write_bytes(b"x")
        rows.append(f"{id_}\t{id_}.png\ta=Default^loc=D^Deutsch\t")
    (folder / "shop.tsv").write_text("\n".join(rows))
    (folder / "shop.ini").write_text(f"RootId=shop\nCatalogFile=shop.tsv\n{attributes}\n")
    return CatalogResolver(read_catalog(folder / "shop.ini"))


PAGE = "LocaleMap=en,_E,|en_us,_E,|en_uk,_E,|fr,_F,|de,_D,|de_at,_D,|de_de,_D,|,_E,"
TIERS = "LocaleMap=w1,-W,|w2,-W2,-W,|w3,-W,|m1,-M1,-M,|m2,-M2,-M,|,"


@pytest.mark.parametrize(
    ("attributes", "ids", "locale", "found"),
    [
        (PAGE, ("myImg", "myImg_D", "myImg_E"), "de_de", "myImg_D"),
        (PAGE, ("myImg", "myImg_D", "myImg_E"), "DE", "myImg_D"),
        (PAGE, ("myImg", "myImg_D"), "fr", "myImg"),
        (PAGE, ("myImg", "myImg_D", "myImg_E"), "ja", "myImg_E"),
        (PAGE, ("myImg", "myImg_D", "myImg_E"), None, "myImg_E"),
        (f"{PAGE}\nDefaultLocale=de", ("myImg", "myImg_D", "myImg_E"), None, "myImg_D"),
        (f"{PAGE}\nDefaultLocale=de", ("myImg", "myImg_D", "myImg_E"), "", "myImg_D"),
        (TIERS, ("myImg", "myImg-W"), "w2", "myImg-W"),
        (TIERS, ("myImg", "myImg-W", "myImg-W2"), "w2", "myImg-W2"),
        (TIERS, ("myImg", "myImg-W"), "elsewhere", "myImg"),
        ("LocaleMap=de,_D", ("myImg", "myImg_D"), None, "myImg"),
        ("LocaleMap=de,_D\nDefaultLocale=de", ("myImg", "myImg_D"), "fr", "myImg_D"),
        ("LocaleStrMap=de,D", ("myImg", "myImg_D"), "de", "myImg"),
        ("", ("myImg", "myImg_D"), "de", "myImg"),
    ],
)
def test_ids_are_translated(
    tmp_path: Path, attributes: str, ids: tuple[str, ...], locale: str | None, found: str
):
    seen = resolver(tmp_path, attributes, *ids).for_locale(locale)

    assert seen.find_object("myImg").record_id == found
    assert seen.find_object("shop/myImg").record_id == found
    assert seen.find_object("myImg.png").record_id is None


def test_without_maps_nothing_changes(tmp_path: Path):
    plain = resolver(tmp_path, "DefaultLocale=de", "myImg")

    assert plain.for_locale("de") is plain


@pytest.mark.parametrize("locale", ["ja", ""])
def test_a_locale_that_no_rule_knows(tmp_path: Path, locale: str):
    with pytest.raises(RequestError, match=r"locale=.*de, fr"):
        resolver(tmp_path, "LocaleMap=de,_D|fr,_F", "myImg").for_locale(locale)


def test_an_id_without_a_version_for_the_locale_is_missing(tmp_path: Path):
    seen = resolver(tmp_path, "LocaleMap=de,_D|fr,_F", "myImg", "myImg_D").for_locale("fr")

    with pytest.raises(MissingObjectError, match="locale"):
        seen.find_object("myImg")
    assert seen.find_record("myImg") is None


def test_strings_of_a_record_follow_their_own_map(tmp_path: Path):
    catalog = resolver(tmp_path, "LocaleStrMap=de,D|,", "myImg")

    assert [
        catalog.for_locale(locale).find_record("myImg").user_data for locale in ("de", "ja", None)
    ] == [
        "a=Deutsch",
        "a=Default",
        "a=Default",
    ]
    assert catalog.find_record("myImg").user_data == "a=Default^loc=D^Deutsch"
    assert catalog.for_locale("de").find_record("none") is None


USER_DATA = (
    "val1=111??str1=Default1^loc=N^Dutch1^loc=D^German1??val2=value2??"
    "str2=^loc=E^English2^loc=N^Dutch2^loc=D^German2??str3=Default3^loc=N^Dutch3^loc=D^German3"
)
RULES = read_rules("en,E|nl,N|de,D|,")


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("nl", "val1=111??str1=Dutch1??val2=value2??str2=Dutch2??str3=Dutch3"),
        ("ja", "val1=111??str1=Default1??val2=value2??str2=??str3=Default3"),
    ],
)
def test_user_data_of_the_reference_is_localized(locale: str, expected: str):
    assert localized_properties(USER_DATA, rule_for(RULES, locale, "")) == expected


FAMILIES = read_rules("en,E|en_us,EUS,E|en_uk,EUK,E|de,D|de_at,DAT,D|de_de,D")


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("^loc=E^English^loc=D^German", "en_us", "English"),
        ("^loc=E^English^loc=D^German", "de_at", "German"),
        ("^loc=E^English^loc=D^German", "fr", ""),
        ("^loc=E^English^loc=EUK^UK-English^loc=D^German^loc=DAT^Austrian", "en_uk", "UK-English"),
        ("^loc=E^English^loc=EUK^UK-English^loc=D^German^loc=DAT^Austrian", "de_at", "Austrian"),
        ("%5Eloc=E%5EEnglish%5eloc%3DD%5eGerman", "de", "German"),
        ("a^b^loc=D^c^d", "de", "c^d"),
        ("plain ^ text", "de", "plain ^ text"),
    ],
)
def test_language_families(text: str, locale: str, expected: str):
    assert localized(text, rule_for(FAMILIES, locale, "") or ()) == expected


@pytest.mark.parametrize(
    ("localize", "text", "expected"),
    [
        (
            localized_targets,
            "target.1.label=a^loc=D^b??target.1.rect=1,2",
            "target.1.label=b??target.1.rect=1,2",
        ),
        (localized_targets, "target.1.frame=1^loc=D^2", "target.1.frame=1^loc=D^2"),
        (localized_targets, "Target.2.userData=^loc=D^b", "Target.2.userData=b"),
        (localized_set, "a;{0x112233Red^loc=D^Rot},b^loc=D^c:d", "a;{0x112233Rot},c:d"),
        (localized_map, '<area alt="x^loc=D^y" coords="1,2">', '<area alt="y" coords="1,2">'),
        (
            localized_map,
            "<area shape='^loc=D^x' title='^loc=D^z'>",
            ("<area shape='^loc=D^x' title='z'>"),
        ),
        (localized_properties, "free text^loc=D^Text", "Text"),
    ],
)
def test_where_strings_are_localized(localize, text: str, expected: str):
    assert localize(text, ("D",)) == expected


def test_a_map_without_ids_is_refused(tmp_path: Path):
    with pytest.raises(CatalogError, match=r"LocaleMap=de; allowed: locale,id"):
        resolver(tmp_path, "LocaleMap=de", "a")
