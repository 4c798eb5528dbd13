"""Cars: saloon, taxi, police, sports car, off-roader, van, an old one, each from the outlines of its make.

Knows no road. The nose is at +x, the wheels stand on y = 0.
"""

import numpy as np

from filmkit.studio.animatic.geometry.mesh import Part
from filmkit.studio.animatic.geometry.primitives import sphere
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.car_models import MODELS, SALOON, Model
from filmkit.studio.animatic.vehicles.hull import Form, Hole, filleted, mirrored, shell, softened
from filmkit.studio.animatic.vehicles.paint import HEAD_LIGHT, OLD_LIGHT, TAIL_LIGHT
from filmkit.studio.animatic.vehicles.vehicle import Shine, Turning, Vehicle, Way
from filmkit.studio.animatic.vehicles.wheels import car_wheel, disc_wheel
from filmkit.studio.animatic.world import Color

STEP = 0.037


def car(words: str, seed: int, lit: bool) -> Vehicle:
    """The car some words speak of; `lit` at night."""
    name = next((n for n, (_, named) in MODELS.items() if paint.says(words, *named)), "saloon")
    model = MODELS[name][0] if name in MODELS else SALOON
    old = name == "old"
    color = _color(words, model)
    finish = paint.car_paint(color, old or paint.says(words, "rusty", "dusty", "battered"))
    form = _form(model)
    c = Carpenter()
    skin = shell(form, STEP)
    c.part(skin, Finish(_shaded(skin, model, color), finish.material))
    _glass(c, form, model)
    _seams(c, form, model)
    _fittings(c, form, model, lit, old)
    _signs(c, model, words, lit)
    if model.bed:
        _bed(c, model, finish)
    mesh = c.done()
    long, high = np.ptp(np.asarray(model.side), axis=0)
    size = (2 * model.half, float(high) + 0.2, float(long))
    return Vehicle("car", size, Way.ROAD, mesh, _wheels(model, old), _shines(model, form, lit, old), 11.0)


def _color(words: str, model: Model) -> Color:
    named = paint.colors_in(words)
    if named:
        return named[0]
    if paint.says(words, "taxi", "cab"):
        return paint.COLORS["yellow"]
    if paint.says(words, "police", "ambulance"):
        return paint.COLORS["white"]
    return model.color


def _form(model: Model) -> Form:
    front, back = max(x for x, _ in model.side), min(x for x, _ in model.side)
    h = model.half
    plan = softened(
        mirrored(
            [
                (back, h * 0.55),
                (back + 0.12, h * 0.86),
                (back + 0.6, h),
                (0.6, h),
                (front - 0.45, h * 0.93),
                (front - 0.08, h * 0.72),
                (front, h * 0.30),
            ]
        ),
        2,
    )
    top = max(y for _, y in model.side)
    low = min(y for _, y in model.side)
    end = softened(
        mirrored(
            [
                (low - 0.05, h * 0.80),
                (low + 0.12, h * 0.97),
                ((low + model.belt) / 2, h),
                (model.belt - 0.06, h * 0.965),
                (model.belt + 0.04, (h + model.roof) / 2 + 0.06),
                (top - 0.07, model.roof),
                (top + 0.06, model.roof * 0.6),
            ]
        ),
        1,
    )
    holes = [Hole(filleted(w, 0.07), "side", model.roof * 0.55, 2.0, True) for w in model.windows]
    for sill, head in model.screens:
        wide, narrow = model.roof * 1.10, model.roof * 0.90
        pane = filleted([(sill, -wide), (head, -narrow), (head, narrow), (sill, wide)], 0.09)
        holes.append(Hole(pane, "top", model.belt - 0.1, 3.0))
    if model.upright:
        sill, head = model.upright
        wide = model.roof * 0.86
        pane = filleted([(sill, -wide), (head, -wide * 0.94), (head, wide * 0.94), (sill, wide)], 0.10)
        holes.append(Hole(pane, "end", -9.0, min(x for x, _ in model.side) + 0.4))
    r = model.wheel * 1.16
    for x in model.axles:
        turn = np.linspace(0, 2 * np.pi, 28, endpoint=False)
        ring = np.stack([x + r * np.cos(turn), model.wheel * 0.98 + r * np.sin(turn)], 1)
        holes.append(Hole(ring, "side", model.half - 0.30, 2.0, True))
    return Form(softened(model.side, 2), plan, end, model.edge, tuple(holes))


