"""The command table against the reference: every documented name, and every row consistent with
itself.
"""

from __future__ import annotations

import re

import pytest

from exportgui.errors import RequestError
from exportgui.request.commands import COMMANDS, Command, Scope, Status, lookup
from exportgui.request.labels import LABELS
from exportgui.request.spelling import nearest

# Name, scope and page, as the pages of the command reference say.
REFERENCE = """
align view r-align.md; anchor source r-anchor.md; anchorN source r-anchor.md;
bfc request r-bfc.md; bgc view r-bgc.md; bgColor layer r-bgcolor.md;
blendMode layer r-blendmode.md; cache request r-is-http-cache.md; clipPath layer r-clippath.md;
clipPathE layer r-clippath.md; clipXPath layer r-clipxpath.md; clipXPathE layer r-clipxpath.md;
color layer r-color-commandref.md; crop source r-crop.md; cropN source r-crop.md;
cropPathE layer r-croppath.md; defaultImage request r-is-http-defaultimage.md;
dpr request r-dpr.md; effect effect r-effect.md; effectMask request r-effectmask.md;
extend layer r-extend.md; extendN layer r-extend.md; fit view r-fit.md; flip layer r-flip.md;
fmt request r-is-http-fmt.md; hei view r-is-http-hei.md; hide layer r-hide.md;
icc request r-icc.md; iccEmbed request r-iccembed.md; id request r-id.md;
imageSet request r-imageset.md; jpegSize request r-jpegsize.md; layer layer r-layer.md;
locale request r-locale.md; map layer r-map.md; mapA layer r-map.md; mask source r-mask.md;
maskUse source r-maskuse.md; network request r-network.md; op_blur layer r-op-blur.md;
op_brightness layer r-op-brightness.md; op_colorbalance layer r-op-colorbalance.md;
op_colorize layer r-op-colorize.md; op_contrast layer r-op-contrast.md;
op_grow layer r-op-grow.md; op_growMask source r-op-growmask.md;
op_growMaskR source r-op-growmaskr.md; op_hue layer r-op-hue.md; op_invert layer r-op-invert.md;
op_noise layer r-op-noise.md; op_saturation layer r-op-saturation.md;
op_sharpen layer+view r-op-sharpen.md; op_usm layer+view r-op-usm.md;
op_usmR layer+view r-op-usmr.md; opac layer r-opac.md; origin layer r-origin.md;
originN layer r-origin.md; pathAttr text r-pathattr.md; pathEmbed request r-pathembed.md;
perspective layer r-perspective.md; perspectiveN layer r-perspective.md; pos layer r-pos.md;
posN layer r-pos.md; printRes request r-printres.md; pscan request r-pscan.md;
qlt request r-is-http-qlt.md; quantize request r-is-http-quantize.md; rect view r-rect.md;
req request r-req.md; res source r-res.md; resMode request r-is-http-resmode.md;
rgn view r-rgn.md; rotate layer r-rotate.md; scale source r-is-http-scale.md; scl view r-scl.md;
size layer r-size-reference.md; sizeN layer r-size-reference.md; src layer r-src.md;
template request r-template.md; text text r-text.md; textAngle text r-textangle.md;
textAttr text r-textattr.md; textFlowPath text r-textflowpath.md;
textFlowXPath text r-textflowxpath.md; textPath text r-textpath.md; textPs text r-textps.md;
type request r-type.md; wid view r-is-http-wid.md; xmpEmbed request r-xmpembed.md
"""
ROWS = [tuple(row.split()) for row in REFERENCE.split(";")]

DRAWN = """
wid hei fit scl rgn rect align bgc dpr crop cropN size scale res flip rotate extend extendN color
bgColor anchor anchorN opac mask maskUse resMode req op_blur op_brightness op_colorbalance
op_colorize op_contrast op_grow op_growMask op_growMaskR op_hue op_invert op_noise op_saturation
op_sharpen op_usm op_usmR fmt qlt jpegSize quantize printRes pscan iccEmbed icc xmpEmbed src layer
origin originN hide pos posN sizeN blendMode effect effectMask template defaultImage locale map
mapA clipPath clipXPath perspective perspectiveN clipPathE clipXPathE cropPathE pathEmbed text
textPs textAttr textAngle textPath pathAttr textFlowPath textFlowXPath
"""


def test_the_table_has_exactly_the_documented_commands():
    assert len(ROWS) == len(set(ROWS)) == len(COMMANDS)
    assert {(row.name, str(row.scope), row.page) for row in COMMANDS.values()} == set(ROWS)


def test_what_is_drawn_is_what_this_version_draws():
    drawn = {row.name for row in COMMANDS.values() if row.drawn is Status.DRAWN}
    without_effect = {row.name for row in COMMANDS.values() if row.drawn is Status.NO_EFFECT}
    assert drawn == set(DRAWN.split())
    assert without_effect == {"bfc", "cache", "id", "imageSet", "network", "type"}


@pytest.mark.parametrize("row", COMMANDS.values(), ids=lambda row: row.name)
def test_each_row_explains_itself(row: Command):
    assert row.summary
    assert row.summary[-1] != "."
    assert "\n" not in row.summary
    assert row.grammar.describe()
    assert row.grammar.fields
    assert all(field.name and field.kind and field.describe() for field in row.grammar.fields)
    assert row.default is None or row.is_default(row.parse(row.default))


COORDINATE = re.compile(r"[xy][1-4]?")


@pytest.mark.parametrize("row", COMMANDS.values(), ids=lambda row: row.name)
def test_each_field_has_a_label(row: Command):
    for field in row.grammar.fields:
        assert COORDINATE.fullmatch(field.name) or field.name in LABELS


def test_labels_are_those_of_fields():
    names = {field.name for row in COMMANDS.values() for field in row.grammar.fields}
    assert set(LABELS) - names == {"response type", "encoding"}  # the options of req=


@pytest.mark.parametrize("row", COMMANDS.values(), ids=lambda row: row.name)
def test_names_are_found_in_any_case(row: Command):
    assert lookup(row.name.upper()) is lookup(row.name.lower()) is row


def test_older_names_and_misspelt_ones():
    assert lookup("COLORIZE") is lookup("op_colorize")
    assert lookup("widht") is None
    assert nearest("widht") == "wid"
    assert nearest("op_sharp") == "op_sharpen"
    assert nearest("op_s") == "op_sharpen"
    assert nearest("zzzzqqqq") is None
    assert nearest("x" * 1000) is None


def test_scopes_that_count_everywhere():
    assert {scope for scope in Scope if scope.is_global} == {Scope.REQUEST, Scope.VIEW}


def test_an_error_names_command_value_allowed_and_column():
    with pytest.raises(RequestError) as caught:
        COMMANDS["opac"].parse("101", 7)
    error = caught.value
    assert (error.command, error.value, error.allowed, error.column) == (
        "opac",
        "101",
        "whole number 0…100[, whole number 0…100]",
        7,
    )
    assert str(error) == (
        "opac=101: Opacity is out of range; allowed: whole number 0…100[, whole number 0…100];"
        " at column 8"
    )
