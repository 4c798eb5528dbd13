"""The page while there is none: what is wrong, or what is made. Knows a film's name alone."""

import base64
import hashlib
import html
import json
from pathlib import Path

from filmkit.show import review

PARTS = Path(review.__file__).parent / "parts"
"""Those of the page: the module that makes it is slow to load, and is not needed here."""
_FILM = {
    "id": "waiting",
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
    style = "\n".join((PARTS / f"{name}.css").read_text(encoding="utf-8") for name in ("page", "live"))
    scripts = [(PARTS / f"{name}.js").read_text(encoding="utf-8") for name in ("base", "live")]
    policy = (
        f"default-src 'none'; script-src {' '.join(map(_hash, scripts))}; style-src {_hash(style)}; "
        "connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
    )
    run = "".join(f"<script>{text}</script>" for text in scripts)
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{html.escape(policy)}">'
        '<meta name="color-scheme" content="dark"><link rel="icon" href="data:,">'
        f"<title>{html.escape(title)}</title><style>{style}</style></head><body>"
        f'<header class="top"><h1>{html.escape(title)}</h1></header>'
        '<main class="waiting"><p id="waiting" class="lead">There is no page of this film yet.</p></main>'
        f'<script type="application/json" id="data">{json.dumps(_SHELL)}</script>{run}</body></html>'
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
