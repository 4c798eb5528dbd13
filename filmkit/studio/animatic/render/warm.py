"""Compiles every kernel once, with progress, so that no frame waits unannounced.

Knows no film. Done once on a machine for each version; worker processes started afterwards find
the compiled kernels on disk. Several cold processes at once would each compile them all.
"""

from collections.abc import Callable

import numpy as np

from filmkit.studio.animatic.render.brush import stamp
from filmkit.studio.animatic.render.kernel import FOLDER
from filmkit.studio.animatic.render.renderer import Renderer
from filmkit.studio.animatic.world import Air, CameraPose, Discs, Lamp, Material, Mesh, Streaks, World

_STAMP = "warm"
_SHARE = {
    "gather": 0.0,
    "shadow": 0.04,
    "mirror": 0.85,
    "raster": 0.85,
    "occlusion": 0.88,
    "shade": 0.88,
    "air": 0.91,
    "particles": 0.94,
    "focus": 0.97,
    "glow": 0.97,
    "finish": 0.98,
}
"""How much of the work is behind us when a stage is done, as measured."""


def is_warm() -> bool:
    """Whether `warm_up` has run for this very source, compiler and processor."""
    return (FOLDER / _STAMP).exists()


def warm_up(report: Callable[[float, str], None]) -> None:
    """Compile every kernel by drawing one small frame that uses them all.

    `report` is called with the share done, 0..1, and the stage now ready.
    """
    renderer = Renderer(32, 18)
    renderer.clock.listener = lambda stage: report(_SHARE[stage], stage)
    renderer.draw(_everything(), CameraPose((0.0, 1.0, 3.0), (0.0, 0.0, 0.0), aperture=0.01), 0.0, 0)
    _stroke()
    report(1.0, "brush")
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / _STAMP).touch()


def _stroke() -> None:
    """One on a canvas of one pixel."""
    one, three = np.zeros((1, 2), np.float32), np.zeros((1, 3), np.float32)
    canvas, body = np.zeros((1, 1, 3), np.float32), np.zeros((1, 1), np.float32)
    stamp(one, three, three, np.float32(1), np.float32(1), np.zeros((1, 2), np.float32), canvas, body)


def _everything() -> World:
    """A triangle on a mirror, in lamp light and rain."""
    corners = np.array([(-1, 0, 0), (1, 0, 0), (0, 1, 0)], np.float32)
    normals = np.tile(np.array([0, 0, 1], np.float32), (3, 1))
    triangle = np.array([[0, 1, 2]], np.int32)
    mesh = Mesh(
        corners, normals, corners, np.ones((3, 3), np.float32), triangle, np.zeros(1, np.int32), (Material(),)
    )
    dots = np.zeros((1, 3), np.float32)
    return World(
        mesh,
        lamps=(Lamp((0.0, 1.0, 1.0), (1.0, 1.0, 1.0)),),
        air=Air(fog=0.01, shafts=0.01, halo=0.01),
        mirror=0.0,
        particles=(
            lambda time: Streaks(dots, dots + np.float32(0.5), np.ones_like(dots), 0.01, 0.2),
            lambda time: Discs(dots, np.ones_like(dots), np.full(1, 0.01, np.float32)),
        ),
    )
