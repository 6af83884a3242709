"""A text as paragraphs of styled runs, which RTF is read into.

Lengths are points, before the layer's resolution. Page: c-supported-rtf-commands-and-keywords.md
and its children.
"""

from __future__ import annotations

from dataclasses import replace

from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.request.values import Color

BLACK = Color("rgb", (0.0, 0.0, 0.0))
_SCRIPT_SIZE = 2 / 3
_SCRIPT_RISE = {1: 1 / 3, 0: 0.0, -1: -1 / 6}


@dataclass(frozen=True, slots=True)
class Style:
    """Character formatting.

    ``font`` is the name in the font table, empty for the default font; ``generic`` its class there.
    ``script`` is 1 for superscript, -1 for subscript. ``kerning`` is the smallest size in points
    that is kerned, 0 for none. ``copyfit`` is the largest size that copy-fitting may choose, 0 for
    none. ``scale_x`` and ``scale_y`` scale the glyphs, negative values mirror them; ``leading``
    scales the line's height. In vertical text, glyphs stand ``upright`` one below the other unless
    the text asks for them ``sideways``.
    """

    font: str = ""
    generic: str = ""
    size: float = 12.0
    color: Color = BLACK
    bold: bool = False
    italic: bool = False
    underline: bool = False
    script: int = 0
    rise: float = 0.0
    kerning: float = 0.5
    tracking: float = 0.0
    caps: bool = False
    small_caps: bool = False
    reverse: bool = False
    copyfit: float = 0.0
    scale_x: float = 1.0
    scale_y: float = 1.0
    leading: float = 1.0
    sideways: bool = False
    upright: bool = False

    @property
    def drawn_size(self) -> float:
        """The size of the glyphs: superscript and subscript are smaller."""
        return self.size * _SCRIPT_SIZE if self.script else self.size

    @property
    def drawn_rise(self) -> float:
        """How far the glyphs stand above the line."""
        return self.rise + self.size * _SCRIPT_RISE[self.script]

    @property
    def kerned(self) -> bool:
        """Whether pairs of glyphs are kerned at this size."""
        return 0 < self.kerning <= self.size

    def fitted(self, share: float) -> Style:
        """The style between its smallest (0) and its largest (1) size (r-copy-fitting.md)."""
        if self.copyfit <= self.size:
            return self
        return replace(self, size=self.size + share * (self.copyfit - self.size), copyfit=0.0)


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    r"""Paragraph formatting.

    ``align``, and ``last`` for the last line of a justified paragraph, are ``l``, ``r``, ``c``,
    ``j``. ``spacing`` is ``\sl`` in points: 0 automatic, positive at least, negative exactly. With
    ``multiple`` it is a factor of the automatic spacing instead.
    """

    align: str = "l"
    last: str = "l"
    first: float = 0.0
    left: float = 0.0
    right: float = 0.0
    before: float = 0.0
    after: float = 0.0
    spacing: float = 0.0
    multiple: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one style; a line break is a newline."""

    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs in reading order; ``empty_style`` gives the height of a paragraph without any."""

    runs: tuple[Run, ...]
    style: ParagraphStyle
    empty_style: Style

    @property
    def text(self) -> str:
        """All characters."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole text.

    ``valign`` is ``t``, ``c`` or ``b``; ``margins`` are left, top, right, bottom. ``copyfit_lines``
    is the wanted number of lines at most, ``copyfit_max`` cuts the rest off; 0 is no limit.
    ``columns`` says that lines run down, from right to left. ``notes`` say what is not drawn as
    asked, ``hints`` what the command ignores. ``words`` are the keywords that count.
    """

    paragraphs: tuple[Paragraph, ...]
    valign: str = "t"
    margins: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    copyfit_lines: int = 0
    copyfit_max: int = 0
    columns: bool = False
    notes: tuple[Message, ...] = ()
    hints: tuple[Message, ...] = ()
    words: frozenset[str] = frozenset()

    @property
    def copyfits(self) -> bool:
        """Whether any run leaves its size to copy-fitting."""
        return any(
            run.style.copyfit > run.style.size for part in self.paragraphs for run in part.runs
        )

    def fitted(self, share: float) -> Document:
        """The document with every copy-fitted run at the same share of its range."""
        return replace(self, paragraphs=tuple(_fitted(part, share) for part in self.paragraphs))


def _fitted(paragraph: Paragraph, share: float) -> Paragraph:
    runs = tuple(Run(run.text, run.style.fitted(share)) for run in paragraph.runs)
    return replace(paragraph, runs=runs, empty_style=paragraph.empty_style.fitted(share))
