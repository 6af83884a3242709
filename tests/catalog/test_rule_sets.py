"""Rule sets as files, and what they make of requests. Pages: c-rule-set-reference.md,
r-rule-rule.md, r-expression-rule.md, r-substitution-rule.md, r-rule-set-files.md.
"""

import time
from contextlib import nullcontext
from xml.sax.saxutils import escape, quoteattr

import pytest

from exportgui.catalog.iscatalog import read_catalog
from exportgui.catalog.rule_set_file import read_rule_set
from exportgui.errors import CatalogError, RequestError


def rules(folder, *written):
    """A file of rules: each an expression, a substitution (None for no element), attributes."""
    parts = []
    for expression, substitution, *attributes in written:
        names = "".join(
            f" {key}={quoteattr(value)}" for key, value in dict(*attributes[:1]).items()
        )
        inner = "" if expression is None else f"<expression>{escape(expression)}</expression>"
        if substitution is not None:
            inner += f"<substitution>{escape(substitution)}</substitution>"
        parts.append(f"<rule{names}>{inner}</rule>")
    path = folder / "rules.xml"
    path.write_text(f'<?xml version="1.0"?>\n<ruleset>{"".join(parts)}</ruleset>')
    return read_rule_set(path)


@pytest.mark.parametrize(
    ("expression", "substitution", "asked", "changed"),
    [
        # The page's examples A and B.
        (r"(?i)_hg$", r"\?&qlt=95,1&resmode=bicub", "cat/a_HG", "cat/a?&qlt=95,1&resmode=bicub"),
        (
            r"([^/]+)/(small|medium|large)$",
            "$2Template?src=sample/$1",
            "myCat/myImage/small",
            "myCat/smallTemplate?src=sample/myImage",
        ),
        ("&fmt=custom", "&fmt=png", "a?wid=3&fmt=custom", "a?wid=3&fmt=png"),
        ("red", "lime", "red/red?src=red", "lime/red?src=red"),  # the first match alone
        ("wid=[0-9]+", "wid=50", "a?wid=900", "a?wid=50"),  # the query too
        ("wid=[0-9]+&?", "", "a?wid=900&fmt=png", "a?fmt=png"),  # empty: removed
        ("red", None, "red?wid=3", "red?wid=3"),  # none: unchanged
        ("blue", "lime", "red?wid=3", "red?wid=3"),  # no match
        ("x/(red)_s", "lime", "x/red_s", "x/lime_s"),  # the first part in parentheses
        ("x/(?:red)_s", "lime", "x/red_s", "lime"),
        ("a(b)?c", "X", "ac", "X"),  # a part that matched nothing
        ("^(.*)_([0-9]+)$", "$1?wid=$2", "shoe_300", "shoe?wid=300"),
        ("(a)", "$10", "a", "a0"),  # as many digits as there are parts
        (r"$", r"&$thumb$", "a?wid=3", "a?wid=3&$thumb$"),  # a macro
        (r"$", r"&\$thumb\$", "a?wid=3", "a?wid=3&$thumb$"),
        # Java's own notation.
        (r"\Qa+b\E", "c", "a+b", "c"),
        (r"^(?<name>\p{Alpha}+)\p{Digit}+\z", "${name}", "shoe12", "shoe"),
        ("cat/(?i)red", "lime", "cat/RED", "lime"),
        ("cat/(?i)red", "lime", "CAT/RED", "CAT/RED"),
        ("x(?i)a|b", "-", "B", "-"),  # flags hold to the end of the group
        ("(?:(?i)a)b", "-", "AB", "AB"),
        ("[^/]++/", "", "cat/red", "red"),
        ("[&|~]+", "-", "a&|~b", "a-b"),
        ("[+--]+", "x", "a+,-b", "axb"),
        # Without an expression.
        (None, "&fmt=png", "a?wid=3", "a?wid=3&fmt=png"),
        (None, "&fmt=png", "a", "a?fmt=png"),
        (None, "?fmt=png", "a", "a?fmt=png"),
        ("", "_large", "a?wid=3", "a_large?wid=3"),
    ],
)
def test_substitutions(tmp_path, expression, substitution, asked, changed):
    assert rules(tmp_path, (expression, substitution)).apply(asked).text == changed


@pytest.mark.parametrize(
    ("first", "asked", "changed"),
    [
        ({}, "a", "b"),  # break is the default
        ({"OnMatch": "break"}, "a", "b"),
        ({"OnMatch": "continue"}, "a", "c"),
        ({"Replace": "all", "OnMatch": "break"}, "aXa", "bXb"),
        ({"Replace": "first"}, "aXa", "bXa"),
        ({"RequestType": "ir,static"}, "a", "a"),  # not for images
        ({"RequestType": "static, is"}, "a", "b"),
    ],
)
def test_attributes_of_rules(tmp_path, first, asked, changed):
    assert rules(tmp_path, ("a", "b", first), ("b", "c")).apply(asked).text == changed


