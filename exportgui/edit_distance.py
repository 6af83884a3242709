"""Count the typing errors between two names."""

from __future__ import annotations


def edit_distance(one: str, other: str, most: int) -> int:
    """How many characters were left out, added, replaced or swapped with the next.

    Counted up to ``most`` only; beyond it, ``most + 1``.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, character in enumerate(one, 1):
        line = [row]
        for column, wanted in enumerate(other, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (character != wanted))
            exchanged = (
                row > 1 < column and character == other[column - 2] and one[row - 2] == wanted
            )
            line.append(min(cost, before[column - 2] + 1) if exchanged else cost)
        if min(line) > most:
            return most + 1
        before = last
        last = line
    return last[-1]
