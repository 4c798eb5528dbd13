"""The sky in any direction: gradient, sun and its glow, clouds, stars.

Knows no camera. What is reflected asks for the plain sky, without stars and with softer clouds.
"""

import math

from filmkit.studio.animatic.render.kernel import step
from filmkit.studio.animatic.render.noise import layers, scatter, smooth
from filmkit.studio.animatic.render.scene import Dome

Rgb = tuple[float, float, float]


@step
def _mix(a: Rgb, b: Rgb, t: float) -> Rgb:
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)


@step
def _cloud(x: float, y: float, z: float, dome: Dome, glow: float, plain: bool) -> tuple[Rgb, float]:
    """Colour and cover of the cloud seen in a direction above the horizon."""
    k = 1.0 / (y + 0.12)
    px = x * k * 1.6
    pz = z * k * 2.1
    cover = layers(px, pz, dome.seed, 3 if plain else 5)
    fair = 1.0 - smooth(0.5, 0.85, dome.clouds)
    least = 0.62 - dome.clouds * 0.45
    cover = smooth(least + 0.04 * fair, least + 0.33 - 0.13 * fair, cover) * smooth(0.0, 0.12, y)
    thick = layers(px + dome.sun_direction[0] * 0.25, pz + dome.sun_direction[2] * 0.25, dome.seed, 3)
    # heaps in the sun are white with grey feet; a sky that is all cloud is dark where it is thick
    light = 1.0 - smooth(0.35, 0.75, thick) * (0.75 - 0.43 * fair)
    edge = 0.25 * glow + 0.10 * light
    own = dome.cloud_color
    sun = dome.sun
    return (
        own[0] * light + sun[0] * edge,
        own[1] * light + sun[1] * edge,
        own[2] * light + sun[2] * edge,
    ), cover


@step
def soft_sky(x: float, y: float, z: float, dome: Dome, clouded: float, plain: bool) -> tuple[Rgb, float]:
    """Radiance from a unit direction of all that changes slowly over the sky; and the cover of clouds, of
    which a share of `clouded` is seen."""
    height = max(y, 0.0)
    color = _mix(dome.horizon, dome.middle, 1.0 - math.exp(-height * 9.0))
    color = _mix(color, dome.zenith, 1.0 - math.exp(-height * 2.2))
    sun = dome.sun_direction
    towards = max(x * sun[0] + y * sun[1] + z * sun[2], 0.0)
    # exp stands in for pow: the same near the sun, and half the price.
    near = math.exp(dome.spread * (towards - 1.0)) if towards > 0 else 0.0
    cube = near * near * near
    glow = near * 0.9 + cube * cube * near * 0.8
    cover = 0.0
    if dome.clouds > 0 and clouded > 0 and y > 0.008:
        cloud, cover = _cloud(x, y, z, dome, glow, plain)
        cover *= clouded
        color = _mix(color, cloud, cover)
        glow *= 1.0 - 0.7 * cover
    return (
        color[0] + dome.sun[0] * glow,
        color[1] + dome.sun[1] * glow,
        color[2] + dome.sun[2] * glow,
    ), cover


@step
def sharp_sky(x: float, y: float, z: float, dome: Dome, cover: float, plain: bool) -> Rgb:
    """What has an edge: the disc of the sun, and stars."""
    star = 0.0
    if dome.stars > 0 and not plain and y > 0:
        chance = scatter(math.floor(x / (y + 0.3) * 90.0), math.floor(z / (y + 0.3) * 90.0), 3)
        if chance > 0.985:
            star = dome.stars * (chance - 0.985) * 40.0 * y
    disc = 0.0
    sun = dome.sun_direction
    towards = x * sun[0] + y * sun[1] + z * sun[2]
    if dome.disc > 0 and towards > 1.0 - dome.disc:
        disc = 8.0 * smooth(1.0 - dome.disc, 1.0 - dome.disc * 0.7, towards) * (1.0 - 0.7 * cover)
    return (star + dome.sun[0] * disc, star + dome.sun[1] * disc, star * 1.15 + dome.sun[2] * disc)


@step
def sky(x: float, y: float, z: float, dome: Dome, clouded: float) -> Rgb:
    """Radiance from a unit direction, as reflections see it."""
    color, cover = soft_sky(x, y, z, dome, clouded, True)
    sharp = sharp_sky(x, y, z, dome, cover, True)
    return (color[0] + sharp[0], color[1] + sharp[1], color[2] + sharp[2])