def _shaded(skin: Part, model: Model, color: Color) -> np.ndarray:
    """Black inside the arches and under the sill, paint elsewhere."""
    v = skin.vertices
    dark = np.clip((min(y for _, y in model.side) + 0.075 - v[:, 1]) / 0.03, 0, 1)
    for x in model.axles:
        away = np.hypot(v[:, 0] - x, v[:, 1] - model.wheel * 0.98)
        within = (away < model.wheel * 1.16 + 0.012) & (np.abs(skin.normals[:, 2]) < 0.75)
        dark = np.maximum(dark, within | ((away < model.wheel * 1.14) & (np.abs(v[:, 2]) < model.half - 0.2)))
    dark = np.asarray(dark, np.float64)[:, None]
    # grime, thicker low down: darker paint and no brown, so that a repainted car is so all over
    cloud = 0.5 + 0.25 * np.sin(v[:, 0] * 5.1) + 0.25 * np.sin(v[:, 0] * 11.7 + v[:, 1] * 9.0)
    grime = (0.30 * np.clip((0.75 - v[:, 1]) / 0.5, 0, 1) ** 1.5 * (0.45 + 0.55 * cloud))[:, None]
    color = np.asarray(color) * (1 - grime)
    return (color * (1 - dark) + np.asarray(paint.UNDER.color) * dark).astype(np.float32)


def _glass(c: Carpenter, form: Form, model: Model) -> None:
    inner = shell(form, STEP * 1.5, 0.028)
    keep = (inner.vertices[inner.triangles, 1] > model.belt - 0.08).all(1)
    c.part(Part(inner.vertices, inner.normals, inner.triangles[keep]), paint.GLASS)


def _seams(c: Carpenter, form: Form, model: Model) -> None:
    """Gaps round doors, handles, mirrors, and a line along the flank."""
    y = np.linspace(min(y for _, y in model.side) + 0.10, model.belt, 9)
    gaps = {x: form.widths(x, y) + 0.001 for x in model.seams}
    handles = {x: x - 0.86 if x - 0.86 > model.axles[1] + 0.1 else x - 0.62 for x in model.seams[:-1]}
    grips = {x: _half(form, at, model.belt - 0.11) + 0.006 for x, at in handles.items()}
    mirror = max(p[0] for p in model.windows[0]) - 0.12
    out = _half(form, mirror, model.belt) + 0.09
    for s in (-1.0, 1.0):
        for x, half in gaps.items():
            away = min(abs(x - a) for a in model.axles)
            clear = np.hypot(away, y - model.wheel) > model.wheel * 1.2
            rows = [(x, float(v), s * float(z)) for v, z in zip(y[clear], half[clear], strict=True)]
            if len(rows) > 1:
                c.tube(rows, 0.0085, paint.SEAM, 5)
        for x, at in handles.items():
            c.box((at, model.belt - 0.11, s * grips[x]), (0.17, 0.022, 0.02), paint.CHROME, bevel=0.008)
        c.box((mirror, model.belt + 0.05, s * out), (0.11, 0.12, 0.20), paint.RUBBER, bevel=0.045)


def _half(form: Form, x: float, y: float) -> float:
    """Half the width of the body at one point of its side."""
    return float(form.widths(x, np.array([y]))[0])


def _fittings(c: Carpenter, form: Form, model: Model, lit: bool, old: bool) -> None:
    """Lamps, grille, bumpers, plates."""
    high, out = model.lamp
    front, back = max(x for x, _ in model.side), min(x for x, _ in model.side)
    for s in (-1.0, 1.0):
        z = s * out * model.half
        x = _face(form, high, abs(z), front, -1.0)
        if old:
            c.part(sphere((0.16, 0.145, 0.145), 20), paint.CHROME, (x - 0.07, high, z))
            c.part(sphere((0.05, 0.115, 0.115), 18), paint.head_lens(lit, True), (x + 0.075, high, z))
        else:
            c.part(sphere((0.050, 0.078, 0.185), 20), paint.SEAM, (x - 0.030, high, z), (0, -s * 0.42, 0))
            c.part(
                sphere((0.048, 0.058, 0.150), 20),
                paint.head_lens(lit),
                (x - 0.020, high, z),
                (0, -s * 0.42, 0),
            )
        z = s * 0.80 * model.half
        x = _face(form, model.tail, abs(z), back, 1.0)
        tall = 0.20 if model.roof > 0.7 else 0.075
        c.part(
            sphere((0.05, tall, 0.12), 16), paint.tail_lens(lit), (x + 0.012, model.tail, z), (0, s * 0.5, 0)
        )
    x = _face(form, high - 0.02, 0.0, front, -1.0)
    if old:
        c.boxes(
            [
                Block((x - 0.01, high - 0.20 + 0.045 * k, 0), (0.06, 0.018, 0.62 - 0.04 * abs(k - 3)))
                for k in range(7)
            ],
            paint.CHROME,
        )
    else:
        c.box((x - 0.02, high - 0.13, 0), (0.06, 0.15, 0.86), paint.SEAM, bevel=0.02)
        c.boxes(
            [Block((x + 0.012, high - 0.17 + 0.04 * k, 0), (0.012, 0.008, 0.80)) for k in range(3)],
            paint.CHROME,
        )
    for end, way in ((front, -1.0), (back, 1.0)):
        low = 0.46 if model.wheel < 0.38 else 0.60
        x = _face(form, low, 0.0, end, way)
        c.box(
            (x - way * (0.075 if old else 0.02), low + 0.06, 0),
            (0.03, 0.11, 0.48),
            f.plain((0.52, 0.50, 0.44), 0.5, 0.2),
        )
        thick, high = (0.055, low - 0.06) if old else (0.05, low - 0.10)
        span = np.linspace(-0.86, 0.86, 11) * model.half
        out = -0.03 if old else 0.015
        path = [(_face(form, high, abs(float(z)), end, way) + way * out, high, float(z)) for z in span]
        c.tube(path, thick, paint.CHROME if old else paint.SEAM, 8)


