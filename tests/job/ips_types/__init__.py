"""A SOAP client and a schema of our own WSDL: zeep builds documents, lxml validates them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from lxml import etree
from zeep import Client, Settings

FOLDER = Path(__file__).parent
TYPES = "http://www.scene7.com/IpsApi/xsd/2014-04-03"
ENVELOPES = {
    "1.1": "http://schemas.xmlsoap.org/soap/envelope/",
    "1.2": "http://www.w3.org/2003/05/soap-envelope",
}


@cache
def client(version: str) -> Client:
    """A strict SOAP client for one version of SOAP; it never connects."""
    port = "Soap11" if version == "1.1" else "Soap12"
    return Client(
        str(FOLDER / "IpsApi-2014-04-03.wsdl"), port_name=port, settings=Settings(strict=True)
    )


@cache
def schema() -> etree.XMLSchema:
    """The types."""
    return etree.XMLSchema(etree.parse(str(FOLDER / "IpsApi-2014-04-03.xsd")))


def submit_job(version: str, **fields: Any) -> bytes:
    """The message that a SOAP client sends for submitJob."""
    soap = client(version)
    return etree.tostring(soap.create_message(soap.service, "submitJob", **fields))


def param_of(data: bytes) -> etree._Element:
    """The ``submitJobParam`` of a document, valid by the schema."""
    root = etree.fromstring(data)
    body = root.find(f"{{{etree.QName(root).namespace}}}Body")
    param = root if body is None else body[0]
    schema().assertValid(param)
    return param
