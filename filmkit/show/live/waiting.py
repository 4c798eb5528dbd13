"""The page while there is none: what is wrong, what is made, or why nothing is shown. Knows a title alone."""

import base64
import hashlib
import html
import json
from collections.abc import Sequence
from pathlib import Path

from filmkit.show import review

PARTS = Path(review.__file__).parent / "parts"
"""Those of the page: the module that makes it is slow to load, and is not needed here."""
_FILM = {
    "id": "waiting",
    "free": True,
    "length": 1,
    "rate": [24, 1],
    "nominal": 24,
    "width": 16,
    "height": 9,
    "picture": 1.78,
}
_SHELL = {"film": _FILM, "shots": [], "tracks": [{"clips": []}], "stills": {}, "live": "waiting"}


def waiting(title: str) -> str:
    """A whole page; it becomes the film's own as soon as there is one."""
    scripts = [(PARTS / f"{name}.js").read_text(encoding="utf-8") for name in ("base", "live")]
    body = (
        f'<header class="top"><h1>{html.escape(title)}</h1></header>'
        '<main class="waiting"><p id="waiting" class="lead">There is no page of this film yet.</p></main>'
        f'<script type="application/json" id="data">{json.dumps(_SHELL)}</script>'
    )
    return _page(title, body, scripts)


def refused(says: str) -> str:
    """A whole page of one sentence, for somebody whom nothing is shown."""
    body = (
        '<header class="top"><h1>filmkit</h1></header>'
        f'<main class="waiting"><p class="lead">{html.escape(says[:1].upper() + says[1:])}.</p></main>'
    )
    return _page("filmkit", body, ())


def _page(title: str, body: str, scripts: Sequence[str]) -> str:
    style = "\n".join((PARTS / f"{name}.css").read_text(encoding="utf-8") for name in ("page", "live"))
    allowed = " ".join(map(_hash, scripts)) or "'none'"
    policy = (
        f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; "
        "connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
    )
    run = "".join(f"<script>{text}</script>" for text in scripts)
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{html.escape(policy)}">'
        '<meta name="color-scheme" content="dark"><link rel="icon" href="data:,">'
        f"<title>{html.escape(title)}</title><style>{style}</style></head><body>{body}{run}</body></html>"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