def _face(form: Form, y: float, z: float, end: float, way: float) -> float:
    """x of the body's skin at a height, coming in from one end."""
    x = end + way * np.linspace(-0.05, 1.6, 240)
    inside = form.field(x, np.array([y]), np.array([z]))[:, 0, 0] < 0
    return float(x[int(np.argmax(inside))]) if inside.any() else end


def _signs(c: Carpenter, model: Model, words: str, lit: bool) -> None:
    """What a taxi or the police carries on the roof."""
    top = max(y for _, y in model.side)
    if paint.says(words, "taxi", "cab"):
        glow = f.glowing((1.0, 0.80, 0.42), 5.0) if lit else f.plain((0.60, 0.55, 0.42), 0.6, 0.3)
        c.box((-0.1, top + 0.06, 0), (0.14, 0.13, 0.42), glow, bevel=0.03)
        for s in (-1.0, 1.0):
            squares = [
                Block(
                    (0.9 - 0.09 * k, 0.84 + 0.045 * (k % 2), s * (model.half - 0.012)), (0.09, 0.045, 0.012)
                )
                for k in range(24)
            ]
            c.boxes(squares, paint.SEAM)
    if paint.says(words, "police", "patrol"):
        band = paint.car_paint((0.012, 0.035, 0.17))
        c.boxes([Block((-0.16, 0.80, s * (model.half - 0.012)), (1.95, 0.15, 0.014)) for s in (-1, 1)], band)
    if paint.says(words, "police", "ambulance", "patrol"):
        for s, color in (
            (-1.0, (0.05, 0.12, 1.0)),
            (1.0, (1.0, 0.04, 0.03) if paint.says(words, "police") else (0.05, 0.12, 1.0)),
        ):
            glow = (
                f.glowing(color, 9.0)
                if lit
                else f.plain((color[0] * 0.3, color[1] * 0.3, color[2] * 0.3), 0.9, 0.6)
            )
            c.box(
                (-0.05 if model.roof < 0.8 else 1.1, top + 0.055, s * 0.27),
                (0.22, 0.11, 0.46),
                glow,
                bevel=0.035,
            )


def _bed(c: Carpenter, model: Model, finish: Finish) -> None:
    """The open back of a pickup: low walls round a dark floor."""
    assert model.bed is not None
    back, front = model.bed
    wide, top = 0.80 * model.half, model.belt - 0.08
    c.box(((back + front) / 2, top + 0.012, 0), (front - back, 0.02, 2 * wide), paint.UNDER)
    for s in (-1.0, 1.0):
        c.box(
            ((back + front) / 2, top + 0.13, s * (wide + 0.05)),
            (front - back + 0.1, 0.26, 0.09),
            finish,
            bevel=0.03,
        )
    c.box((back, top + 0.13, 0), (0.09, 0.26, 2 * wide), finish, bevel=0.03)


def _wheels(model: Model, old: bool) -> tuple[Turning, ...]:
    out = []
    width = 0.20 if not old else 0.16
    for x in model.axles:
        for s in (-1.0, 1.0):
            mesh = (
                disc_wheel(model.wheel, width, paint.CHROME, s)
                if old
                else car_wheel(model.wheel, width, model.spokes, paint.ALLOY, s)
            )
            out.append(Turning(mesh, (x, model.wheel, s * (model.half - 0.125)), model.wheel))
    return tuple(out)


def _shines(model: Model, form: Form, lit: bool, old: bool) -> tuple[Shine, ...]:
    if not lit:
        return ()
    front, back = max(x for x, _ in model.side), min(x for x, _ in model.side)
    high, out = model.lamp
    k = 0.6 if old else 1.0
    warm = OLD_LIGHT if old else HEAD_LIGHT
    glow = (9.0 * k * warm[0], 9.0 * k * warm[1], 9.0 * k * warm[2])
    beams = [
        Shine((front + 0.1, high, s * out * model.half), glow, 26.0, (0.985, -0.12, s * 0.06), 0.86)
        for s in (-1.0, 1.0)
    ]
    red = (1.6 * TAIL_LIGHT[0], 1.6 * TAIL_LIGHT[1], 1.6 * TAIL_LIGHT[2])
    return (*beams, Shine((back - 0.45, 0.45, 0.0), red, 4.0))
