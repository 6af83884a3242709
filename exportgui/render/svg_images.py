"""Requests in the ``<image>`` elements of SVG sources. Page: r-svg-support.md.

Each is answered like a request of its own, with the drawing's variables, and its pixels are put
into the drawing as they are: no colours are converted. Readings: the path is looked up in the main
catalog of the drawing's request, and a watermark is laid over the outermost reply alone. What is no
request is left out with a warning; a request that cannot be answered is an error.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import field
from io import BytesIO
from typing import Any
from urllib.parse import unquote

from PIL import Image

from exportgui.errors import LimitError
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.media.limits import Limits
from exportgui.messages import Message
from exportgui.render import colour
from exportgui.render.main_catalog import Addressed, addressed
from exportgui.render.raster import Raster
from exportgui.render.resolver import Resolver
from exportgui.render.scene import Scene, SvgImage
from exportgui.request.effective import Note
from exportgui.request.encoding import encode, shown
from exportgui.request.macros import MacroBook
from exportgui.request.model import SVG_IMAGE
from exportgui.request.parsing import parse
from exportgui.request.resolving import forwarded_variables
from exportgui.request.variables import substitute

MAX_IMAGES = 100
"""Images in the drawings of one request."""
_SHOWN = 80
_DEEPEST = 4
"""Drawings in drawings."""
_REQUEST = pattern(r"(?:https?:)?(?://[^/?#]*)?/is/image(?:/([^?#]*))?(?:\?(.*))?", re.DOTALL)


@dataclass
class ImageBudget:
    """How many images the drawings of a request may still have, and how deep this one lies."""

    left: int = MAX_IMAGES
    depth: int = 0


@dataclass(frozen=True, slots=True)
class SvgImages:
    """The images of one drawing, and notes on what is left out of it."""

    images: tuple[SvgImage, ...] = ()
    notes: tuple[Note, ...] = ()


PlanImage = Callable[[Addressed, Limits, ImageBudget], Any]
"""Plans one reply: a `planning.Plan`, of which this module knows no more than its notes."""


@dataclass(frozen=True, slots=True)
class ImagePlanner:
    """Plans the images of drawings with ``plan``, within one request's ``budget``."""

    plan: PlanImage
    limits: Limits
    budget: ImageBudget = field(default_factory=ImageBudget)

    def plan_images(
        self,
        references: tuple[str, ...],
        variables: Mapping[str, str],
        resolver: Resolver,
        macros: MacroBook,
    ) -> SvgImages:
        """Plan the replies to what a drawing's images refer to; ``variables`` are in plain text.

        Raises what a request of its own raises, LimitError for too many.
        """
        images: list[SvgImage] = []
        notes: list[Note] = []
        for href in references:
            found = _REQUEST.fullmatch(href.strip())
            if found is None:
                notes.append(_left_out(href))
                continue
            self._count()
            target = _addressed(found[1] or "", found[2] or "", variables, resolver, macros)
            self.budget.depth += 1
            try:
                plan = self.plan(target, self.limits, self.budget)
            finally:
                self.budget.depth -= 1
            notes += (note for note in plan.notes if note.level == "warning")
            images.append(SvgImage(href, plan))
        return SvgImages(tuple(images), tuple(notes))

    def _count(self) -> None:
        self.budget.left -= 1
        if self.budget.left < 0 or self.budget.depth >= _DEEPEST:
            raise LimitError(
                Message(
                    "the drawings of the request have more than {number} images", number=MAX_IMAGES
                )
            )


def _left_out(href: str) -> Note:
    message = Message(
        "the image {name} in the drawing is left out: only {example} is read",
        name=shown(href[:_SHOWN]),
        example="/is/image/…",
    )
    return Note(message, level="warning")


def _addressed(
    path: str, query: str, variables: Mapping[str, str], resolver: Resolver, macros: MacroBook
) -> Addressed:
    encoded = {name: encode(value) for name, value in variables.items()}
    request = forwarded_variables(variables) + parse(query, origin=SVG_IMAGE)
    target = addressed(unquote(substitute(path, encoded)), request, resolver, macros)
    if not target.object_path:
        return target
    located = target.resolver.locate_object(target.object_path)
    notes = (*target.notes, *located.notes)
    return target._replace(object_path=located.object_path, notes=notes)


def draw_images(scene: Scene, draw: Callable[[Any], Raster]) -> None:
    """Draw the images of all drawings of a scene that are not drawn yet, by their plans."""
    for file in scene.files:
        for image in file.images:
            if not image.png:
                image.png = _png_of(draw(image.plan))


def _png_of(raster: Raster) -> bytes:
    raster = colour.naive(raster, "rgb")
    joined = raster.color if raster.alpha is None else raster.color.bandjoin(raster.alpha)
    mode = "RGB" if raster.alpha is None else "RGBA"
    image = Image.frombuffer(mode, (raster.width, raster.height), joined.write_to_memory())
    file = BytesIO()
    image.save(file, "PNG", compress_level=1)
    return file.getvalue()
