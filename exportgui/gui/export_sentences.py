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
    QT_TRANSLATE_NOOP("Engine", "the mail could not be sent"),
)
