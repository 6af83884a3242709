"""Options about documents of the IPS web service, as rows of `exportgui.cli.commands`."""

from __future__ import annotations

from exportgui.cli.options import choice, value
from exportgui.messages import Message

IPS_ASSETS = value(
    "--ips-assets",
    "FILE",
    Message(
        "what getAssets or searchAssets returned: gives the catalog the server's handles, which it "
        "keeps; repeats are further pages"
    ),
    "path",
    action="append",
    default=[],
)
WRITTEN_JOB = (
    value(
        "--write-job",
        "JOB.xml",
        Message("write the job as an IPS submitJob document instead of exporting"),
        "path",
    ),
    value("--company", "HANDLE", Message("the companyHandle of that document")),
    choice("--soap", ("1.1", "1.2"), Message("put that document into an envelope of SOAP")),
)
"""What writes a document; a server needs a company in it."""
