"""The XML namespaces of the IPS API, by version (c-wsdl-versions.md), and those of SOAP."""

from __future__ import annotations

from typing import Literal

BARE = "http://www.scene7.com/IpsApi/xsd"
WRITTEN = f"{BARE}/2014-04-03"
"""The newest; ExportJob is not in the types of the oldest."""

DOCUMENTED = (
    BARE,
    *(
        f"{BARE}/{version}"
        for version in (
            *("2008-01-15", "2008-09-10", "2009-07-31", "2010-01-31"),
            *("2012-02-14", "2013-02-15", "2014-04-03"),
        )
    ),
)

SoapVersion = Literal["1.1", "1.2"]
SOAP: dict[SoapVersion, str] = {
    "1.1": "http://schemas.xmlsoap.org/soap/envelope/",
    "1.2": "http://www.w3.org/2003/05/soap-envelope",
}


def is_ips(namespace: str) -> bool:
    """Whether a namespace is the API's, of whatever version; documents without one are too."""
    return not namespace or namespace == BARE or namespace.startswith(f"{BARE}/")
