"""The media beside a page: proxies, strips and stills, each made once and named for what it shows.

Knows no HTML and no film's meaning. Promise: a file that is there is right, so that a second page of the
same film makes nothing; what no page uses any more is taken away by `sweep`.
"""

import contextlib
import functools
import os
import secrets
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from PIL import Image

from filmkit.build.store.durable import write_whole
from filmkit.build.store.store import Blob, Store
from filmkit.digest import Digest, Json, digest_of
from filmkit.errors import FilmkitError, TaskFailed
from filmkit.studio.assembly.join import join
from filmkit.studio.media.picture import read_picture
from filmkit.studio.media.proxy import with_sound, write_proxy
from filmkit.studio.media.stills import stills, without_bars, write_still, write_strip

FOLDER = "media"
FILM_LINES, TAKE_LINES = 540, 480
STRIP = 8
"""Frames of a strip."""
_STILL_WIDTH = 720
_VERSION = 1
"""Of what is in the files: raise it, and they are made anew."""


@dataclass(frozen=True, slots=True)
class Strip:
    """Frames of a stretch, side by side in one picture."""

    src: str
    width: int
    height: int
    count: int = STRIP


class Reels:
    """Makes what a page shows, in a folder beside it. Used from several threads."""

    def __init__(
        self,
        page: Path,
        store: Store,
        *,
        tell: Callable[[str], None],
        lanes: int,
        shape: Fraction | None = None,
        again: Path | None = None,
    ) -> None:
        """`tell` hears what could not be made, in one line. `shape` is the picture's inside its raster:
        stills go without the bars of a mask. `again` is a folder in which the same is kept for the next
        page, when that is written elsewhere."""
        self._page = page
        self._folder = page / FOLDER
        self._folder.mkdir(parents=True, exist_ok=True)
        self._store, self.tell = store, tell
        self._used: set[str] = set()
        self._beside: set[str | None] = set()
        self._mutex = threading.Lock()
        self._shape = shape
        self._again = again
        if again is not None:
            again.mkdir(parents=True, exist_ok=True)
        self.lanes = lanes

    def path(self, src: str) -> Path:
        """Where a name of ours lies."""
        return self._page / src

    def film(self, blob: Blob, pieces: Sequence[Digest] = ()) -> str | None:
        """The small copy of the finished film, relative to the page.

        With the `pieces` its picture is joined of, only those that are new are encoded; the copies of all
        lie beside the page then, or in the folder of what is kept for the next one.
        """
        source = self._store.path(blob.digest)
        if pieces:
            with contextlib.suppress(TaskFailed):  # the film by itself will do
                return self._joined(blob, source, pieces)
        return self._proxy("film", blob.digest, source, FILM_LINES, "the film")

    def _joined(self, blob: Blob, source: Path, pieces: Sequence[Digest]) -> str | None:
        """Raises TaskFailed when the pieces do not fit together."""
        copies: dict[Digest, str | None] = {}

        def copy(piece: Digest) -> None:
            path = self._store.path(piece)
            copies[piece] = self._proxy("piece", piece, path, FILM_LINES, "a piece of the film")

        self.each([functools.partial(copy, piece) for piece in dict.fromkeys(pieces)])
        parts = [self.path(src) for piece in pieces if (src := copies[piece])]
        if len(parts) < len(pieces):
            raise TaskFailed("a piece of the film cannot be copied")
        file = f"film-{blob.digest[:16]}-{_VERSION}.mp4"
        self._use(src := f"{FOLDER}/{file}")
        if not self.path(src).is_file():
            with tempfile.TemporaryDirectory(dir=self._folder, prefix=".joining-") as folder:
                picture, whole = Path(folder) / "picture.mp4", Path(folder) / file
                join(parts, picture, report=_unheard, delay=0)
                with_sound(picture, source, whole, name="the film", report=_unheard)
                os.replace(whole, self.path(src))
        if self._again is not None:  # there the pieces are of use, and not beside the page
            with self._mutex:
                self._beside -= set(copies.values())
        return src

    def take(self, digest: str, source: Path, name: str) -> str | None:
        """The small copy of a take."""
        return self._proxy("take", digest, source, TAKE_LINES, name)

    def _proxy(self, kind: str, digest: str, source: Path, lines: int, name: str) -> str | None:
        def write(out: Path) -> None:
            write_proxy(source, out, lines=lines, name=name, report=_unheard)

        return self._made(f"{kind}-{digest[:16]}-{_VERSION}.mp4", write)

    def strip(
        self, key: Sequence[Json], src: str, seconds: Sequence[Fraction], name: str, *, width: int
    ) -> Strip | None:
        """A strip of a proxy at these moments; `key` names what is seen there."""

        def write(out: Path) -> None:
            pictures = [
                without_bars(each, self._shape) for each in stills(self.path(src), seconds, name=name)
            ]
            write_strip(pictures, out, width=width)

        made = self._made(f"strip-{self._key([*key, width])}-{_VERSION}.jpg", write)
        if made is None:
            return None
        with Image.open(self.path(made)) as picture:
            return Strip(made, picture.width // len(seconds), picture.height, len(seconds))

    def still(self, key: Json, src: str, second: Fraction, name: str) -> str | None:
        """One frame of a proxy."""

        def write(out: Path) -> None:
            picture = without_bars(stills(self.path(src), [second], name=name)[0], self._shape)
            write_still(picture, out, width=_STILL_WIDTH)

        return self._made(f"still-{self._key(key)}-{_VERSION}.jpg", write)

    def likeness(self, digest: str, source: Path, name: str) -> str | None:
        """A small copy of a picture."""

        def write(out: Path) -> None:
            write_still(Image.fromarray(read_picture(source, name=name)), out, width=_STILL_WIDTH)

        return self._made(f"likeness-{digest[:16]}-{_VERSION}.jpg", write)

    def poster(self, digest: str, source: Path) -> str | None:
        """The film's poster, as it is."""
        return self._made(f"poster-{digest[:16]}.jpg", lambda out: shutil.copyfile(source, out))

    def full(self, blob: Blob, name: str) -> str:
        """The bytes themselves, beside the page."""
        src = f"{FOLDER}/{name}"
        self._use(src)
        self._store.export(blob.digest, self.path(src))
        return src

    def copy(self, source: Path) -> str:
        """A file of ours that the page uses, under its own name."""
        src = f"{FOLDER}/{source.name}"
        self._use(src)
        if not self.path(src).is_file():
            write_whole(str(self.path(src)), source.read_bytes())
        return src

    def keep(self, src: str) -> bool:
        """Whether a file of an earlier page is still there; then it stays."""
        there = self.path(src).is_file()
        if there:
            self._use(src)
        return there

    def each(self, work: Sequence[Callable[[], object]]) -> None:
        """Do several makings at once."""
        with ThreadPoolExecutor(max_workers=self.lanes) as lanes:
            list(lanes.map(lambda one: one(), work))

    def sweep(self) -> None:
        """Take away what this page does not use, and what its next one cannot."""
        for folder, used in ((self._folder, self._beside), (self._again, self._used)):
            for path in folder.iterdir() if folder is not None else ():
                if f"{FOLDER}/{path.name}" not in used:
                    with contextlib.suppress(OSError):
                        path.unlink()

    def _keep(self, made: Path, file: str) -> None:
        if self._again is not None:
            half = self._again / f".{secrets.token_hex(4)}-{file}"
            shutil.copyfile(made, half)
            os.replace(half, self._again / file)

    def _key(self, value: Json) -> str:
        return digest_of([value, str(self._shape or "")])[:16]

    def _use(self, src: str) -> None:
        with self._mutex:
            self._used.add(src)
            self._beside.add(src)

    def _made(self, file: str, write: Callable[[Path], object]) -> str | None:
        """The file, made when it is not there; None, and a word about it, when it cannot be."""
        src = f"{FOLDER}/{file}"
        self._use(src)
        path = self.path(src)
        if path.is_file():
            return src
        half = path.with_name(f".{secrets.token_hex(4)}-{file}")
        try:
            if self._again is not None and (self._again / file).is_file():
                shutil.copyfile(self._again / file, half)
            else:
                write(half)
                self._keep(half, file)
            os.replace(half, path)
        except TaskFailed as error:
            self.tell(error.message)
            return None
        finally:
            half.unlink(missing_ok=True)
        return src


def _unheard(fraction: float) -> None:
    """Nobody follows how far a copy is."""


def spread(start: Fraction, seconds: Fraction, count: int = STRIP) -> list[Fraction]:
    """`count` moments of a stretch, each in the middle of its part."""
    return [start + seconds * (2 * number + 1) / (2 * count) for number in range(count)]


@contextlib.contextmanager
def or_nothing(tell: Callable[[str], None]) -> Iterator[None]:
    """What cannot be shown is told of, and the page goes on without it."""
    try:
        yield
    except FilmkitError as error:
        tell(error.message)
