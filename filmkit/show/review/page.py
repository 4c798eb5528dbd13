"""The review page: one HTML file and the media beside it. The home of jinja2.

Knows no command. Promises: every word of the film is escaped; nothing is loaded from anywhere else, and
a strict policy in the page holds a browser to that; the page opens from a disk as from a host.
"""

import base64
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from filmkit.build.graph.graph import Graph
from filmkit.build.store.durable import write_whole
from filmkit.film.timeline.captions import captions
from filmkit.film.timeline.timeline import Clip
from filmkit.show.review import builds, cuts, money, provenance, tracks
from filmkit.show.review.frames import FEW
from filmkit.show.review.graph_layout import layout
from filmkit.show.review.graph_svg import svg
from filmkit.show.review.likenesses import likenesses
from filmkit.show.review.notes import QUESTIONS, to_json
from filmkit.show.review.notes import Kind as NoteKind
from filmkit.show.review.reels import Reels
from filmkit.show.review.shots import ShotCard, cards
from filmkit.show.review.showing import Showing
from filmkit.show.review.words import in_profile
from filmkit.studio import titles
from filmkit.studio.deliver.contact import Panel, write_contact_sheet

PARTS = Path(__file__).parent / "parts"
FACES = "fonts"
"""The style of a page that has its typefaces beside it."""
STYLES = ("page", "player", "shots", "shot", "views", "print")
SCRIPTS = (
    *("base", "screen", "notes", "player", "captions", "timeline", "draw"),
    *("grid", "shot", "compare", "graph", "views", "keys"),
)
"""In the order they run; one a part of the page."""
LIVE = "live"
"""The script and the style of a page that is served."""
FONTS = Path(titles.__file__).parent / "fonts"
NAME, SINGLE, SHEET = "index.html", "stills.html", "contact-sheet.jpg"
KEYBOARD: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "Play",
        (
            ("Space", "play or pause"),
            ("J K L", "backwards, stop, forwards; again: faster"),
            ("← →", "one frame; with Shift one second"),
            ("↑ ↓", "previous and next cut"),
            ("Home End", "first and last frame"),
            ("G", "go to a timecode or frame"),
            ("[ ]", "slower, faster"),
        ),
    ),
    (
        "Loop and look",
        (
            ("I O", "loop from here, to here"),
            ("P", "loop the marks, or the shot"),
            ("X", "no marks, no loop"),
            ("+ -", "zoom the timeline"),
            ("C", "captions"),
            ("M", "mute"),
            ("F", "full screen"),
        ),
    ),
    (
        "Notes and views",
        (
            ("N", "write a note on this frame, or the marks"),
            ("Enter", "open the shot"),
            ("1 – 0", "the views"),
            ("/", "find a shot"),
            ("Esc", "back"),
            ("?", "these keys"),
        ),
    ),
)
"""As the page lists them; `keys.js` does them."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """How the page is asked for."""

    folder: Path
    single: bool = False
    """One file, with stills in it and no film."""
    full: bool = False
    """The takes themselves beside the page, and not their small copies alone."""
    lanes: int = 2
    again: Path | None = None
    """Where its media are kept for a next page that is written elsewhere."""
    live: str = ""
    """The name of this writing of a page that is served, and brings itself up to date; "" of one that
    lies on a disk."""


@dataclass(frozen=True, slots=True)
class Page:
    """Everything the page says, as plain values."""

    showing: Showing
    film_src: str | None
    shots: Sequence[ShotCard]
    kept: Sequence[builds.Build]
    sounds: Sequence[tracks.Track]
    mix: tracks.Mix
    likenesses: Mapping[tuple[str, str], str]
    stills: Mapping[str, str]
    """By name, what is put into a single file; empty for a page with a folder."""
    live: str = ""
    """As it is wanted."""
    poster: str | None = None
    """What is seen before anybody plays: most films begin with black."""

    def data(self) -> dict[str, Any]:
        """What the scripts know."""
        showing, film = self.showing, self.showing.film
        rate = film.format.rate.fraction
        finished = showing.finished()
        return {
            "film": {
                "id": film.id,
                "title": film.title,
                "profile": film.profile,
                "free": film.free,
                "variant": film.variant or "",
                "asked": in_profile(film) + (" --rehearse" if showing.rehearsed else ""),
                "rehearsed": showing.rehearsed,
                "rate": [rate.numerator, rate.denominator],
                "nominal": film.format.rate.nominal,
                "length": showing.timeline.length,
                "width": film.format.width,
                "height": film.format.height,
                "picture": float(film.format.mask or Fraction(film.format.width, film.format.height)),
                "src": self.film_src,
                "poster": self.poster,
                "bytes": finished.digest[:16] if finished else "",
            },
            "shots": [asdict(card) for card in self.shots],
            "builds": [asdict(each) for each in self.kept],
            "tracks": [asdict(tracks.picture(showing)), asdict(tracks.titles(showing))],
            "sounds": [asdict(each) for each in self.sounds],
            "captions": [asdict(each) for each in captions(showing.film, showing.timeline)],
            "mix": asdict(self.mix),
            "peaks": tracks.PEAKS,
            "transitions": [asdict(each) for each in tracks.transitions(showing)],
            "notes": to_json(showing.notes, film.id),
            "stills": dict(self.stills),
            "kinds": [kind.value for kind in NoteKind],
            "questions": list(QUESTIONS),
            "live": self.live,
        }


def write_page(showing: Showing, wanted: Wanted, tell: Callable[[str], None]) -> Path:
    """Write the page, and what it shows; the path of its HTML. `tell` hears what could not be shown.

    Raises TaskFailed and StoreCorrupt when the film itself cannot be read.
    """
    wanted.folder.mkdir(parents=True, exist_ok=True)
    shape = showing.film.format.mask
    reels = Reels(
        wanted.folder, showing.store, tell=tell, lanes=wanted.lanes, shape=shape, again=wanted.again
    )
    for face in sorted(FONTS.glob("*.ttf")):
        reels.copy(face)
    page = gather(showing, wanted, reels)
    path = wanted.folder / (SINGLE if wanted.single else NAME)
    _contact_sheet(page, reels, wanted.folder / SHEET)
    write_whole(str(path), html(page).encode())
    reels.sweep()
    return path


def _contact_sheet(page: Page, reels: Reels, out: Path) -> None:
    """Beside the page, of the shots as they stand in the cut; none while there is nothing to see."""
    by_id = {card.id: card for card in page.shots}
    rate = page.showing.timeline.rate
    panels = [
        Panel(clip.shot, f"{rate.seconds(clip.span.length):.1f} s", reels.path(still))
        for clip in page.showing.timeline.clips()
        if (still := by_id[clip.shot].panel)
    ]
    if panels:
        write_contact_sheet(page.showing.film.title, panels, out)


def gather(showing: Showing, wanted: Wanted, reels: Reels) -> Page:
    """Make the media, and everything the page says."""
    finished = showing.finished()
    # A page that is written at each save keeps what the next one can use; others would carry it in vain.
    pieces = showing.pieces() if wanted.live or wanted.again else ()
    film_src = reels.film(finished, pieces) if finished else None
    shots = cards(showing, reels, film_src, full=wanted.full)
    now = None
    if film_src is not None:
        label = " ".join(told_of(showing))
        now = builds.Build(film_src, showing.when, showing.timeline.length, label)
    kept = builds.remembered(wanted.folder, now, reels.keep)
    page = Page(
        showing,
        film_src,
        shots,
        kept,
        tracks.sounds(showing, reels),
        tracks.mix(showing, reels.tell),
        likenesses(showing, reels),
        {},
        wanted.live,
        _poster(showing, reels),
    )
    return _single(page, reels) if wanted.single else page


def _poster(showing: Showing, reels: Reels) -> str | None:
    poster = showing.blob("film/poster", "file")
    return reels.poster(poster.digest, showing.store.path(poster.digest)) if poster else None


def _single(page: Page, reels: Reels) -> Page:
    """The same page with its stills inside, and without its films."""
    names = [card.strip.src for card in page.shots if card.strip]
    names += [still for card in page.shots for edge in card.edges for still in edge if still]
    names += [*(card.panel for card in page.shots if card.panel), *page.likenesses.values()]
    stills = {name: _data_url(reels.path(name)) for name in dict.fromkeys(names)}
    return replace(page, film_src=None, kept=(), stills=stills, poster=None)


def _data_url(path: Path) -> str:
    return f"data:image/jpeg;base64,{base64.b64encode(path.read_bytes()).decode()}"


def html(page: Page) -> str:
    """The file."""
    showing = page.showing
    by_id = {card.id: card for card in page.shots}
    steps = showing.plan.steps
    graph = Graph(step.task for step in steps)
    order = [clip.shot for clip in showing.timeline.clips()]
    scenes = {card.id: card.scene for card in page.shots if card.scene}
    single, live = bool(page.stills), bool(page.live)
    drawing = svg(
        layout(graph, showing.plan.states, order, scenes),
        f"What {showing.film.title} is made of",
        inside=True,
    )
    return (
        _environment()
        .get_template("page.html.j2")
        .render(
            film=showing.film,
            told_of=told_of(showing),
            timeline=showing.timeline,
            seconds=float(showing.timeline.length / showing.timeline.rate.fraction),
            when=showing.when,
            shots=page.shots,
            few=FEW,
            by_id=by_id,
            built=page.film_src is not None or bool(page.stills),
            single=single,
            stills=page.stills,
            scenes=list(dict.fromkeys(card.scene for card in page.shots if card.scene)),
            states=list(dict.fromkeys(card.state for card in page.shots)),
            meetings=list(cuts.meetings(showing.timeline, by_id)),
            rows=list(cuts.rows(showing.film, page.shots, page.likenesses)),
            board=[by_id[item.shot] for item in showing.timeline.picture if isinstance(item, Clip)],
            bill=money.bill(showing),
            makers=provenance.makers(showing),
            sources=provenance.sources(showing),
            delivered=list(provenance.delivered(showing)),
            made_with=showing.made_with,
            mix=page.mix,
            points=list(tracks.loudness_points(page.mix, _seconds(showing), 1000, 250)),
            graph=Markup(drawing),
            data=page.data(),
            keyboard=KEYBOARD,
            style=Markup(_style(single=single, live=live)),
            scripts=[Markup(text) for text in _scripts(live=live)],
            policy=policy(single=single, live=live),
        )
    )


def told_of(showing: Showing) -> list[str]:
    """What is shown of the film: its profile, and more when that is unusual."""
    rehearsed = "a rehearsal" if showing.rehearsed else None
    return [word for word in (showing.film.profile, showing.film.variant, rehearsed) if word]


def _seconds(showing: Showing) -> float:
    return float(showing.timeline.length / showing.timeline.rate.fraction)


def policy(*, single: bool, live: bool = False) -> str:
    """What the page may do: run its own scripts, show and read what lies beside it, and nothing else."""
    scripts = " ".join(_hash(text) for text in _scripts(live=live))
    return (
        f"default-src 'none'; script-src {scripts}; style-src {_hash(_style(single=single, live=live))}; "
        "img-src 'self' data: blob:; connect-src 'self'; media-src 'self' blob:; font-src 'self'; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _style(*, single: bool, live: bool = False) -> str:
    names = (*(() if single else (FACES,)), *STYLES, *((LIVE,) if live else ()))
    return "\n".join((PARTS / f"{name}.css").read_text(encoding="utf-8") for name in names)


def _scripts(*, live: bool = False) -> list[str]:
    names = (*SCRIPTS, LIVE) if live else SCRIPTS
    return [(PARTS / f"{name}.js").read_text(encoding="utf-8") for name in names]


def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(PARTS),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["megabytes"] = lambda size: f"{size / 1e6:.1f} MB"
    return environment
