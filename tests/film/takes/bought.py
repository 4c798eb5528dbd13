"""Films, requests and takes to try things with."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from filmkit.digest import Digest, digest_of_bytes
from filmkit.film.spec.film import Film, Reference, Shot, ShotFrame
from filmkit.film.spec.load import load
from filmkit.film.takes.cover import Facts, Need
from filmkit.film.takes.request import Binding, Request, frame_name, request_of
from filmkit.film.takes.takes import Cost, Take, Takes
from filmkit.timebase import Rate

FILM = """\
filmkit: 1
id: two-shots
title: Two Shots
format: {resolution: 1920x1080, fps: 24}
vars: {city: Lyon}
models: {hero: {is: kling-v3, via: replicate, params: {mode: pro, strength: 0.80}}}
defaults: {look: present}
profiles: {draft: {free: false}}
looks: {present: {style: "35mm, shallow focus"}}
cast:
  chef: {description: "a woman in her forties", states: {girl: {description: "a girl of eight"}}}
  waiter: {description: "a thin man"}
props: {knife: {description: "a worn knife"}}
locations: {kitchen: {place: professional kitchen, light: cold tubes, description: steel everywhere}}
scenes: {service: {location: kitchen, mood: concentration}}
shots:
  at-work:
    scene: service
    duration: 5s
    size: medium
    cast: [chef, waiter]
    props: [knife]
    subject: plates in ${city}
    action: [plates with precision, wipes the rim]
    camera: {move: track, direction: right, speed: slow, angle: eye, lens: 50mm}
    lines: [{chef: "Never measure."}]
    model: hero
  tasting:
    scene: service
    duration: 5s
    size: close-up
    cast: [chef/girl]
    action: tastes
    camera: static
    continues: at-work
    model: hero
"""


def blob(name: str) -> Digest:
    return digest_of_bytes(name.encode())


def film(folder: Path, text: str = FILM) -> Film:
    (folder / "film.yaml").write_text(text, encoding="utf-8")
    return load(folder / "film.yaml")


def names(**picks: str) -> Any:
    """Names pictures: a file by its path's letters, a frame by the blob of the shot's pick."""

    def name(role: str, reference: Reference) -> str | None:
        if isinstance(reference, ShotFrame):
            pick = picks.get(reference.shot.replace("-", "_"))
            return Binding(role, frame_name(reference.frame, Rate.of(24)), blob(pick)).name if pick else None
        return f"sha256:{blob(str(reference))}"

    return name


def request(
    film: Film, shot: str, number: int = 1, aspect: Fraction | None = Fraction(16, 9), **picks: str
) -> Request:
    made = maybe_request(film, film.shots[shot], number, aspect, **picks)
    assert made is not None
    return made


def maybe_request(
    film: Film, shot: Shot, number: int, aspect: Fraction | None, **picks: str
) -> Request | None:
    return request_of(film, shot, number, model=shot.model.name, aspect=aspect, name=names(**picks))


def plain_request(number: int = 1, light: str = "dusk", **pictures: str) -> Request:
    values: dict[str, Any] = {"kind": "take", "model": "wan-2.7", "take": number, "layers": {"light": light}}
    return Request(values | ({"pictures": pictures} if pictures else {}))


FACTS = Facts(1000, "video/mp4", 120, Fraction(24), 1920, 1080, sound=False)
NEED = Need(Fraction(5))


def take(
    request: Request | None = None,
    name: str = "clip",
    when: str = "2026-11-25T10:00:00+00:00",
    **changes: Any,
) -> Take:
    values: dict[str, Any] = {
        "request": request or plain_request(),
        "blob": blob(name),
        "facts": FACTS,
        "model": "wan-2.7",
        "route": "replicate",
        "job": "job-1",
        "when": when,
        "who": "R. Ines",
        "sent": "Medium shot, tracking right. " * 8 + "End.",
        "cost": Cost(Decimal("0.40"), Decimal("0.60"), Decimal("0.50")),
    }
    return Take(**(values | changes))


def takes(*every: Take, picked: Take | None = None) -> Takes:
    return Takes({each.key: each for each in every}, picked.key if picked else None)
