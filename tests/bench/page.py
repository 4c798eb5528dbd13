"""How fast the page of a long film opens, in a real browser: `python -m tests.bench.page [SHOTS]`.

The film is declared and not drawn: its shots share a few frames of grey, each as files of its own, so that
the browser has as much to open and to show as with a real one.
"""

import shutil
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from filmkit.show.review.page import Wanted, gather, html
from filmkit.show.review.reels import Reels
from filmkit.show.review.shots import ShotCard
from tests.show.chromium import CHROMIUM, QUIET
from tests.show.review.screening import made

SMOOTH = """() => new Promise(done => {
  const frames = [];
  let at = 0, last = performance.now();
  const turn = now => {
    frames.push(now - last);
    last = now;
    filmkit.player.seek((at += 97) % filmkit.film.length);
    if (frames.length < 90) requestAnimationFrame(turn); else done(frames.sort((a, b) => a - b));
  };
  requestAnimationFrame(turn);
})"""


def film(shots: int) -> str:
    """A film of that many shots, in scenes of ten."""
    lines = [
        "filmkit: 1",
        "id: long",
        "title: A Long Film",
        "format: {resolution: 320x180, fps: 24}",
        "scenes:",
    ]
    lines += [f"  scene-{number}: {{place: station hall}}" for number in range(-(-shots // 10))]
    lines += ["shots:"]
    lines += [
        f"  shot-{number:04}: {{scene: scene-{number // 10}, duration: 4s, size: wide, "
        f"subject: a lamp {number}, action: it swings, light: dusk, camera: slow push-in}}"
        for number in range(shots)
    ]
    return "\n".join(lines) + "\n"


def write(folder: Path, shots: int) -> Path:
    """The page of a long film, with the media of a short one."""
    folder.mkdir()
    short = made(folder / "short")
    reels = Reels(folder, short.store, tell=print, lanes=2)
    seen = gather(short, Wanted(folder), reels)
    long = made(folder / "long", film(shots), build=False)
    page = gather(long, Wanted(folder), reels)
    cards = [_seen(card, seen.shots[0], folder, number) for number, card in enumerate(page.shots)]
    path = folder / "index.html"
    whole = replace(page, film_src=seen.film_src, shots=cards, kept=(), mix=seen.mix)
    path.write_text(html(whole), encoding="utf-8")
    return path


def _seen(card: ShotCard, model: ShotCard, folder: Path, number: int) -> ShotCard:
    assert model.strip is not None
    strip = _copy(folder, model.strip.src, number)
    still = _copy(folder, model.panel or "", number)
    take = replace(model.takes[0], name="drawn")
    return replace(
        card,
        strip=replace(model.strip, src=strip),
        edges=[(still, still)],
        panel=still,
        takes=[take],
        state="fresh",
    )


def _copy(folder: Path, src: str, number: int) -> str:
    name = f"{src.removesuffix('.jpg')}-{number}.jpg"
    shutil.copyfile(folder / src, folder / name)
    return name


def main() -> None:
    """Print what a person waits for."""
    from playwright.sync_api import sync_playwright

    shots = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as started:
        began = time.perf_counter()
        path = write(Path(folder) / "page", shots)
        took = time.perf_counter() - began
        print(f"{shots} shots: {path.stat().st_size / 1e6:.1f} MB of HTML, written in {took:.1f} s")
        browser = started.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        for _ in range(3):
            _measure(browser, path)
        browser.close()


def _measure(browser: Any, path: Path) -> None:
    tab = browser.new_page(viewport={"width": 1440, "height": 900})
    began = time.perf_counter()
    tab.goto(path.as_uri(), wait_until="commit")
    tab.wait_for_selector("html[data-ready]", state="attached")
    ready = time.perf_counter() - began
    tab.evaluate("location.hash = '#shots'")
    tab.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    shown = time.perf_counter() - began - ready
    filtered = tab.evaluate(
        "() => { const began = performance.now(), box = document.querySelector('#filter');"
        " box.value = 'lamp 7'; box.dispatchEvent(new Event('input')); return performance.now() - began; }"
    )
    tab.evaluate("location.hash = '#film'")
    frames = tab.evaluate(SMOOTH)
    print(
        f"  opens in {ready:.2f} s, shows its grid in {shown:.2f} s, filters in {filtered:.0f} ms; "
        f"sought all over: {frames[45]:.0f} ms a picture, {frames[-5]:.0f} ms at worst but four"
    )
    tab.close()


if __name__ == "__main__":
    main()
