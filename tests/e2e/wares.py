"""Everything that can be bought, in a small film for each, and the service that sells it."""

import functools
import json
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import mkdtemp

import pytest

from filmkit.build.engine import buying
from filmkit.build.engine.ledger_lines import copy_of
from filmkit.build.engine.purchase import Patience
from filmkit.film.takes.takes import Take
from filmkit.film.takes.takes_file import read
from filmkit.studio.providers import services
from filmkit.studio.providers.accounts import Account
from filmkit.studio.providers.keys import Key
from filmkit.studio.providers.limits import Limits
from filmkit.studio.providers.provider import Provider
from filmkit.studio.providers.retry import Backoff
from filmkit.studio.simulator.house import Job
from filmkit.studio.simulator.maker import make_plainly
from filmkit.studio.simulator.order import Order
from filmkit.studio.simulator.server import Simulator
from tests.studio.providers.desk import Skipping

CANARY = "canary-key-5f1e"
HEAD = """\
filmkit: 1
id: bought
title: Bought
format: {resolution: 320x180, fps: 24}
generate: {aspect: "16:9"}
profiles: {final: {}}
"""
DRAWN = "shots: {pier: {model: animatic, subject: a pier, duration: 1s}}\ncut: [pier]\n"
TWO = """\
shots:
  at-work: {duration: 1s, size: medium, subject: a chef plates a dish, light: cold tubes, camera: static}
  tasting: {duration: 1s, size: close-up, subject: she tastes, light: a warm lamp, continues: at-work}
cut: [at-work, tasting]
"""
CHEF = """\
cast: {chef: {description: a woman in a white jacket, reference: {model: flux-2-pro, prompt: portrait}}}
shots: {at-work: {model: kling-v3, duration: 1s, cast: [chef], action: plates a dish}}
cut: [at-work]
"""
PASS = """\
shots:
  at-work:
    model: kling-v3
    duration: 1s
    action: a chef plates a dish
    first-frame: {model: flux-2-pro, prompt: the chef at the pass}
cut: [at-work]
"""
MODELS = """\
as_of: 2026-11-25
models:
  flux-2-pro: {prices: [{amount: 0.03 USD, per: image, via: replicate}]}
  lyria-2: {prices: [{amount: 0.06 USD, per: clip, via: replicate}]}
  speech-2.6-hd: {prices: [{amount: 0.10 USD, per: thousand-characters, via: replicate}]}
  sora-2: {prices: [{amount: 0.10 USD, per: second, via: gateway}]}
  eleven-sound-v2:
    routes: [{service: replicate, model: sound-effect/eleven-sound-v2, status: live}]
    prices: [{amount: 0.02 USD, per: clip, via: replicate}]
"""


@dataclass(frozen=True, slots=True)
class Ware:
    """A kind of thing that is bought."""

    film: str
    names: tuple[str, ...]
    """What is bought, as people name it; each has a file of takes."""
    jobs: int
    until: tuple[str, ...]
    """The words that have it bought, and as little else made as can be."""
    brings: bool = False
    """Whether a file is brought to the service before something is asked for."""

    @property
    def build(self) -> tuple[str, ...]:
        return ("build", "film", "--profile", "final", "--yes", *self.until)


def _sound(name: str, film: str) -> Ware:
    rule = {"music": "music", "effects": "effect", "ambience": "ambience"}.get(
        name.partition(".")[0], "voice"
    )
    return Ware(HEAD + film, (name,), 1, ("-s", f"{name}/{rule}"))


WARES = {
    "take": Ware(
        f"{HEAD}defaults: {{model: kling-v3}}\n{TWO}", ("at-work", "tasting"), 2, ("--until", "take"), True
    ),
    "take-by-videos": Ware(
        f"{HEAD}models: {{mine: {{is: sora-2, via: gateway}}}}\ndefaults: {{model: mine}}\n{TWO}",
        ("at-work", "tasting"),
        2,
        ("--until", "take"),
    ),
    "segments": Ware(
        f"{HEAD}shots: {{walk: {{model: kling-v3, duration: 18s, subject: a chef walks}}}}\ncut: [walk]\n",
        ("walk",),
        2,
        ("--until", "take"),
        True,
    ),
    "still": Ware(HEAD + CHEF, ("cast.chef",), 1, ("--until", "still", "-s", "cast.chef")),
    "still-then-take": Ware(
        HEAD + PASS, ("shot.at-work.first-frame", "at-work"), 2, ("--until", "take"), brings=True
    ),
    "voice": _sound(
        "pier.line-1",
        "cast: {ann: {description: a woman, voice: {model: speech-2.6-hd, voice: Wise_Woman}}}\n"
        + DRAWN.replace("1s", "3s, lines: [{ann: Where were you?}]"),
    ),
    "music": _sound("music.theme", DRAWN + "mix: {music: {theme: {model: lyria-2, prompt: solo piano}}}\n"),
    "effect": _sound(
        "effects.slam",
        DRAWN + "mix: {effects: {slam: {model: eleven-sound-v2, prompt: a door slams, at: pier}}}\n",
    ),
    "ambience": _sound(
        "ambience.sea", DRAWN + "mix: {ambience: {sea: {model: eleven-sound-v2, prompt: waves}}}\n"
    ),
}
KEYS = ("FILMKIT_SERVICES", "FILMKIT_STORE", "FILMKIT_MODELS", "XDG_STATE_HOME")


