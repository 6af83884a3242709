"""The sample's photo studio: rays march through distance fields and light what they hit.

Colours are linear, in the RGB that the albedos are given in; ``develop`` makes display values.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sampleart.solids import Floats, Solid

Albedo = Callable[[Floats], Floats]
KEY = np.asarray([-0.55, 0.72, 0.42], np.float32) / np.float32(np.linalg.norm([-0.55, 0.72, 0.42]))
FILL = np.asarray([0.8, 0.35, 0.5], np.float32) / np.float32(np.linalg.norm([0.8, 0.35, 0.5]))


@dataclass(frozen=True)
class Thing:
    """A solid with its surface: albedo by point, ``gloss`` 0 (matte) … 1 (glazed).

    ``metal`` colours the reflection.
    """

    solid: Solid
    albedo: Albedo
    gloss: float = 0.3
    metal: float = 0.0
    glow: float = 0.0


@dataclass(frozen=True)
class Shot:
    """Where the camera stands, what the backdrop is, how strong the lamps are."""

    things: Sequence[Thing]
    eye: tuple[float, float, float] = (0.0, 2.2, 7.0)
    target: tuple[float, float, float] = (0.0, 1.0, 0.0)
    lens: float = 2.6
    floor: tuple[float, float, float] = (0.78, 0.74, 0.69)
    wall: tuple[float, float, float] = (0.80, 0.77, 0.73)
    key: tuple[float, float, float] = (2.9, 2.75, 2.55)
    ambient: float = 0.62
    softness: float = 7.0


def hexa(text: str) -> NDArray[np.float32]:
    """Linear RGB of an sRGB hex colour."""
    value = np.asarray([int(text[i : i + 2], 16) for i in (0, 2, 4)], np.float32) / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4).astype(
        np.float32
    )


def plain(text: str) -> Albedo:
    """One colour all over."""
    color = hexa(text)
    return lambda p: np.broadcast_to(color, p.shape)


def photograph(shot: Shot, width: int, height: int, fine: int = 2) -> tuple[Floats, Floats]:
    """Linear RGB (height, width, 3), and how far things cover each pixel (height, width), 0…1.

    The coverage is for cut-outs.
    """
    w, h = width * fine, height * fine
    color = np.zeros((h * w, 3), np.float32)
    cover = np.zeros(h * w, np.float32)
    rays = _rays(shot, w, h)
    band = max(1, 600_000 // w) * w
    for start in range(0, h * w, band):
        part = slice(start, start + band)
        color[part], cover[part] = _trace(shot, rays[part])
    image = color.reshape(height, fine, width, fine, 3).mean(axis=(1, 3))
    return image, cover.reshape(height, fine, width, fine).mean(axis=(1, 3))


def develop(linear: Floats, exposure: float = 1.0) -> Floats:
    """Display values 0…1 (sRGB curve) of linear light, with a soft shoulder for the highlights."""
    x = np.maximum(linear * exposure, 0)
    x = np.where(x < 0.6, x, 0.6 + 0.4 * (1 - np.exp(-(x - 0.6) / 0.4)))
    return np.where(
        x <= 0.0031308, x * 12.92, 1.055 * np.maximum(x, 1e-6) ** (1 / 2.4) - 0.055
    ).astype(np.float32)


def _rays(shot: Shot, w: int, h: int) -> Floats:
    eye, target = np.asarray(shot.eye, np.float32), np.asarray(shot.target, np.float32)
    ahead = (target - eye) / np.linalg.norm(target - eye)
    right = np.cross(ahead, [0, 1, 0])
    right /= np.linalg.norm(right)
    up = np.cross(right, ahead)
    x, y = np.meshgrid(
        (np.arange(w) + 0.5 - w / 2) / (min(w, h) / 2),
        -(np.arange(h) + 0.5 - h / 2) / (min(w, h) / 2),
    )
    rays = x[..., None] * right + y[..., None] * up + shot.lens * ahead
    return (rays / np.linalg.norm(rays, axis=2, keepdims=True)).reshape(-1, 3).astype(np.float32)


def _trace(shot: Shot, rays: Floats) -> tuple[Floats, Floats]:
    eye = np.asarray(shot.eye, np.float32)
    far = _march(shot, eye, rays)
    hit = far < 60
    ground = np.where(rays[:, 1] < -1e-4, -eye[1] / np.minimum(rays[:, 1], -1e-4), np.inf).astype(
        np.float32
    )
    color = _backdrop(shot, rays)
    floor = ~hit & (ground < 40)
    if floor.any():
        points = eye + rays[floor] * ground[floor, None]
        color[floor] = _floor(shot, points, color[floor])
    if hit.any():
        color[hit] = _surface(shot, eye + rays[hit] * far[hit, None], rays[hit])
    return color, hit.astype(np.float32)


def _nearest(shot: Shot, p: Floats) -> Floats:
    distance = shot.things[0].solid(p)
    for thing in shot.things[1:]:
        distance = np.minimum(distance, thing.solid(p))
    return distance


def _march(shot: Shot, eye: Floats, rays: Floats) -> Floats:
    travelled = np.full(len(rays), 1.0, np.float32)
    result = np.full(len(rays), np.inf, np.float32)
    active = np.arange(len(rays))
    for _ in range(140):
        d = _nearest(shot, eye + rays[active] * travelled[active, None])
        travelled[active] += d * 0.85
        touched = d < 0.0008
        result[active[touched]] = travelled[active[touched]]
        active = active[~touched & (travelled[active] < 22)]
        if not len(active):
            break
    return result


def _normals(solid: Solid, p: Floats) -> Floats:
    steps = np.asarray([[1, -1, -1], [-1, -1, 1], [-1, 1, -1], [1, 1, 1]], np.float32)
    n = sum((k * solid(p + k * np.float32(0.010))[:, None] for k in steps), np.zeros_like(p))
    return np.asarray(n / np.maximum(np.linalg.norm(n, axis=1, keepdims=True), 1e-9), np.float32)


def _shadow(shot: Shot, p: Floats, light: Floats, softness: float) -> Floats:
    lit = np.ones(len(p), np.float32)
    t = np.full(len(p), 0.03, np.float32)
    for _ in range(44):
        d = _nearest(shot, p + light * t[:, None])
        lit = np.minimum(lit, 0.5 + 0.5 * softness * d / t)
        t += np.clip(d, 0.02, 0.25)
        if float(lit.max(initial=0)) <= 0:
            break
    lit = np.clip(lit, 0, 1)
    return lit * lit * (3 - 2 * lit)


def _openness(shot: Shot, p: Floats, n: Floats, *, ground: bool) -> Floats:
    closed = np.zeros(len(p), np.float32)
    weight = 1.0
    for i in range(1, 7):
        reach = 0.06 * i * (1 + 0.35 * i)
        q = p + n * np.float32(reach)
        d = _nearest(shot, q)
        if ground:
            d = np.minimum(d, q[:, 1])
        closed += weight * np.maximum(reach - d, 0) / reach
        weight *= 0.82
    return np.clip(1 - closed * 0.26, 0.10, 1)


def _backdrop(shot: Shot, rays: Floats) -> Floats:
    wall = np.asarray(shot.wall, np.float32)
    glow = np.exp(-((rays[:, 0] / 0.42) ** 2 + ((rays[:, 1] - 0.02) / 0.30) ** 2))
    return np.asarray(wall * (0.62 + 0.38 * glow)[:, None], np.float32)


def _floor(shot: Shot, p: Floats, backdrop: Floats) -> Floats:
    up = np.broadcast_to(np.asarray([0, 1, 0], np.float32), p.shape)
    key = _shadow(shot, p, KEY, shot.softness)
    open_ = _openness(shot, p, up, ground=False)
    light = (
        key[:, None] * np.asarray(shot.key, np.float32) * KEY[1] * 0.30
        + shot.ambient * open_[:, None]
    )
    lit = np.asarray(shot.floor, np.float32) * light * 0.86
    bare = (
        np.asarray(shot.floor, np.float32)
        * (np.asarray(shot.key, np.float32) * KEY[1] * 0.30 + shot.ambient)
        * 0.86
    )
    # The paper sweep: the floor turns into the wall behind, keeping what shadow falls on it.
    into = np.clip((-p[:, 2] - 0.5) / 6.0, 0, 1)[:, None]
    into = into * into * (3 - 2 * into)
    return np.asarray(lit * (1 - into) + backdrop * (lit / bare) * into, np.float32)


def _surface(shot: Shot, p: Floats, rays: Floats) -> Floats:
    distances = np.stack([thing.solid(p) for thing in shot.things])
    owner = distances.argmin(axis=0)
    color = np.zeros_like(p)
    for i, thing in enumerate(shot.things):
        mine = owner == i
        if mine.any():
            color[mine] = _lit(shot, thing, p[mine], rays[mine])
    return color


def _lit(shot: Shot, thing: Thing, p: Floats, rays: Floats) -> Floats:
    n = _normals(thing.solid, p)
    away = p + n * np.float32(0.01)
    key = np.maximum(n @ KEY, 0) * _shadow(shot, away, KEY, shot.softness * 1.6)
    fill = np.clip((n @ FILL) * 0.5 + 0.5, 0, 1)
    open_ = _openness(shot, p, n, ground=True)
    albedo = np.asarray(thing.albedo(p), np.float32)
    bounce = (
        np.clip(-n[:, 1] * 0.5 + 0.5, 0, 1)[:, None] * np.asarray(shot.floor, np.float32) * 0.42
    )
    light = key[:, None] * np.asarray(shot.key, np.float32) * 0.36
    light = light + (shot.ambient * (0.22 + 0.48 * fill) * open_)[:, None] + bounce * open_[:, None]
    base = albedo * light * (1 - thing.metal)
    facing = np.clip(-(rays * n).sum(axis=1), 0, 1)
    mirror = rays + 2 * facing[:, None] * n
    fresnel = (0.04 + 0.96 * (1 - facing) ** 5) * thing.gloss
    shine = _environment(shot, mirror, 1 - thing.gloss) * open_[:, None]
    reflected = fresnel[:, None] * shine * (1 - thing.metal) + thing.metal * albedo * shine
    return np.asarray(base + reflected + thing.glow * albedo, np.float32)


def _environment(shot: Shot, d: Floats, rough: float) -> Floats:
    """What a mirror would see: a big soft box at the left, a strip at the right, a bright ceiling.

    The floor is below.
    """
    edge = 0.05 + 0.35 * rough

    def window(value: Floats, low: float, high: float) -> Floats:
        rise = np.clip((value - low) / edge + 0.5, 0, 1)
        fall = np.clip((high - value) / edge + 0.5, 0, 1)
        return np.asarray(rise * fall, np.float32)

    azimuth = np.arctan2(d[:, 0], d[:, 2])
    main = window(azimuth, -1.35, -0.55) * window(d[:, 1], 0.18, 0.80)
    strip = window(azimuth, 0.95, 1.2) * window(d[:, 1], -0.1, 0.75)
    sky = 0.35 + 0.45 * np.clip(d[:, 1], 0, 1)
    below = np.clip(-d[:, 1] * 3, 0, 1)[:, None]
    up = (sky + 9.0 * main * (1 - 0.55 * rough) + 3.0 * strip * (1 - 0.55 * rough))[
        :, None
    ] * np.ones(3, np.float32)
    return np.asarray(
        up * (1 - below) + below * np.asarray(shot.floor, np.float32) * 0.75, np.float32
    )
