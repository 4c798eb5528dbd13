"""Films whose shots are bought, and books that say what was."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

from filmkit.digest import Digest, digest_of_bytes
from filmkit.film.catalogue.catalogue import catalogue
from filmkit.film.spec.film import Film
from filmkit.film.spec.load import load
from filmkit.film.takes.cover import Facts
from filmkit.film.takes.request import Request
from filmkit.film.takes.takes import Take, Takes
from filmkit.film.timeline.edit import edit, source_frames
from filmkit.film.timeline.pieces import handles
from filmkit.rules.books import Books
from filmkit.rules.commission import Paid
from filmkit.rules.following import Following
from filmkit.rules.paid import paid_works
from filmkit.rules.shoot import needed

TODAY = date(2026, 11, 25)
HEAD = "filmkit: 1\nid: f\ntitle: F\nformat: {resolution: 1920x1080, fps: 24}\nprofiles: {final: {}}\n"


def film(folder: Path, shots: str, more: str = "") -> Film:
    """A film in its final profile; a picture `ann.png` and footage `market.mov` are there."""
    folder.mkdir(exist_ok=True)
    for name in ("ann.png", "market.mov"):
        (folder / name).write_bytes(name.encode())
    (folder / "film.yaml").write_text(f"{HEAD}{more}shots:\n{shots}", encoding="utf-8")
    return load(folder, profile="final")


def books(film: Film, **more: Any) -> Books:
    given: dict[str, Any] = {
        "catalogue": catalogue(),
        "today": TODAY,
        "takes": {},
        "asked": {},
        "adopt": _nothing,
        "here": lambda digest: True,
        "file": lambda path: digest_of_bytes((Path(film.root) / path).read_bytes()),
        "free": lambda service: False,
        **more,
    }
    return Books(**given)


def _nothing(request: Request) -> Take | None:
    return None


def paid(film: Film, **more: Any) -> Paid:
    """The film's paid shots, as `declare` counts them."""
    timeline = edit(film)
    spare = handles(timeline, {name: source_frames(shot) for name, shot in film.shots.items()})
    follows = Following(film, spare, books(film, **more))
    need = needed(film, [clip.shot for clip in timeline.clips()], left_out=follows.left_out)
    return paid_works(follows, need.bought_shots(film), need.bought_stills(film))


def bought(request: Request, name: str = "clip", **facts: Any) -> Take:
    seen = replace(Facts(1000, "video/mp4", 240, Fraction(24), 1920, 1080, sound=False), **facts)
    return Take(
        request, blob(name), seen, "kling-v3", "replicate", "job", f"2026-11-25T10:00:00+00:00 {name}"
    )


def blob(name: str) -> Digest:
    return digest_of_bytes(name.encode())


def takes(*every: Take) -> Takes:
    return Takes({take.key: take for take in every})