@dataclass(slots=True)
class Shop:
    """A film that wants a ware, and the service that sells it."""

    ware: Ware
    simulator: Simulator
    film: Path
    outputs: list[str] = field(default_factory=list)
    """All that builds have printed."""

    @property
    def jobs(self) -> list[Job]:
        """All that were ever taken."""
        return self.simulator.house.purchases()

    @property
    def sold(self) -> Counter[str]:
        """How often each thing was sold."""
        return Counter(map(_thing, self.jobs))

    @property
    def whole(self) -> bool:
        """Whether there is one take of everything."""
        return all(len(self._takes(name)) == 1 for name in self.ware.names)

    @property
    def kept(self) -> set[str]:
        """The jobs whose takes are there."""
        found: set[str] = set()
        for name in self.ware.names:
            for take in self._takes(name).values():
                found |= {take.job, *(segment.job for segment in take.segments)}
        return found

    def _takes(self, name: str) -> Mapping[str, Take]:
        path = self.film / "takes" / f"{name}.yaml"
        return read(path.read_bytes(), path.name).takes if path.exists() else {}

    @property
    def known(self) -> set[str]:
        """The jobs that the ledger knows."""
        lines = copy_of((self.film.parent / "store/ledger/ledger.jsonl").read_bytes()).lines
        tickets = (line.event.data.get("ticket") for line in lines)
        return {str(ticket["job"]) for ticket in tickets if isinstance(ticket, Mapping)}

    def holding_the_key(self) -> list[str]:
        """Files of the film, the store and the state folder, and outputs, that hold the key. What the user
        wrote it into is not one."""
        below = [each for each in self.film.parent.rglob("*") if each.is_file()]
        files = [
            str(each)
            for each in below
            if each.name != "services.yaml" and CANARY.encode() in each.read_bytes()
        ]
        return files + [each for each in self.outputs if CANARY in each]


def _thing(job: Job) -> str:
    order = job.order
    return json.dumps([order.kind.value, order.model, order.prompt, str(order.seconds)])


@contextmanager
def opened(
    folder: Path, ware: Ware, monkeypatch: pytest.MonkeyPatch, *, seconds: float = 0.0
) -> Iterator[Shop]:
    """A film in `folder`, with a store, a ledger and a service for it; commands run beside it."""
    film = folder / "film"
    film.mkdir(parents=True)
    (film / "film.yaml").write_text(ware.film)
    (folder / "models.yaml").write_text(MODELS)
    with Simulator(maker=made_once, seconds=seconds) as simulator:
        accounts = {"replicate": "replicate", "gateway": "openai-videos"}
        for alias, wire in accounts.items():
            with (folder / "services.yaml").open("a") as file:
                file.write(f"{alias}: {{wire: {wire}, address: '{simulator.address}/v1', key: {CANARY}}}\n")
        (folder / "services.yaml").chmod(0o600)
        monkeypatch.setenv("FILMKIT_SERVICES", str(folder / "services.yaml"))
        monkeypatch.setenv("FILMKIT_MODELS", str(folder / "models.yaml"))
        monkeypatch.setenv("FILMKIT_STORE", str(folder / "store"))
        monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
        monkeypatch.chdir(folder)
        yield Shop(ware, simulator, film)


def made_once(order: Order, to: Path) -> str:
    """A maker that makes each thing once, whoever asks for it."""
    made, media_type = _made(order.kind, order.model, order.prompt, order.seconds, order.size)
    shutil.copyfile(made, to)
    return media_type


@functools.cache
def _made(*asked: object) -> tuple[Path, str]:
    made = Path(mkdtemp()) / "made"
    return made, make_plainly(Order(*asked), made)  # type: ignore[arg-type]


def hurried(
    put: Callable[[object, str, object], None] = setattr,
    limits: Limits | None = None,
    *,
    deadline: float = 0.3,
) -> None:
    """Have builds wait as a test can: a fiftieth of a second between two questions, `deadline` seconds for a
    job that does not end, no time at all where a service asks for some; and for an answer as long as `limits`
    say."""
    put(buying, "Patience", functools.partial(Patience, deadline=deadline, poll=0.02))
    put(services, "open_service", functools.partial(_hurried, limits=limits))


def _hurried(account: Account, key: Key | None, *, limits: Limits | None) -> Provider:
    backoff = Backoff(first=0.01, longest=0.1)
    return _open_service(account, key, limits=limits, backoff=backoff, clock=Skipping().clock())


_open_service = services.open_service


def environment() -> dict[str, str]:
    """What a build in another process needs to find the shop."""
    return {name: os.environ[name] for name in KEYS}