def test_the_last_override_prevails(tmp_path):
    read = rules(
        tmp_path,
        ("a", None, {"OnMatch": "continue", "MaxPix": "10,20", "WaterMark": "one"}),
        ("z", None, {"MaxPix": "5,5"}),
        ("a", None, {"WaterMark": "", "DefaultImageMode": "1", "Expiration": "3"}),
    )
    assert read.apply("a").overrides == {
        "max_pix": (10, 20),
        "watermark": None,
        "default_image_mode": 1,
    }
    assert read.apply("b").overrides == {}


def test_a_rule_may_refuse(tmp_path):
    read = rules(tmp_path, ("op_noise=", None, {"OnMatch": "error", "Name": "no noise"}))
    with pytest.raises(RequestError, match=r"rules\.xml refuses this request by rule no noise"):
        read.apply("a?op_noise=3")
    assert read.apply("a").text == "a"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<ruleset><rule></ruleset>", "not well-formed"),
        ("<rules/>", "line 1: the document is not a rule set"),
        ("<ruleset>\n<pathrule/></ruleset>", "line 2: <pathrule>"),
        ("<ruleset>\n<rule><Expression>a</Expression></rule></ruleset>", "line 2: <Expression>"),
        ("<ruleset><rule><expression>(</expression></rule></ruleset>", "line 1: the expression ("),
        ("<ruleset><rule><expression>[a[b]]</expression></rule></ruleset>", "class within"),
        (
            "<ruleset><rule><expression>a</expression><substitution>$1</substitution></rule>"
            "</ruleset>",
            "no part $1",
        ),
        ("<ruleset>\n\n<rule OnMatch='stop'/></ruleset>", 'line 3: OnMatch="stop"; allowed: break'),
        ("<ruleset><rule RequestType='is,it'/></ruleset>", 'RequestType="it"; allowed: is, ir'),
        ("<ruleset><rule Replace='both'/></ruleset>", "allowed: first, all"),
        ("<ruleset><rule Colour='red'/></ruleset>", "no attribute Colour"),
        ("<ruleset><rule MaxPix='large'/></ruleset>", 'MaxPix="large"; allowed'),
        ("<ruleset>\n\n<rule></ruleset>", "line 3: not well-formed"),
        ("<ruleset>\n&nbsp;</ruleset>", "line 2: not well-formed"),
        ("<?xml version='1.0' encoding='none-such'?>\n<ruleset/>", "line 1: not well-formed"),
        ("<!DOCTYPE ruleset [\n<!ENTITY a 'b'>]><ruleset/>", "line 2: entities"),
        ("<!DOCTYPE ruleset [\n\n<!ENTITY % a SYSTEM 'b'> %a;]><ruleset/>", "line 3: entities"),
        ("<!DOCTYPE r SYSTEM 'a.dtd' [\n<!ENTITY a SYSTEM 'b'>]><ruleset/>", "line 2: entities"),
    ],
)
def test_damaged_rule_sets(tmp_path, text, words):
    (tmp_path / "rules.xml").write_text(text)
    (tmp_path / "cat.ini").write_text("RuleSetFile=rules.xml\n")
    with pytest.raises(CatalogError) as caught:
        read_catalog(tmp_path / "cat.ini")
    assert words in str(caught.value)
    assert "rules.xml" in str(caught.value)


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE ruleset SYSTEM "RuleSet.dtd">',
        '<!DOCTYPE ruleset SYSTEM "http://example.invalid/RuleSet.dtd">',
        '<!DOCTYPE ruleset PUBLIC "-//X//RuleSet//EN" "RuleSet.dtd">',
        "<!DOCTYPE ruleset>",
        "<!DOCTYPE ruleset [<!ELEMENT ruleset (rule*)>]>",
    ],
)
def test_a_document_type_is_not_read(tmp_path, declared):
    (tmp_path / "RuleSet.dtd").write_text("<!ATTLIST rule OnMatch CDATA 'error'><!ENTITY e 'x'>")
    (tmp_path / "rules.xml").write_text(
        f'<?xml version="1.0"?>\n{declared}\n<ruleset><rule><expression>a</expression>'
        "<substitution>b</substitution></rule></ruleset>"
    )
    assert read_rule_set(tmp_path / "rules.xml").apply("a").text == "b"


