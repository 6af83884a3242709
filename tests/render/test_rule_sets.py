"""Rule sets at work: paths, commands, watermarks, limits, nested requests, jobs. Pages:
c-rule-set-reference.md, r-rule-rule.md, r-request-nesting-and-embedding.md.
"""

import json
import pickle
from xml.sax.saxutils import escape

import numpy as np
import pytest
from PIL import Image

from exportgui.catalog import CatalogResolver
from exportgui.catalog.iscatalog import read_catalog
from exportgui.cli import main
from exportgui.errors import RequestError, SourceError
from exportgui.gui.preview.original_resolver import OriginalResolver
from exportgui.render import draw, plan, text_response
from exportgui.request.parsing import parse

RED = (255, 0, 0)
LIME = (0, 255, 0)
BLUE = (0, 0, 255)
PICTURES = {"red.png": RED, "lime.png": LIME, "blue.png": BLUE, "a b.png": BLUE}


@pytest.fixture
def shop(tmp_path):
    """A catalog with the RootId ``shop``; its records are its pictures without extension."""
    (tmp_path / "img").mkdir()
    records = ["Id\tPath\tModifier"]
    for name, colour in PICTURES.items():
        Image.new("RGB", (40, 20), colour).save(tmp_path / "img" / name)
        records.append(f"{name[:-4]}\t{name}\t")
    records.append("smallTemplate\t\tlayer=0&size=10,10&src=$object$")
    (tmp_path / "shop.txt").write_text("\n".join(records))
    (tmp_path / "shop.mac").write_text("tiny wid=4\n")
    return tmp_path


def ruled(folder, *written, ini="", name="shop"):
    """The catalog's resolver with rules: (expression, substitution, attributes as text)."""
    rows = []
    for expression, substitution, attributes in written:
        inner = f"<expression>{escape(expression)}</expression>" if expression else ""
        if substitution is not None:
            inner += f"<substitution>{escape(substitution)}</substitution>"
        rows.append(f"<rule {attributes}>{inner}</rule>")
    (folder / f"{name}.xml").write_text(f"<ruleset>{''.join(rows)}</ruleset>")
    (folder / f"{name}.ini").write_text(
        f"RootId={name}\nRootPath=img\nCatalogFile=shop.txt\nMacroFile=shop.mac\n"
        f"RuleSetFile={name}.xml\n{ini}"
    )
    return CatalogResolver(read_catalog(folder / f"{name}.ini"))


