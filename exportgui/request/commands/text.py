"""Text commands: rich text, its box, its path."""

from __future__ import annotations

from exportgui.messages import Message
from exportgui.request.commands.table import Command, Control, Difference, Group, Scope
from exportgui.request.fields import Choice, Int, Real, Text
from exportgui.request.grammar import TextGrammar, row
from exportgui.request.layer_grammars import path_attr
from exportgui.request.path_grammar import PathGrammar

_STRING = TextGrammar((Text("string", empty=True),))

ROWS = (
    Command(
        name="pathAttr",
        scope=Scope.TEXT,
        group=Group.TEXT,
        grammar=path_attr(),
        default="norm,0,1",
        start="norm,0,1",
        summary=Message("Direction, start and end of text on a path"),
        page="r-pathattr.md",
    ),
    Command(
        name="text",
        scope=Scope.TEXT,
        group=Group.TEXT,
        grammar=_STRING,
        start="Text",
        family="content",
        control=Control.PLAIN_TEXT,
        differs=Difference("text"),
        summary=Message("Text of a text layer, plain or RTF"),
        page="r-text.md",
    ),
    Command(
        name="textAngle",
        scope=Scope.TEXT,
        group=Group.TEXT,
        grammar=row(Real("angle")),
        default="0",
        start="0",
        usual=(-180.0, 180.0),
        summary=Message("Angle at which textPs= runs, clockwise in degrees"),
        page="r-textangle.md",
    ),
    Command(
        name="textAttr",
        scope=Scope.TEXT,
        group=Group.TEXT,
        grammar=row(
            Int("res", 1),
            Choice("antiAliasing", ("off", "norm", "crisp", "sharp", "strong", "smooth")),
            Choice("resMode", ("fixedRes", "autoRes", "maxRes")),
            Choice("wordWrap", ("wrap", "noWrap", "nbWrap")),
            required=1,
            defaults=("norm", "fixedRes", "wrap"),
        ),
        default="72,norm,fixedRes,wrap",
        start="72,norm,fixedRes,wrap",
        summary=Message("Resolution, smoothing, fitting and wrapping of text"),
        page="r-textattr.md",
    ),
    Command(
        name="textFlowPath",
        scope=Scope.TEXT,
        group=Group.TEXT,
        grammar=PathGrammar(empty=True),
        start="",
        summary=Message("Regions that textPs= is flowed into"),
        page="r-textflowpath.md",
    ),
    Command(
        name="textFlowXPath",
        scope=Scope.TEXT,
        group=Group.TEXT,
        grammar=PathGrammar(empty=True),
        start="",
        summary=Message("Regions that text is kept out of"),
        page="r-textflowxpath.md",
    ),
    Command(
        name="textPath",
        scope=Scope.TEXT,
        group=Group.TEXT,
        grammar=PathGrammar(),
        start="M0,0,L400,0",
        summary=Message("The line that textPs= is written along"),
        page="r-textpath.md",
    ),
    Command(
        name="textPs",
        scope=Scope.TEXT,
        group=Group.TEXT,
        grammar=_STRING,
        start="",
        family="content",
        control=Control.RICH_TEXT,
        differs=Difference("text"),
        summary=Message("RTF text laid out as Photoshop does"),
        page="r-textps.md",
    ),
)
