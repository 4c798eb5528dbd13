"""Grown, woven and edible surfaces: water, leaves, grass, bark, sand, rock, cloth, hair, food.

Knows no light. Each function paints one point; `u`, `v`, `w` are its coordinates in metres.
"""

import math

from filmkit.studio.animatic.render.kernel import step
from filmkit.studio.animatic.render.noise import layers, noise, smooth
from filmkit.studio.animatic.render.scene import F64
from filmkit.studio.animatic.render.surface import BEND, BLUE, GLOSS, GREEN, RED, REFLECT, dim


@step
def water(surface: F64, u: float, v: float, w: float, scale: float, time: float) -> None:
    """Ripples that travel, and foam on what stands high."""
    x = u * scale + time * 0.5
    z = w * scale + time * 0.22
    reach = 0.18
    here = layers(x, z, time * 0.35, 4)
    surface[BEND] = (here - layers(x + reach * scale, z, time * 0.35, 4)) / reach * 1.1
    surface[BEND + 2] = (here - layers(x, z + reach * scale, time * 0.35, 4)) / reach * 1.1
    torn = smooth(0.42, 0.62, layers(u * 1.7 - time * 0.3, w * 1.7, 2.0, 3))
    foam = smooth(0.95, 1.60, v * 0.40 + (here - 0.5) * 2.4 + 0.22) * torn
    surface[RED] += foam * 0.55
    surface[GREEN] += foam * 0.60
    surface[BLUE] += foam * 0.62
    surface[GLOSS] = 1.0 - foam
    surface[REFLECT] = 1.0 - foam


@step
def leaf(surface: F64, u: float, v: float, w: float, scale: float) -> None:
    """Fleshy leaves and vegetables."""
    k = 0.8 + 0.4 * layers(u * scale, v * scale, w * scale, 3)
    dim(surface, k, k, k * 0.95)


@step
def foliage(surface: F64, u: float, v: float, w: float, scale: float) -> None:
    """A mass of leaves: deep shade between tufts."""
    k = 0.55 + 0.9 * layers(u * scale, v * scale, w * scale, 4)
    dim(surface, k, k, k * 0.9)


@step
def grass(surface: F64, u: float, v: float, w: float, scale: float) -> None:
    """Blades, thick and thin, over patches dry and green."""
    blade = layers(u * 60.0 * scale, v * 8.0 * scale, w * 60.0 * scale, 2)
    patch = layers(u * 0.7 * scale, 3.0, w * 0.7 * scale, 3)
    k = 0.5 + 0.7 * blade + 0.35 * patch
    dry = smooth(0.42, 0.68, patch)
    dim(surface, k * (1.0 + 0.35 * dry), k, k * (1.0 - 0.25 * dry))
    surface[BEND] = (blade - 0.45) * 0.5
    surface[BEND + 2] = (patch - 0.45) * 0.4


@step
def bark(surface: F64, u: float, v: float, w: float, scale: float) -> None:
    """Long upright furrows."""
    warp = noise(u * 3.0 * scale, v * 1.5 * scale, w * 3.0 * scale)
    furrow = layers(u * 18.0 * scale + warp, v * 2.6 * scale, w * 18.0 * scale + warp, 4)
    k = 0.35 + 1.25 * smooth(0.28, 0.62, furrow)
    dim(surface, k, k, k)
    surface[BEND] = (furrow - 0.45) * 1.1
    surface[BEND + 2] = (furrow - 0.45) * 0.8


@step
def sand(surface: F64, u: float, v: float, w: float, scale: float) -> None:
    """Wind ripples and grains."""
    drift = layers(u * 0.9 * scale, v, w * 0.9 * scale, 3)
    ripple = math.sin((w * 9.0 + drift * 9.0) * scale)
    grain = noise(u * 300.0, v * 300.0, w * 300.0)
    k = 0.84 + 0.05 * ripple + 0.14 * drift + 0.14 * (grain - 0.5)
    dim(surface, k, k, k)
    surface[BEND] = (grain - 0.5) * 0.14
    surface[BEND + 2] = math.cos((w * 9.0 + drift * 9.0) * scale) * 0.16


@step
def rock(surface: F64, u: float, v: float, w: float, scale: float) -> None:
    """Broken faces, cracks and lichen."""
    x = u * scale
    y = v * scale
    z = w * scale
    mass = layers(x * 3.2, y * 4.8, z * 3.2, 4)
    crack = smooth(0.0, 0.016, abs(layers(x * 2.1 + 7.0, y * 3.6, z * 2.1, 4) - 0.45))
    k = (0.45 + 1.0 * mass) * (0.45 + 0.55 * crack)
    dim(surface, k, k, k)
    moss = smooth(0.55, 0.70, layers(x * 2.2, y * 2.2, z * 2.2 + 5.0, 3))
    dim(surface, 1.0 - 0.1 * moss, 1.0, 1.0 - 0.25 * moss)
    surface[BEND] = (mass - 0.45) * 0.9
    surface[BEND + 1] = (layers(x * 3.2 + 3.0, y * 4.8, z * 3.2, 3) - 0.45) * 0.9


@step
def fabric(surface: F64, u: float, v: float, w: float, scale: float) -> None:
    """Broad soft variation under a fine weave."""
    weave = math.sin((u + v) * 1400.0 * scale) * math.sin((w - v) * 1400.0 * scale)
    k = 0.90 + 0.2 * layers(u * 6.0, v * 6.0, w * 6.0, 2) + 0.05 * weave
    dim(surface, k, k, k)


@step
def hair(surface: F64, u: float, v: float, w: float) -> None:
    """Strands along y: fine ones in bundles, with dark between."""
    bundle = layers(u * 95.0, v * 7.0, w * 22.0, 2)
    strand = layers(u * 430.0, v * 11.0, w * 60.0, 2)
    k = (0.40 + 1.05 * bundle) * (0.66 + 0.68 * strand)
    dim(surface, k, k, k)
    surface[BEND] = (strand - 0.5) * 0.8 + (bundle - 0.5) * 0.7
    surface[BEND + 2] = (strand - 0.5) * 0.5
    surface[GLOSS] = 0.25 + 0.8 * strand * bundle


@step
def food(surface: F64, u: float, v: float, w: float, scale: float) -> None:
    """Broad moist mottling, browned here and there."""
    x = u * 24.0 * scale
    y = v * 24.0 * scale
    z = w * 24.0 * scale
    mottle = layers(x, y, z, 4)
    brown = smooth(0.50, 0.68, layers(x * 0.5 + 5.0, y * 0.5, z * 0.5, 3))
    k = 0.72 + 0.6 * mottle
    dim(surface, k * (1.0 - 0.15 * brown), k * (1.0 - 0.38 * brown), k * (1.0 - 0.55 * brown))
    surface[GLOSS] = 0.6 + 1.1 * noise(x * 2.0, y * 2.0, z * 2.0)
    surface[BEND] = (mottle - 0.45) * 0.7
    surface[BEND + 2] = (noise(x + 9.0, y, z) - 0.5) * 0.4


@step
def paper(surface: F64, u: float, v: float, w: float, scale: float) -> None:
    """Fibres and a little yellowing."""
    fibre = layers(u * 260.0 * scale, v * 90.0 * scale, w * 260.0 * scale, 2)
    stain = layers(u * 4.0 * scale, v * 4.0 * scale, w * 4.0 * scale, 3)
    k = 0.93 + 0.10 * fibre
    dim(surface, k, k * (1.0 - 0.05 * stain), k * (1.0 - 0.14 * stain))
