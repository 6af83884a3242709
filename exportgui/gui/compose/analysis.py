"""Analyse a request while it is typed: parts to colour, problems to underline, its meaning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from exportgui.errors import RequestError
from exportgui.messages import NOTHING, Message, joined
from exportgui.request import Kind, MacroBook, Request, compose, expand
from exportgui.request.checking import check
from exportgui.request.commands import Status, lookup
from exportgui.request.fixes import Fix, fix_for
from exportgui.request.tokenizer import tokens

MAX_FIXES = 8


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of the typed text; `kind` as in `exportgui.request.tokenizer`."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a part of the typed text, with a fix where one is known."""

    start: int
    end: int
    message: Message
    level: str = "error"
    fix: Fix | None = None

    @property
    def is_error(self) -> bool:
        """Whether the request cannot be used as it is."""
        return self.level == "error"


@dataclass(frozen=True, slots=True)
class Analysis:
    """The analysis of a request.

    `request` is None when it has an error; `effective` has every macro replaced by its commands.
    """

    request: Request | None
    effective: str
    marks: tuple[Mark, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def error(self) -> Message:
        """The first error; empty when there is none."""
        return next((problem.message for problem in self.problems if problem.is_error), NOTHING)


def analyse(
    modifiers: str, macro: str, book: MacroBook, record: tuple[str, str] = ("", "")
) -> Analysis:
    """Analyse the two fields of a job as a person types them; never raises.

    ``record`` are the Modifier and PostModifier of the current asset.
    """
    marks = tuple(Mark(token.start, token.end, token.kind) for token in tokens(modifiers))
    problems = _checked(modifiers, macro, book, record)
    request = None
    if not any(problem.is_error for problem in problems):
        try:
            request = expand(compose(modifiers, macro), book)
            problems.extend(_undrawn(request, modifiers))
        except RequestError as error:
            problems.append(Problem(*_span(error.column, modifiers), error.message))
    if request is None or any(problem.is_error for problem in problems):
        return Analysis(None, "", marks, tuple(problems))
    return Analysis(request, str(request), marks, tuple(problems))


def _checked(modifiers: str, macro: str, book: MacroBook, record: tuple[str, str]) -> list[Problem]:
    """What checking finds, with fixes for the first `MAX_FIXES` that may have one."""
    mistakes = check(modifiers, book, macro=macro, record=record)
    fixable = [mistake for mistake in mistakes if mistake.level != "note" or mistake.reading]
    fixes = {id(mistake): fix_for(modifiers, mistake, book) for mistake in fixable[:MAX_FIXES]}
    return [
        Problem(mistake.start, mistake.end, mistake.message, mistake.level, fixes.get(id(mistake)))
        for mistake in mistakes
    ]


def with_errors_of(
    analysis: Analysis, modifiers: str, macros: Iterable[str], book: MacroBook
) -> Analysis:
    """The same, with the first error of the requests that these macros make of the modifiers."""
    if analysis.error:
        return analysis
    errors = (
        problem
        for macro in macros
        for problem in analyse(modifiers, macro, book).problems
        if problem.is_error
    )
    wrong = next(errors, None)
    return analysis if wrong is None else replace(analysis, problems=(*analysis.problems, wrong))


def _undrawn(request: Request, text: str) -> Iterator[Problem]:
    """Commands that are understood but not drawn, reported here once and not by each asset."""
    for item in request.items:
        command = lookup(item.name) if item.kind is Kind.COMMAND else None
        if command is not None and command.drawn is Status.PENDING:
            message = joined(": ", (item.name, Message("this version does not draw it")))
            yield Problem(*_span(item.column, text), message)


def _span(column: int | None, text: str) -> tuple[int, int]:
    """From a column to the next separator; the end of the text where there is no column."""
    if column is None:
        return len(text), len(text)
    start = min(column, len(text))
    return start, next(
        (place for place in range(start + 1, len(text)) if text[place] in "&?"), len(text)
    )
