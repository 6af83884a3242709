"""``dev.py new command``: write the row, function, tests and example of a new command."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scaffold.edits import EditError, Tree

# Scope → module of the row and its group.
HOMES = {
    "request": ("request", "OUTPUT"),
    "view": ("view", "VIEW"),
    "layer": ("layer", "LAYER"),
    "source": ("source", "IMAGE"),
    "text": ("text", "TEXT"),
}
NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_TABLE = "tests/request/test_table.py"
_ROW = """\
    Command(
        name="{name}",
        scope=Scope.{scope},
        group=Group.{group},
        grammar=row({field}),
        default="0",
{more}        start="{start}",
        summary=Message("{summary}"),
        page="{page}",
    ),
"""
_FUNCTION = '''\
def {function}(raster: Raster, value: int, context: OpContext) -> Raster:
    """Take ``value`` per cent off each component."""
    return _curves(_without_cmyk(raster), [_levels() * (1 - value / 100)]) if value else raster


'''


def add_command(tree: Tree, name: str, scope: str) -> Sequence[str]:
    """Write all files of a new command; returns what is left to decide.

    A name that begins with ``op_`` becomes an operation on pixels that is drawn, as an example to
    be changed. Any other command is parsed, but not drawn yet. Raises EditError.
    """
    if not NAME.fullmatch(name):
        raise EditError(f"{name}: a command's name has letters, digits and underscores")
    if re.search(rf"^{name} ", tree.read(_TABLE).replace("; ", "\n"), re.MULTILINE | re.IGNORECASE):
        raise EditError(f"{name}: there is such a command")
    if name.startswith("op_"):
        return _add_operation(tree, name)
    return _add_understood(tree, name, scope)


def page_of(name: str) -> str:
    """The likely name of the command's page in the reference."""
    return f"r-{name.lower().replace('_', '-')}.md"


def _add_operation(tree: Tree, name: str) -> Sequence[str]:
    function = name.removeprefix("op_").lower()
    page = page_of(name)
    tree.add_row(
        "exportgui/request/commands/adjust.py",
        "ROWS",
        _ROW.format(
            name=name,
            scope="LAYER",
            group="COLOUR",
            field='Int("adj", 0, 100)',
            more="        composite=True,\n        traits=DrawingTrait.ALPHA"
            " | DrawingTrait.PIXEL_TYPE,\n",
            start="50",
            summary=f"Takes light away, in per cent ({name})",
            page=page,
        ),
    )
    tree.replace(
        "exportgui/render/ops/tone.py",
        "def _without_cmyk(",
        _FUNCTION.format(function=function) + "def _without_cmyk(",
    )
    tree.add_row(
        "exportgui/render/ops/__init__.py",
        "OPERATIONS",
        f'    "{name}": Operation(_lazy("tone.{function}")),',
    )
    _add_tests(tree, name, "layer", drawn=True, good=("50", 50), bad=("-1", "101", "0.5x", ""))
    _add_drawn_tests(tree, name, function, page)
    tree.add_line(
        "packaging/reference_examples.tsv",
        f"{name}\tstill-life\t{name}=50&wid=200\t",
        behind="op_colorbalance\t",
    )
    return (
        f"what {name} does: exportgui/render/ops/tone.py:{function} takes light away for now; one"
        " that looks at neighbouring pixels says in OPERATIONS how many",
        "what it takes and starts with: the grammar and `start` of its row",
        "its group, who ignores it, and what drawing has to respect: `group`, `in_effect`,"
        " `ignored`, `traits`, `differs` of its row (exportgui/request/commands/table.py)",
        f"what it says of itself: `summary` of its row, and its page ({page})",
        "what is expected: the rows of the tests were worked out for taking light away",
        "the example: packaging/reference_examples.tsv, then packaging/make_reference.py",
        "the translations: dev.py translate tells what is missing",
        "readings, where the reference is silent: the table in README.md",
    )


