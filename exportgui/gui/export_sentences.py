"""What the engine says of files, catalogs, jobs, disks and recipes: sentences with blanks in
braces.
"""

from __future__ import annotations

from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP

EXPORTS: tuple[str, ...] = (
    # sources
    QT_TRANSLATE_NOOP("Engine", "the file does not exist"),
    QT_TRANSLATE_NOOP("Engine", "the file cannot be opened"),
    QT_TRANSLATE_NOOP("Engine", "the {format} file is cut short or damaged: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "the {format} file is damaged: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "the file is damaged; its size and metadata may be wrong"),
    QT_TRANSLATE_NOOP("Engine", "the file is cut short; a part of it is missing"),
    QT_TRANSLATE_NOOP("Engine", "the file lacks its end marker"),
    QT_TRANSLATE_NOOP("Engine", "the file lacks scans: its picture has less detail than it should"),
    QT_TRANSLATE_NOOP("Engine", "its pixels are not what its header says"),
    QT_TRANSLATE_NOOP("Engine", "truncated: the end marker is missing"),
    QT_TRANSLATE_NOOP("Engine", "truncated: rows are missing in front of the end marker"),
    QT_TRANSLATE_NOOP("Engine", "truncated: scans are missing in front of the end marker"),
    QT_TRANSLATE_NOOP("Engine", "truncated: the end is missing"),
    QT_TRANSLATE_NOOP("Engine", "truncated: a part of it is missing"),
    QT_TRANSLATE_NOOP("Engine", "the file announces a further page that cannot be read"),
    QT_TRANSLATE_NOOP("Engine", "the file has stray zeros between its parts; they are skipped"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "the file says that it is JFIF {version}, which does not exist; it is read as JFIF 1",
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "what the file says of its transparency makes no sense and is left out"
    ),
    QT_TRANSLATE_NOOP("Engine", "truncated"),
    QT_TRANSLATE_NOOP("Engine", "truncated inside a chunk"),
    QT_TRANSLATE_NOOP("Engine", "truncated: the end chunk is missing"),
    QT_TRANSLATE_NOOP("Engine", "truncated: the trailer is missing"),
    QT_TRANSLATE_NOOP("Engine", "truncated inside a box"),
    QT_TRANSLATE_NOOP("Engine", "an unknown block"),
    QT_TRANSLATE_NOOP("Engine", "wrong checksum of a {kind} chunk"),
    QT_TRANSLATE_NOOP("Engine", "the elements of the SVG are nested too deeply"),
    QT_TRANSLATE_NOOP("Engine", "it holds no picture"),
    QT_TRANSLATE_NOOP("Engine", "its directory cannot be read"),
    QT_TRANSLATE_NOOP("Engine", "its header cannot be read"),
    QT_TRANSLATE_NOOP("Engine", "its pixels cannot be read"),
    QT_TRANSLATE_NOOP("Engine", "it holds no pixels"),
    QT_TRANSLATE_NOOP("Engine", "not a picture of a known format"),
    QT_TRANSLATE_NOOP("Engine", "not a readable {format} file"),
    QT_TRANSLATE_NOOP("Engine", "the picture has no pixels"),
    QT_TRANSLATE_NOOP("Engine", "it has no pixels"),
    QT_TRANSLATE_NOOP("Engine", "the picture has more pixels than are allowed"),
    QT_TRANSLATE_NOOP("Engine", "the picture has {number} megapixels; at most {most} are allowed"),
    QT_TRANSLATE_NOOP("Engine", "there is not enough memory to read it"),
    QT_TRANSLATE_NOOP("Engine", "there is not enough memory for it"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "the reader stopped while working on it; the file is damaged or needs too much memory",
    ),
    QT_TRANSLATE_NOOP("Engine", "reading it took more than {number} seconds"),
    QT_TRANSLATE_NOOP("Engine", "there is no page {page}; the file has {pages}"),
    QT_TRANSLATE_NOOP("Engine", "the PDF is protected by a password"),
    QT_TRANSLATE_NOOP("Engine", "the PDF file is damaged"),
    QT_TRANSLATE_NOOP(
        "Engine", "large Photoshop documents (PSB) are not supported; save it as PSD or TIFF"
    ),
    QT_TRANSLATE_NOOP("Engine", "multichannel Photoshop documents are not supported"),
    QT_TRANSLATE_NOOP(
        "Engine", "{number}-bit Photoshop documents are not supported; 8 bits a channel are"
    ),
    QT_TRANSLATE_NOOP("Engine", "the Photoshop document has no merged picture"),
    QT_TRANSLATE_NOOP("Engine", "save it in Photoshop with Maximize Compatibility"),
    QT_TRANSLATE_NOOP("Engine", "camera raw files are not supported"),
    QT_TRANSLATE_NOOP("Engine", "the file holds only reduced copies of a picture"),
    QT_TRANSLATE_NOOP("Engine", "TIFF samples of more than 32 bits are not supported"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "TIFF samples of several bit depths are not supported; save it with the same "
        "depth in every channel",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "this kind of {number}-bit TIFF is not supported; save it with 8 or 16 bits a channel",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "TIFF of this kind in separate planes is not supported; save it with interleaved samples",
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "this kind of TIFF with premultiplied alpha is not supported; save it flattened"
    ),
    QT_TRANSLATE_NOOP("Engine", "TIFF of lightness alone is not supported; save it as grayscale"),
    QT_TRANSLATE_NOOP(
        "Engine", "this kind of Lab samples is not supported; save it with 8 or 16 bits a channel"
    ),
    QT_TRANSLATE_NOOP("Engine", "sample values beyond 0…{full} are clipped"),
    QT_TRANSLATE_NOOP("Engine", "sample values are stretched: {low} is black and {high} is white"),
    QT_TRANSLATE_NOOP("Engine", "the SVG is larger than {size} MB"),
    QT_TRANSLATE_NOOP("Engine", "the SVG is not well-formed XML: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "the compressed SVG is cut short or too large"),
    QT_TRANSLATE_NOOP("Engine", "EPS is off; it can be turned on in the settings"),
    QT_TRANSLATE_NOOP("Engine", "EPS is off in the settings (allow_eps); exported as the original"),
    QT_TRANSLATE_NOOP("Engine", "EPS needs Ghostscript, which is not installed"),
    QT_TRANSLATE_NOOP("Engine", "HEIF needs the optional package pillow-heif"),
    QT_TRANSLATE_NOOP("Engine", "the file is {format}, though its name ends in {suffix}"),
    QT_TRANSLATE_NOOP(
        "Engine", "the colour space that the file names is not known and is ignored: {detail}"
    ),
    QT_TRANSLATE_NOOP("Engine", "what the file says of its colours makes no sense"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "the crop that the file asks for is not of whole pixels within the picture and is ignored",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "the HDR picture ({kind}) is mapped to standard dynamic range (SDR)",
    ),
    QT_TRANSLATE_NOOP("Engine", "page 1 of {count}: only the first is used"),
    QT_TRANSLATE_NOOP("Engine", "frame 1 of {count}: only the first is used"),
    QT_TRANSLATE_NOOP("Engine", "picture 1 of {count}: only the first is used"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "the HDR gain map of the file is not applied; the picture comes out in standard dynamic range (SDR)",  # noqa: E501
    ),
    QT_TRANSLATE_NOOP("Engine", "the largest of {count} sizes is used: {width} × {height}"),
    QT_TRANSLATE_NOOP("Engine", "the embedded colour profile is ignored: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "it is damaged"),
    QT_TRANSLATE_NOOP("Engine", "cannot be read: {detail}"),
    # catalogs
    QT_TRANSLATE_NOOP("Engine", "not a catalog; allowed: a folder, or an IS catalog's .ini file"),
    QT_TRANSLATE_NOOP("Engine", "cannot open this catalog: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "the folder is gone or cannot be reached"),
    QT_TRANSLATE_NOOP("Engine", "{attribute}: there is no folder {folder}"),
    QT_TRANSLATE_NOOP("Engine", "{attribute}: there is no file {file}"),
    QT_TRANSLATE_NOOP("Engine", "the name is not valid Unicode; rename the file or folder"),
    QT_TRANSLATE_NOOP("Engine", "no such file below {folder}"),
    QT_TRANSLATE_NOOP("Engine", "is a folder, not a file"),
    QT_TRANSLATE_NOOP("Engine", "is a pipe, not a file"),
    QT_TRANSLATE_NOOP("Engine", "is a socket, not a file"),
    QT_TRANSLATE_NOOP("Engine", "is a device, not a file"),
    QT_TRANSLATE_NOOP("Engine", "is something else than a file"),
    QT_TRANSLATE_NOOP("Engine", "its record has neither Path nor Modifier"),
    QT_TRANSLATE_NOOP("Engine", "this {kind} has no picture of its own"),
    QT_TRANSLATE_NOOP("Engine", "a catalog Id or a path below the catalog's root"),
    QT_TRANSLATE_NOOP("Engine", "leads out of the catalog's root"),
    QT_TRANSLATE_NOOP("Engine", "absolute paths are not allowed"),
    QT_TRANSLATE_NOOP("Engine", "network sources are not read"),
    QT_TRANSLATE_NOOP("Engine", "the library is closed"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "library version {number} is newer than this program reads ({known}); it was left as it is",
    ),
    QT_TRANSLATE_NOOP("Engine", "{kind} cannot be exported"),
    QT_TRANSLATE_NOOP("Engine", "export the images in them instead"),
    QT_TRANSLATE_NOOP("Engine", "export the renderings or images in them instead"),
    QT_TRANSLATE_NOOP("Engine", "export the views in them instead"),
    QT_TRANSLATE_NOOP("Engine", "export the images and videos in them instead"),
    QT_TRANSLATE_NOOP("Engine", "export the encoded videos in them instead"),
    QT_TRANSLATE_NOOP("Engine", "export the videos in them instead"),
    QT_TRANSLATE_NOOP("Engine", "export their pages instead"),
    QT_TRANSLATE_NOOP("Engine", "export the images they offer instead"),
    # jobs
    QT_TRANSLATE_NOOP("Engine", "has no picture to convert; exported as the original"),
    QT_TRANSLATE_NOOP("Engine", "has no file of its own to export"),
    QT_TRANSLATE_NOOP("Engine", "a template cannot be exported as an original; use fmt=convert"),
    QT_TRANSLATE_NOOP("Engine", "transparency is flattened onto the background: {what} keeps none"),
    QT_TRANSLATE_NOOP("Engine", "no fmt= means JPEG, which"),
    QT_TRANSLATE_NOOP("Engine", "excluded by hand"),
    QT_TRANSLATE_NOOP("Engine", "assets that are listed more than once are exported once"),
    QT_TRANSLATE_NOOP(
        "Engine", "fmt=orig exports the files as they are: is_modifier and macro have no effect"
    ),
    QT_TRANSLATE_NOOP("Engine", "the results need {size} and {place}"),
    QT_TRANSLATE_NOOP("Engine", "{folder} has {free} left"),
    QT_TRANSLATE_NOOP("Engine", "the results need about {size} and {place}"),
    QT_TRANSLATE_NOOP("Engine", "{name} exists already"),
    QT_TRANSLATE_NOOP("Engine", "{name} appeared meanwhile; exported under another name"),
    QT_TRANSLATE_NOOP("Engine", "a file of that name appeared after the job began"),
    QT_TRANSLATE_NOOP(
        "Engine", "would replace its own source; choose another folder, name or policy"
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "would replace {name}, a source of this job; choose another folder, name or policy",
    ),
    QT_TRANSLATE_NOOP("Engine", "{folder} has {names} already; nothing was written"),
    QT_TRANSLATE_NOOP("Engine", "is not a folder; nothing was written"),
    QT_TRANSLATE_NOOP(
        "Engine", "leads out of the chosen folder through a link; nothing was written"
    ),
    QT_TRANSLATE_NOOP("Engine", "is a file where a folder is needed; nothing was written"),
    QT_TRANSLATE_NOOP("Engine", "leads out of the chosen folder through a link"),
    QT_TRANSLATE_NOOP("Engine", "is no folder"),
    QT_TRANSLATE_NOOP("Engine", "nothing was written"),
    QT_TRANSLATE_NOOP(
        "Engine", "unknown asset handle in this catalog: {handles}; nothing was written"
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "the source changed since the job was planned; what is there now was exported"
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "the source is damaged: {detail}; what could be read of it was exported"
    ),
    QT_TRANSLATE_NOOP("Engine", "changed while it was converted"),
    QT_TRANSLATE_NOOP("Engine", "changed while it was copied"),
    QT_TRANSLATE_NOOP("Engine", "only {number} of its {total} bytes could be copied"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "a result of {width} × {height} pixels needs about {needed} MB of memory; {allowed} MB "
        "are "
        "allowed (settings: memory_megabytes); ask for a smaller size",
    ),
    QT_TRANSLATE_NOOP("Engine", "took more than {number} seconds and was given up"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "drawing it crashed even a process of its own; it is set aside, and a retry draws it once more",  # noqa: E501
    ),
    QT_TRANSLATE_NOOP("Engine", "the {format} file that was written is not readable as such"),
    QT_TRANSLATE_NOOP("Engine", "job {number} is being worked on by another process ({process})"),
    QT_TRANSLATE_NOOP(
        "Engine", "there is no job {number} in the ledger; `exportgui jobs` lists them"
    ),
    QT_TRANSLATE_NOOP("Engine", "what the ledger holds of job {number} is damaged"),
    QT_TRANSLATE_NOOP("Engine", "this ledger was written by a newer version; nothing was changed"),
    QT_TRANSLATE_NOOP("Engine", "the job ledger cannot be used: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "it is checked and mended at the next start"),
    QT_TRANSLATE_NOOP("Engine", "mail sent to {people}"),
    QT_TRANSLATE_NOOP("Engine", "the mail could not be sent: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "the mail could not be sent"),
    QT_TRANSLATE_NOOP("Engine", "no mail was sent: no {missing} is set up in the settings"),
    QT_TRANSLATE_NOOP("Engine", "the server refused the user name or password"),
    # disks and folders
    QT_TRANSLATE_NOOP("Engine", "the disk is full; make room on it"),
    QT_TRANSLATE_NOOP("Engine", "the disk quota is used up; make room or ask for more"),
    QT_TRANSLATE_NOOP("Engine", "no permission to write in the folder; allow it there"),
    QT_TRANSLATE_NOOP("Engine", "the folder is read-only; make it writable"),
    QT_TRANSLATE_NOOP("Engine", "the folder is gone; bring it back"),
    QT_TRANSLATE_NOOP("Engine", "the folder cannot be made: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "the device is gone; connect it again"),
    QT_TRANSLATE_NOOP("Engine", "the network folder does not answer; connect it again"),
    QT_TRANSLATE_NOOP("Engine", "the folder does not answer; connect it again"),
    QT_TRANSLATE_NOOP("Engine", "the catalog is gone; bring it back or connect it again"),
    QT_TRANSLATE_NOOP(
        "Engine", "{name}, exported before, is not there any more; bring the folder back"
    ),
    QT_TRANSLATE_NOOP("Engine", "put the folder back"),
    QT_TRANSLATE_NOOP("Engine", "too many files are open; close other programs"),
    QT_TRANSLATE_NOOP("Engine", "another program uses it and did not let go of it in time"),
    QT_TRANSLATE_NOOP("Engine", "the file is larger than the folder's file system takes"),
    QT_TRANSLATE_NOOP("Engine", "the folder's file system does not take this name"),
    QT_TRANSLATE_NOOP(
        "Engine", "the disk reports an error (input/output error); check it and its cable"
    ),
    QT_TRANSLATE_NOOP("Engine", "cannot be written to: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "cannot be written: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "cannot be put in place: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "cannot be overwritten: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "something else was put in the place of its temporary file"),
    # recipes
    QT_TRANSLATE_NOOP("Engine", "recipe {name}"),
    QT_TRANSLATE_NOOP("Engine", "{value} is not allowed here"),
    QT_TRANSLATE_NOOP("Engine", "is no recipe: a recipe is an object with {example}"),
    QT_TRANSLATE_NOOP("Engine", "is not a version"),
    QT_TRANSLATE_NOOP("Engine", "is not a key of a recipe; did you mean {name}?"),
    QT_TRANSLATE_NOOP("Engine", "was made by a newer version of exportgui"),
    QT_TRANSLATE_NOOP("Engine", "larger than {size} MB, which no recipe is"),
    QT_TRANSLATE_NOOP("Engine", "not JSON: {detail} in line {line}, column {column}"),
    QT_TRANSLATE_NOOP("Engine", "not JSON in UTF-8"),
    QT_TRANSLATE_NOOP("Engine", "is neither a file nor a recipe"),
    QT_TRANSLATE_NOOP("Engine", "needs a name"),
    QT_TRANSLATE_NOOP("Engine", "is the name of another recipe"),
    QT_TRANSLATE_NOOP("Engine", "cannot be renamed: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "cannot be deleted: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "name template {template}"),
    QT_TRANSLATE_NOOP("Engine", "unknown token {token}"),
    QT_TRANSLATE_NOOP(
        "Engine", "{token} pads wrongly: write a width from 1 to 9, such as {example}"
    ),
    QT_TRANSLATE_NOOP("Engine", "a brace stands alone"),
    QT_TRANSLATE_NOOP("Engine", "the name leads out of the destination"),
    QT_TRANSLATE_NOOP("Engine", "the template names no file"),
    QT_TRANSLATE_NOOP("Engine", "its tables of objects refer to each other in a circle"),
    QT_TRANSLATE_NOOP("Engine", "colour channels are missing"),
    QT_TRANSLATE_NOOP("Engine", "the merged picture is stored in an unknown way"),
    QT_TRANSLATE_NOOP("Engine", "truncated inside the table of rows"),
    QT_TRANSLATE_NOOP("Engine", "the SVG declares an entity that is not plain text: {name}"),
    QT_TRANSLATE_NOOP("Engine", "TIFF photometric {number} is not supported"),
    QT_TRANSLATE_NOOP("Engine", "truncated: pixels lie beyond its end"),
    QT_TRANSLATE_NOOP(
        "Engine", "the file that was written has {width} × {height} pixels, not {wanted}"
    ),
    QT_TRANSLATE_NOOP("Engine", "the {format} file that was written cannot be read: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "no object is given"),
    QT_TRANSLATE_NOOP("Engine", "its record cannot be used: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "record '{name}': {path} is outside of RootPath"),
    QT_TRANSLATE_NOOP("Engine", "the catalog has none for this locale"),
    QT_TRANSLATE_NOOP("Engine", "damaged, and cannot be set aside: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "is not allowed here"),
    QT_TRANSLATE_NOOP("Engine", "the job was cancelled while it was planned; nothing was written"),
    QT_TRANSLATE_NOOP("Engine", "object '{name}'"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "cannot be used; please report it with the log file {file}; unexpected error: {detail}",
    ),
    QT_TRANSLATE_NOOP("Engine", "the worker failed: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "it is for {space} pixels, these are {type}"),
    QT_TRANSLATE_NOOP("Engine", "some embedded paths may be missing: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "some embedded paths are left out: there are too many"),
    QT_TRANSLATE_NOOP("Engine", "the embedded path “{name}” is left out: it is damaged"),
    QT_TRANSLATE_NOOP("Engine", "their data is damaged"),
    QT_TRANSLATE_NOOP("Engine", "JPEG 2000 is written in gray or rgb only"),
    QT_TRANSLATE_NOOP("Engine", "JPEG 2000 cannot be written: {detail}"),
    QT_TRANSLATE_NOOP(
        "Engine", "your own macro {name} is used, not the catalog's of the same name"
    ),
    QT_TRANSLATE_NOOP("Engine", "the server refused {people}"),
    QT_TRANSLATE_NOOP("Engine", "no password for {user} in EXPORTGUI_SMTP_PASSWORD or the keyring"),
    QT_TRANSLATE_NOOP("Engine", "change the kind of encryption or log-in in the settings"),
)
