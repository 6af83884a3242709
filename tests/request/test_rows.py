"""What other rooms must know of a command is in its row: the rows are consistent, and no other
module keeps a list of commands of its own without a reason.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import exportgui
from exportgui.render import embedded_paths, template_objects
from exportgui.request import effective
from exportgui.request.commands import COMMANDS, Command, lookup, names_where
from exportgui.request.commands.table import Control
from exportgui.request.fields import REAL_MAX, Real
from exportgui.request.object_grammar import ObjectGrammar, SourceGrammar
from exportgui.request.parsing import parse
from exportgui.request.path_grammar import NamesGrammar
from exportgui.request.resolving import resolve

PACKAGE = Path(exportgui.__file__).parent
NAMES = {row.name for row in COMMANDS.values()}


def rows(holds: Callable[[Command], object] = bool) -> list[object]:
    """The rows of which something holds, for a parametrized test."""
    return [pytest.param(row, id=row.name) for row in COMMANDS.values() if holds(row)]


# Lists of commands outside their rows: module and name → the page or test that keeps them.
EXPLAINED = {
    "gui/compose/editors/table.py:_BY_KIND": "kinds of values, not commands",
    "gui/export/name_text.py:TOKENS": "tokens of file names",
    "gui/shell/reference_page.py:NOTES": "notes under single examples, for translators to find",
    "job/planning/name_template.py:TOKENS": "tokens of file names",
    "render/clipping.py:_DRAWN": "r-clippath.md: paths that are given as such",
    "render/embedded_paths.py:_COMMANDS": "commands whose grammar is names of paths; tested below",
    "render/generated_layers.py:_PLACED": "r-origin.md, r-anchor.md: what says where text begins",
    "render/ops/__init__.py:OPERATIONS": "functions by command; complete by test_commands.py",
    "render/scene_planner.py:_KEPT_FOR_DEFAULT": "r-is-http-defaultimage.md names them",
    "render/responses/image_map.py:_WITHOUT_EFFECT": "r-map-req.md: what a record is simple beside",
    "render/template_objects.py:_OBJECTS": "commands whose grammar is objects; tested below",
    "render/text/typeset.py:_SHAPED": "r-textpath.md, r-textflowpath.md, r-textangle.md",
    "render/view.py:_SCALES": "values of fit=, not commands",
    "render/watermark.py:_LAYING": "r-watermarks.md names them",
    "request/address.py:_LITERAL": "syntax before any meaning: values that may hold a # sign",
    "request/effective.py:_SOURCES": "the family of sources; tested below",
    "request/labels.py:LABELS": "words of the reference for values, not for commands",
    "request/leniency.py:_SPECIAL": "functions by command; most commands have one notation",
    "request/model.py:_NESTABLE": "r-request-nesting-and-embedding.md: syntax before any meaning",
    "request/output_formats.py:_JPEG_OPTIONS": "a row of a format holds what it listens to",
    "request/output_formats.py:_ROWS": "a row of a format holds what it listens to",
    "request/parsing.py:_OPEN_ENDED": "syntax before any meaning: values that may hold a ? sign",
    "request/presets/pages.py:_SHARED": "names of parameters that other servers know, too",
    "request/request_grammars.py:REQUEST_TYPES": "values of req=, not commands",
    "request/cross_checks.py:_ATTRIBUTES": "r-textattr.md: unknown to each kind of text layer",
    "request/cross_checks.py:_LAYING": "r-watermarks.md names them",
    "request/value_fixes.py:_WORDS": "words of style sheets and other servers; most have none",
}


def lists_of_commands() -> Iterator[str]:
    """Constants of modules that are collections with the names of two commands or more."""
    for path in sorted(PACKAGE.rglob("*.py")):
        module = path.relative_to(PACKAGE).as_posix()
        if module.startswith(("request/commands/", "catalog/", "gui/browse/")):
            continue  # rows themselves; "type" and "size" of assets
        for statement in ast.parse(path.read_text("utf-8")).body:
            if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
                target = (
                    statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
                )
                if any(map(names_two, ast.walk(statement.value))):
                    yield f"{module}:{ast.unparse(target)}"


def names_two(node: ast.AST) -> bool:
    if isinstance(node, ast.Dict):
        parts = node.keys
    elif isinstance(node, ast.List | ast.Tuple | ast.Set):
        parts = node.elts
    else:
        return False
    return sum(isinstance(part, ast.Constant) and part.value in NAMES for part in parts) >= 2


def test_no_other_module_keeps_a_list_of_commands_without_a_reason():
    assert set(lists_of_commands()) == set(EXPLAINED)


def test_lists_outside_the_rows_hold_what_the_rows_say():
    assert set(embedded_paths._COMMANDS) == set(
        names_where(lambda row: isinstance(row.grammar, NamesGrammar))
    )
    objects = names_where(lambda row: isinstance(row.grammar, ObjectGrammar | SourceGrammar))
    assert {name.lower() for name in objects} - {"template"} == template_objects._OBJECTS
    assert set(effective._SOURCES) == set(names_where(lambda row: row.family == "content"))


@pytest.mark.parametrize("row", rows())
def test_what_a_row_names_are_commands(row: Command):
    named = [part.partition("=")[0] for part in row.companion.split("&") if part]
    if row.position is not None and row.position.shares:
        named.append(row.position.shares)
    assert [name for name in named if lookup(name) is None] == []


def test_a_family_has_several_members_that_act_on_the_same():
    sizes = Counter(row.family for row in COMMANDS.values() if row.family)
    assert sizes
    assert min(sizes.values()) >= 2


@pytest.mark.parametrize("row", rows())
def test_a_position_has_units_and_is_two_numbers(row: Command):
    assert (row.control is Control.POSITION) == (row.position is not None)
    if row.position is None:
        return
    assert len(row.grammar.fields) == 2
    assert row.position.reach > 0
    other = lookup(row.position.shares) if row.position.shares else None
    if other is not None:
        assert other.family == row.family
        assert other.position is not None
        assert not other.position.shares


@pytest.mark.parametrize("row", rows(lambda row: row.usual))
def test_a_slider_is_for_one_number_without_an_end(row: Command):
    (field,) = row.grammar.fields
    assert isinstance(field, Real)
    assert (field.low, field.high) == (-REAL_MAX, REAL_MAX)
    assert row.usual[0] < row.usual[1]


@pytest.mark.parametrize("row", rows(lambda row: row.companion))
def test_what_is_picked_with_its_companions_is_understood(row: Command):
    text = f"layer=1&color=0,0,0&size=9,9&{row.name}={row.start}&{row.companion}"
    assert resolve(parse(text)).notes == ()


@pytest.mark.parametrize("row", rows(lambda row: row.differs))
def test_a_value_that_alone_differs_is_one_of_the_command(row: Command):
    only = row.differs.only
    if only is not None:
        assert row.parse(row.grammar.format(only)) == only