def _add_understood(tree: Tree, name: str, scope: str) -> Sequence[str]:
    module, group = HOMES[scope]
    tree.add_row(
        f"exportgui/request/commands/{module}.py",
        "ROWS",
        _ROW.format(
            name=name,
            scope=scope.upper(),
            group=group,
            field='Flag("value")',
            more="        drawn=Status.NO_EFFECT,\n",
            start="1",
            summary=f"Is understood, and changes nothing yet ({name})",
            page=page_of(name),
        ),
    )
    _import(tree, module, "fields", "Flag")
    _import(tree, module, "commands.table", "Status")
    _add_tests(tree, name, scope, drawn=False, good=("1", True), bad=("2", "on", ""))
    return (
        f"what {name} takes and starts with: the grammar and `start` of its row in"
        f" exportgui/request/commands/{module}.py",
        "its group, who ignores it, and what drawing has to respect: the row's other fields"
        " (exportgui/request/commands/table.py)",
        "what draws it: a function named in exportgui/render/commands.py; then take `drawn` out of"
        " the row, and give it three rows in tests/conformance, one in PREVIEWED or EXCUSED of"
        " test_properties.py, and an example in packaging/reference_examples.tsv",
        f"what it says of itself: `summary` of its row, and its page ({page_of(name)})",
        "the translations: dev.py translate tells what is missing",
    )


def _import(tree: Tree, module: str, home: str, name: str) -> None:
    """Add an import to the module of a row; ruff sorts it."""
    path = f"exportgui/request/commands/{module}.py"
    first = f"from exportgui.request.{home} import "
    text = tree.read(path)
    if not re.search(rf"^from exportgui\.request\.{home} import [^)]*?\b{name}\b", text, re.M):
        line = f"{first}{name}\n"
        at = text.index("from exportgui.request.")
        tree.write(path, text[:at] + line + text[at:])


def _add_tests(
    tree: Tree,
    name: str,
    scope: str,
    *,
    drawn: bool,
    good: tuple[str, object],
    bad: Sequence[str],
) -> None:
    """Add the rows that tests of the request language have for every command."""
    line = f"{name} {scope} {page_of(name)};\n"
    tree.replace(_TABLE, 'REFERENCE = """\n', f'REFERENCE = """\n{line}')
    if drawn:
        tree.replace(_TABLE, 'DRAWN = """\n', f'DRAWN = """\n{name}\n')
    else:
        tree.replace(_TABLE, "without_effect == {", f'without_effect == {{"{name}", ')
    accepts = "tests/request/test_commands.py"
    tree.add_row(accepts, "GOOD", f'    ("{name}", "{good[0]}", {good[1]!r}),')
    tree.add_row(accepts, "BAD", f'    *[("{name}", text) for text in {tuple(bad)!r}],')
    tree.add_row("tests/conformance/test_properties.py", "DEFAULTS", f'    "{name}=0",')


def _add_drawn_tests(tree: Tree, name: str, function: str, page: str) -> None:
    """Add the rows that tests of drawing have for every command that is drawn.

    They check the chips of 128,64,32, of 100,100,100 and the white one in chips.png, which lose
    half of their light.
    """
    half = "10-19,0-9=64,32,16~1 20-29,0-9=50,50,50~1 50-59,0-9=128,128,128~1"
    lines = (
        f"{function}-half\t{page}\tchips.png\tfmt=png&{name}=50\tPNG/RGB\t{half}\t\t",
        f"{function}-all\t{page}\tchips.png\tfmt=png&{name}=100\t\t0-79,0-9=K\t\t",
        f"{function}-0\t{page}\tchips.png\tfmt=png&{name}=0\t\t\tfmt=png\t",
    )
    tree.add_line("tests/conformance/ops.tsv", "\n".join(lines), behind="hue-")
    tree.add_line(
        "tests/conformance/refusals.tsv",
        f"{function}-range\t{page}\tquads.png\t{name}=101\tRequestError:{name};100\t",
        behind="brightness-range\t",
    )
    tree.add_row("tests/conformance/test_properties.py", "PREVIEWED", f'    "{name}=30",')
    tree.add_row(
        "tests/referee/oracle/requests.py",
        "_TONES",
        f'    ("{name}=50", rgb_first(lambda p: a.curve(p, lambda c: c / 2)), "{page}", 1),',
    )