def shown(resolver, name, request):
    """The colour of the middle, and the size."""
    reply = draw(plan(name, parse(request), resolver))
    pixels = np.frombuffer(reply.to_rgba(), np.uint8).reshape(reply.height, reply.width, 4)
    middle = tuple(int(part) for part in pixels[reply.height // 2, reply.width // 2, :3])
    return middle, (reply.width, reply.height)


@pytest.mark.parametrize(
    ("rule", "name", "request_", "colour", "size"),
    [
        (("red", "lime", ""), "red", "fmt=png", LIME, (40, 20)),  # the path
        (("^shop/red", "shop/lime", ""), "red", "fmt=png", LIME, (40, 20)),  # with its RootId
        (("^shop/red", "shop/lime", ""), "shop/red", "fmt=png", LIME, (40, 20)),
        (("a%20b", "lime", ""), "a b", "fmt=png", LIME, (40, 20)),  # encoded, as in addresses
        (("lime", "a%20b", ""), "lime", "fmt=png", BLUE, (40, 20)),
        (("wid=[0-9]+", "wid=20", ""), "red", "wid=30&fmt=png", RED, (20, 10)),  # commands
        (("$", "&wid=20", ""), "red", "fmt=png", RED, (20, 10)),
        ((r"\$big\$", r"\$tiny\$", ""), "red", "$big$&fmt=png", RED, (4, 2)),  # macros
        (("$", "&src=lime", ""), "red", "fmt=png", LIME, (40, 20)),
        (("/([a-z]+)/small", "/$1?wid=8", ""), "red/small", "", RED, (8, 4)),  # virtual paths
        (("blue", "lime", ""), "red", "src=is(blue?size=8,0)&fmt=png", LIME, (8, 4)),
        (("^shop/blue", "lime", ""), "red", "src=is(blue)&fmt=png", LIME, (40, 20)),  # nested
        (("red", "lime.jpg", ""), "red", "fmt=png", LIME, (40, 20)),  # found by other names
    ],
)
def test_rules_change_what_is_drawn(shop, rule, name, request_, colour, size):
    middle, got = shown(ruled(shop, rule), name, request_)
    assert got == size
    assert np.abs(np.subtract(middle, colour)).max() <= 2  # small ones are JPEG


def test_a_change_is_told_and_columns_stay(shop):
    resolver = ruled(shop, ("red", "lime", ""))
    notes = plan("red", parse("wid=10.5&fmt=png"), resolver).notes
    assert any("make lime?wid=10.5&fmt=png of" not in str(n.message) for n in notes)
    told = [str(note.message) for note in notes if "rules of shop.xml" in str(note.message)]
    assert told == [
        "the rules of shop.xml make shop/lime?wid=10.5&fmt=png of shop/red?wid=10.5&fmt=png"
    ]
    with pytest.raises(RequestError) as caught:
        plan("red", parse("fmt=png&wid=x"), resolver)
    assert caught.value.column == 8
    with pytest.raises(RequestError, match="in the catalog's rule set"):
        plan("red", parse("fmt=png"), ruled(shop, ("$", "&wid=x", "")))


def test_rules_override_attributes_of_their_request_alone(shop):
    resolver = ruled(
        shop,
        ("red", None, 'MaxPix="50,50"'),
        ("lime", None, 'WaterMark="blue" OnMatch="continue"'),
        ("blue", None, 'WaterMark=""'),
        ("gone", None, 'DefaultImageMode="1"'),
        ini="MaxPix=30,30\nDefaultImage=lime\n",
    )
    assert shown(resolver, "red", "fmt=png")[1] == (40, 20)
    with pytest.raises(RequestError, match="MaxPix"):
        plan("blue", parse("fmt=png"), resolver)
    assert shown(resolver, "lime", "fmt=png&wid=10")[0] == BLUE
    # Mode 1 replaces the missing layer alone, mode 0 all of the reply.
    layered = "wid=20&layer=1&src=gone&size=4,4&fmt=png"
    pixels = draw(plan("red", parse(layered), resolver)).to_rgba()
    assert tuple(pixels[:3]) == LIME
    assert draw(plan("red", parse(f"{layered}&id=gone"), resolver)).to_rgba()[:3] == bytes(LIME)
    kept = ruled(shop, ("red", None, 'DefaultImageMode="1"'), ini="DefaultImage=lime\n")
    pixels = draw(plan("red", parse(layered), kept)).to_rgba()
    assert tuple(pixels[:3]) == RED


def test_a_watermark_of_a_rule_is_not_that_of_nested_requests(shop):
    resolver = ruled(shop, ("^shop/blue", None, 'WaterMark="lime"'))
    assert shown(resolver, "red", "src=is(blue)&fmt=png")[0] == BLUE


def test_a_rule_refuses_one_request(shop):
    resolver = ruled(shop, ("op_noise", None, 'OnMatch="error"'))
    for request in ("op_noise=3", "src=is(lime?op_noise=3)"):
        with pytest.raises(RequestError, match="refuses this request by rule 1"):
            plan("red", parse(request), resolver)


def test_rules_of_the_default_catalog_are_for_requests_without_another(shop):
    ruled(shop, ("red", "lime", ""), name="other")
    (shop / "default.ini").write_text("RootPath=img\nRuleSetFile=default.xml\nCatalogFile=shop.txt")
    (shop / "default.xml").write_text(
        "<ruleset><rule><expression>red</expression><substitution>blue</substitution></rule>"
        "</ruleset>"
    )
    own = ruled(shop)
    assert shown(own, "red", "fmt=png")[0] == RED
    assert shown(own, "/red", "fmt=png")[0] == BLUE
    assert shown(own, "other/red", "fmt=png")[0] == LIME  # the rules of its own main catalog
    assert shown(own, "red", "src=is(other/red)&fmt=png")[0] == LIME


def test_replies_in_words_follow_the_rules_once(shop):
    resolver = ruled(shop, ("wid=1", "wid=11", ""))
    said = text_response("red", parse("req=props&wid=1"), resolver).properties
    assert said["image.width"] == "11"


def test_rules_survive_being_sent_and_do_not_touch_the_original(shop):
    resolver = ruled(shop, ("(red)", "lime", ""))
    assert shown(pickle.loads(pickle.dumps(resolver)), "red", "fmt=png")[0] == LIME
    assert plan("red", parse("fmt=png"), OriginalResolver(resolver)).object_path == "red"


def test_a_path_that_rules_lead_out_is_refused(shop):
    with pytest.raises((RequestError, SourceError)):
        plan("red", parse(""), ruled(shop, ("shop/red", "../outside.png", "")))


def test_a_job_exports_what_the_rules_make(shop, capsys, monkeypatch):
    monkeypatch.setenv("EXPORTGUI_HOME", str(shop / "home"))
    ruled(
        shop,
        ("red", "lime", 'OnMatch="continue"'),
        ("blue", None, 'OnMatch="error"'),
        (r"\$png\$", "fmt=png", ""),
    )
    (shop / "shop.mac").write_text("png fmt=gif\n")
    words = ["export", str(shop / "shop.ini"), "--to", str(shop / "out"), "--is-modifier", "$png$"]
    status = main([*words, "--select", "red", "--select", "blue", "--json"])
    document = json.loads(capsys.readouterr().out)
    assert status == 1
    assert (document["fileErrorCount"], document["fileWarningCount"]) == (1, 0)
    assert "refuses" in json.dumps(document)
    with Image.open(shop / "out" / "red.png") as made:
        assert made.convert("RGB").getpixel((5, 5)) == LIME
