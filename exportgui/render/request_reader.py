"""Read a request: its meaning, and the records of the objects that it names."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import field, replace
from pathlib import Path

from exportgui.errors import MissingObjectError, NoObjectError, RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.render.resolver import ObjectRecord, Resolver
from exportgui.render.template_objects import with_catalog
from exportgui.request.commands import COMMANDS
from exportgui.request.encoding import decode, encode
from exportgui.request.macro_expansion import expand
from exportgui.request.macros import MacroBook
from exportgui.request.model import Kind, Request
from exportgui.request.parsing import parse
from exportgui.request.resolving import Effective, Note, resolve
from exportgui.request.unused_variables import names_used
from exportgui.request.values import ObjectRef
from exportgui.request.variables import substitute


@dataclass(frozen=True, slots=True)
class RequestReader:
    """Reads one request.

    ``depth`` counts how deeply it is nested, ``default_image`` replaces missing layers where the
    catalog says so, and ``notes`` collects how objects were found. The object of the outermost
    request must have exactly that name: callers that were given another one have located it before.
    """

    resolver: Resolver
    macros: MacroBook
    depth: int = 0
    default_image: str | None = None
    notes: list[Note] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    def read_request(
        self, object_path: str, request: Request
    ) -> tuple[Effective, ObjectRecord | None, ObjectRecord | None]:
        """The request's meaning, the record of its path, and the record that layer 0 shows.

        With ``template=`` (r-template.md) the template replaces the path's record, which is then
        only what ``$object$`` names; its PostModifier still applies.
        """
        try:
            record = self._record_of_path(object_path, request) if object_path else None
        except MissingObjectError as missing:
            return self._without_object(object_path, request, missing), None, None
        name = self._template(request, record, object_path)
        if name is None:
            before = modifier_of(record, "modifier")
            return self._resolve(request, before, record, object_path), record, record
        template = self._find_template(name)
        before = self._body_of(template, name)
        inner = request.without("template")
        return self._resolve(inner, before, record, object_path), record, template

    def _find_template(self, name: str) -> ObjectRecord:
        """The record of a template; RequestError for one without a Modifier."""
        template = self.locate_record(name)
        if not template.modifier:
            raise RequestError(
                Message("is no template"),
                command="template",
                value=name,
                allowed=Message("a catalog record with a Modifier"),
            )
        return template

    def _body_of(self, template: ObjectRecord, name: str) -> Request:
        """The Modifier of a template, as it reads in its own catalog."""
        body = expand(modifier_of(template, "modifier"), self.macros.for_object(name))
        path = self.resolver.locate_object(name).object_path
        home = self.resolver.for_catalog_of(path)
        record = self.resolver.find_record(path)
        if home is self.resolver or record is None or not path.endswith(record.id):
            return body
        lead = path.removesuffix(record.id)
        return with_catalog(body, lead, home)

    def _without_object(
        self, object_path: str, request: Request, missing: MissingObjectError
    ) -> Effective:
        """The meaning of a request that needs no object, as where the path is a company's name.

        Raises ``missing`` where it needs one.
        """
        meaning = self._resolve(request, Request(), None, object_path)
        if isinstance(missing, NoObjectError):
            return meaning
        base = meaning.layers[0]
        canvas = any(number and layer.has_content for number, layer in meaning.layers.items())
        drawn = base.is_sourced or (canvas and all(base.values.get("size", (0, 0))))
        if not drawn or "/" in object_path.strip("/") or "template" in meaning.request:
            raise missing
        name = object_path.strip("/")
        warning = Message("{name} names no object here, and the request needs none", name=name)
        return replace(meaning, notes=(*meaning.notes, Note(warning)))

    def _template(
        self, request: Request, record: ObjectRecord | None, object_path: str
    ) -> str | None:
        """The name in ``template=``.

        It is read alone, as the request may rely on names and variables that the template gives.
        """
        parts = (modifier_of(record, "modifier"), request, modifier_of(record, "post_modifier"))
        variables = {"object": encode(object_path)}
        path = None
        for item in (item for part in parts for item in expand(part, self.macros).items):
            if item.kind is Kind.VARIABLE:
                variables[item.key] = item.raw_value or ""
            elif item.kind is Kind.COMMAND and item.key == "template":
                said = decode(substitute(item.raw_value or "", variables))
                ref: ObjectRef = COMMANDS["template"].parse(said, item.column)
                path = ref.path
        return path

    def _resolve(
        self,
        request: Request,
        before: Request,
        after: ObjectRecord | None,
        object_path: str,
    ) -> Effective:
        return resolve(
            request,
            self.macros,
            before=before,
            after=modifier_of(after, "post_modifier"),
            object_path=object_path or None,
            nested=self.depth > 0,
        )

    def _record_of_path(self, object_path: str, request: Request) -> ObjectRecord:
        """The record of the path, or of the default image that replaces a missing layer."""
        try:
            find = self.locate_record if self.depth else self.resolver.find_object
            return find(object_path)
        except MissingObjectError as missing:
            default = self.default_image_of(self._resolve(request, Request(), None, object_path))
            if not default or _is_svg(missing) or self.resolver.defaults.default_image_mode != 1:
                raise
            return self.locate_record(default)

    def replacement(
        self, object_path: str, request: Request, missing: MissingObjectError
    ) -> str | None:
        """What replaces the whole reply when something in it is missing (DefaultImageMode 0)."""
        if self.resolver.defaults.default_image_mode == 1 or _is_svg(missing):
            return None
        meaning = self._resolve(request, Request(), None, object_path)
        default = self.default_image_of(meaning)
        if not default or (self.depth and "defaultImage" not in meaning.request):
            return None
        located = self.resolver.locate_object(default)
        self.notes.extend(located.notes)
        return located.object_path

    def default_image_of(self, effective: Effective) -> str | None:
        """``defaultImage=``, else the catalog's; empty is none (r-is-http-defaultimage.md)."""
        wanted: ObjectRef | None = effective.request.get("defaultImage")
        return self.resolver.defaults.default_image if wanted is None else wanted.path or None

    def find_layer_record(self, object_path: str) -> tuple[ObjectRecord, str]:
        """A layer's object and its name; a missing one is the default image in mode 1."""
        try:
            return self.locate_record(object_path), object_path
        except MissingObjectError as missing:
            if (
                self.default_image is None
                or _is_svg(missing)
                or self.resolver.defaults.default_image_mode != 1
            ):
                raise
            return self.locate_record(self.default_image), self.default_image

    def locate_record(self, object_path: str) -> ObjectRecord:
        """The record of an object by a name that may not be its own; errors as for a resolver."""
        located = self.resolver.locate_object(object_path)
        self.notes.extend(located.notes)
        remarks = self.resolver.remarks_on(located.object_path)
        self.notes.extend(Note(message, level="warning") for message in remarks)
        record = self.resolver.find_object(located.object_path)
        with suppress(RequestError):  # which is told where the record is drawn
            body = modifier_of(record, "modifier")
            expanded = expand(body, self.macros.for_object(object_path))
            self.used.update(names_used(expanded.items))
        return record


def _is_svg(missing: MissingObjectError) -> bool:
    """Whether the missing file is a drawing, which no default image replaces.

    Page: r-is-http-defaultimage.md. Its name tells, as there is no content.
    """
    return Path(missing.path or "").suffix.lower() in (".svg", ".svgz")


def modifier_of(record: ObjectRecord | None, which: str) -> Request:
    """A record's ``modifier`` or ``post_modifier``, empty where there is none."""
    text = getattr(record, which) if record is not None else ""
    return parse(text, origin="record") if text else Request()
