"""Files of formats that hold little but pixels, written sample by sample: Netpbm's, PFM, SGI, DDS,
PCX and XPM.
"""

from __future__ import annotations

import struct

import numpy as np

from oracle.known import Array


def pnm(samples: Array, bits: int) -> bytes:
    """PGM or PPM, PAM where there is alpha."""
    height, width, count = samples.shape
    most = 2**bits - 1
    data = samples.astype(">u2" if bits > 8 else "u1").tobytes()
    if count in (1, 3):
        return f"P{5 if count == 1 else 6}\n{width} {height}\n{most}\n".encode() + data
    kind = "GRAYSCALE_ALPHA" if count == 2 else "RGB_ALPHA"
    head = f"P7\nWIDTH {width}\nHEIGHT {height}\nDEPTH {count}\nMAXVAL {most}\nTUPLTYPE {kind}\n"
    return head.encode() + b"ENDHDR\n" + data


def pfm(samples: Array) -> bytes:
    height, width, count = samples.shape
    head = f"P{'f' if count == 1 else 'F'}\n{width} {height}\n-1.0\n"
    return head.encode() + samples[::-1].astype("<f4").tobytes()


def sgi(samples: Array, bits: int, *, packed: bool) -> bytes:
    height, width, count = samples.shape
    depth = bits // 8
    head = struct.pack(">HBBHHHHII", 474, packed, depth, 3, width, height, count, 0, 2**bits - 1)
    head = head.ljust(512, b"\0")
    planes = samples[::-1].transpose(2, 0, 1).astype(f">u{depth}")
    if not packed:
        return head + planes.tobytes()
    rows = [_sgi_row(row, depth) for plane in planes for row in plane]
    lengths = [len(row) for row in rows]
    starts = 512 + 8 * len(rows) + np.cumsum([0, *lengths[:-1]])
    return head + np.array([starts, lengths], ">u4").tobytes() + b"".join(rows)


def _sgi_row(row: Array, depth: int) -> bytes:
    """Each sample that repeats as a run, any other as a literal of one."""
    size = f">u{depth}"
    edges = np.flatnonzero(np.diff(row.astype(int))) + 1
    out = []
    for part in np.split(row, edges):
        for at in range(0, len(part), 127):
            run = part[at : at + 127]
            count = len(run) if len(run) > 1 else 0x81
            out.append(np.array([count, run[0]], size).tobytes())
    return b"".join(out) + np.array([0], size).tobytes()


def dds(samples: Array) -> bytes:
    """Blue, green and red, and alpha where there is any, of 8 bits."""
    height, width, count = samples.shape
    order = [2, 1, 0, 3][:count]
    masks = (0xFF0000, 0xFF00, 0xFF, 0xFF000000 if count == 4 else 0)
    head = struct.pack("<4s7I44x", b"DDS ", 124, 0x1007, height, width, 0, 0, 0)
    form = struct.pack("<2I4s5I", 32, 0x41 if count == 4 else 0x40, b"", 8 * count, *masks)
    data = samples[..., order].astype(np.uint8).tobytes()
    return head + form + struct.pack("<5I", 0x1000, 0, 0, 0, 0) + data


def pcx(samples: Array, palette: bytes = b"") -> bytes:
    """Version 5, plane by plane in each row, a run for what repeats and for what looks like one."""
    height, width, count = samples.shape
    row = width + width % 2
    head = struct.pack("<4B6H", 10, 5, 1, 8, 0, 0, width - 1, height - 1, 72, 72)
    head = (head + bytes(49) + struct.pack("<BHH", count, row, 1)).ljust(128, b"\0")
    planes = np.zeros((height, count, row), np.uint8)
    planes[..., :width] = samples.transpose(0, 2, 1)
    out = bytearray()
    for line in planes.reshape(height, -1):
        for part in np.split(line, np.flatnonzero(np.diff(line.astype(int))) + 1):
            value = int(part[0])
            for at in range(0, len(part), 63):
                run = len(part[at : at + 63])
                out += bytes([0xC0 | run, value]) if run > 1 or value >= 0xC0 else bytes([value])
    return head + bytes(out) + (b"\x0c" + palette.ljust(768, b"\0") if palette else b"")


def xpm(indices: Array, palette: Array) -> bytes:
    height, width, _ = indices.shape
    keys = [chr(48 + n // 60) + chr(48 + n % 60) for n in range(len(palette))]
    keys = [key.replace("\\", "~") for key in keys]
    lines = [f"{width} {height} {len(palette)} 2"]
    lines += [
        f"{key} c #{r:02x}{g:02x}{b:02x}" for key, (r, g, b) in zip(keys, palette, strict=True)
    ]
    lines += ["".join(keys[int(n)] for n in row) for row in indices[..., 0]]
    body = ",\n".join(f'"{line}"' for line in lines)
    return f"/* XPM */\nstatic char *a[] = {{\n{body}\n}};\n".encode()
