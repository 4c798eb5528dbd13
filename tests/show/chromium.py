"""Chromium without a window, for tests and measurements of pages.

Where there is no Chromium such tests are skipped: install one (Debian's package is `chromium`), or name
it in FILMKIT_CHROMIUM.
"""

import os
import shutil

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM = os.environ.get("FILMKIT_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
)
MARKS = [
    pytest.mark.ffmpeg,
    pytest.mark.xdist_group("review"),
    pytest.mark.skipif(
        CHROMIUM is None, reason="no Chromium here: install `chromium`, or set FILMKIT_CHROMIUM"
    ),
]
