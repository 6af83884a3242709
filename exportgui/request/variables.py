"""Substitution variables. Page: r-is-http-substitution-variables.md.

Values are substituted before decoding, so that a value never has to be encoded twice and an encoded
``&`` in it can never start a new command, not even in a nested request.
"""

from __future__ import annotations

from collections.abc import Mapping

from exportgui.lazy_regex import pattern

REFERENCE = pattern(r"\$([A-Za-z0-9_.!@-]++)(?=\$)")

_ENCODED = pattern(r"%24([A-Za-z0-9_.!@-]++)%24")


def substitute(raw: str, values: Mapping[str, str]) -> str:
    """Replace every ``$name$`` in ``raw`` that is in ``values``, in one pass.

    Names are in lower case, values encoded.
    """
    if "$" not in raw:
        return raw
    done: list[str] = []
    position = 0
    while (found := REFERENCE.search(raw, position)) is not None:
        value = values.get(found[1].lower())
        if value is None:
            done.append(raw[position : found.end()])
            position = found.end()
        else:
            done += (raw[position : found.start()], value)
            position = found.end() + 1
    return "".join(done) + raw[position:]


def with_plain_references(raw: str, values: Mapping[str, str]) -> str:
    """Replace ``%24name%24``, as URL libraries write it, by ``$name$`` for known names."""
    if "%24" not in raw:
        return raw
    return _ENCODED.sub(
        lambda found: f"${found[1]}$" if found[1].lower() in values else found[0], raw
    )


def references(raw: str) -> tuple[str, ...]:
    """The names, in lower case, that ``raw`` may refer to."""
    return tuple(name.lower() for name in REFERENCE.findall(raw)) if "$" in raw else ()