def test_what_has_no_effect_here_is_accepted(tmp_path):
    (tmp_path / "rules.xml").write_text(
        '<ruleset><rule Name="x" SavePath="a" RootUrl="" ErrorImage="e">'
        '<addressfilter>10.0.0.0/8</addressfilter><header Name="A">1</header>'
        '<header Name="B" Action="add">2</header></rule></ruleset>'
    )
    assert read_rule_set(tmp_path / "rules.xml").apply("a?b").text == "a?b"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('<rule ErrorImage="e"/>', ["ErrorImage"]),
        ('<rule RootUrl="http://a.test/"/><rule RequestLock="1"/>', ["RootUrl", "RequestLock"]),
        ("<rule><addressfilter>10.0.0.0/8</addressfilter></rule>", ["<addressfilter>"]),
        ('<rule><header Name="A">1</header><header Name="B">2</header></rule>', ["<header>"]),
        ('<rule ErrorImage="" RootUrl="" Expiration="3" SavePath="a"/>', []),
        ('<rule RequestType="static" ErrorImage="e"/>', []),  # not for images
        ('<rule MaxPix="9,9"/>', []),
    ],
)
def test_what_has_no_effect_here_is_named(tmp_path, written, told):
    (tmp_path / "rules.xml").write_text(f"<ruleset>{written}</ruleset>")
    (tmp_path / "cat.ini").write_text("RuleSetFile=rules.xml\n")
    notes = [str(note.message) for note in read_catalog(tmp_path / "cat.ini").unapplied]
    assert len(notes) == bool(told)
    for note in notes:
        assert note.startswith("rules.xml: ")
        assert all(name in note for name in told)


@pytest.mark.parametrize(
    "expression",
    [
        "(a+)+$b",
        "(a*)*b",
        "(a|a)*b",
        r"(\w+\s?)+$",
        "(?:a?b?)*c",
        "(.*,)*x",
        "(?i)(?:ab|A+b)+!",
        "(?=(a+)+b)a",
        "((a{1,30}){1,30})b",
        "(/?[^/]*)*$x",
        "(a{2,})*b",
        "(a?){30}a{30}b",
        "(?:/a*a*)*b",
        r"(\Qa\E+)+b",
    ],
)
def test_expressions_that_may_never_end_are_refused(tmp_path, expression):
    with pytest.raises(CatalogError) as caught:
        rules(tmp_path, ("a", "b"), (expression, "x", {"Name": "slow"}))
    assert "rules.xml, line 2: rule slow: " in str(caught.value)
    assert expression in str(caught.value)


@pytest.mark.parametrize(
    "expression",
    [
        "([^/]+/)*!",
        "(?:&[a-z]+=[^&]*)*!",
        r"(?:\d{1,3}\.){3}\d{1,3}!",
        "(?:[a-z]+[A-Z])*!",
        "^(?:[^/]++/?)*!",
        r"^(?:(\w+)-)*\w+!",
        "^(?:a{3})*!",
        "^(?:[0-9a-f]{2})+!",
        "^(?:red|green|blue|a)+!",
        "[^/]{1,255}!",
        r"^(?:%\p{XDigit}{2}|[^%])*!",
    ],
)
def test_loops_that_match_in_one_way_are_fast(tmp_path, expression):
    read = rules(tmp_path, (expression, "x"))
    started = time.process_time()
    for text in ("a" * 2000, "/a" * 1000, "1." * 1000, "a-" * 1000, "&a=b" * 500):
        assert read.apply(text).text == text
    assert time.process_time() - started < 5  # seconds, where the others take longer than a life


@pytest.mark.parametrize(
    ("expression", "refused"),
    [
        ("a" * 50_000, False),
        ("|".join(f"sku{number}" for number in range(5000)), False),
        (f"(?:{'|'.join(f'{number:03}' for number in range(1000))})*b", True),
        ("(){1000000000}", False),
        ("(?:^|$){0,999999}b", False),
        ("(a?){4000000}b", True),
        (f"(?:{'[a-z]?' * 900})+b", True),
        ("(?:" * 60 + "a" + "){4}" * 60, True),
    ],
)
def test_large_expressions_are_read_in_little_time(tmp_path, expression, refused):
    started = time.process_time()
    with pytest.raises(CatalogError) if refused else nullcontext():
        rules(tmp_path, (expression, "x"))
    assert time.process_time() - started < 10  # seconds


def test_rules_are_not_applied_to_very_long_requests(tmp_path):
    read = rules(tmp_path, ("b", "c"))
    assert read.apply("a" * 8192).text == "a" * 8192
    with pytest.raises(RequestError, match="longer than 8 KiB"):
        read.apply("a" * 8193)


def test_a_missing_rule_set_is_an_error(tmp_path):
    (tmp_path / "cat.ini").write_text("RuleSetFile=nothere.xml\n")
    with pytest.raises(CatalogError, match=r"RuleSetFile=nothere\.xml: there is no file"):
        read_catalog(tmp_path / "cat.ini")
