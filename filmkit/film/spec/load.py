"""`load`: a film's folder becomes a Film, or every complaint at once. Knows no builds."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from filmkit.errors import SpecErrors, UsageError
from filmkit.film.spec import edit_list, parts
from filmkit.film.spec.asked import SET, Asked, asked
from filmkit.film.spec.complaints import Complaints
from filmkit.film.spec.film import Film, Shot
from filmkit.film.spec.finishing import checks_of, deliverables_of, disclosure_of
from filmkit.film.spec.folder import Folder
from filmkit.film.spec.formats import format_of, rate_of
from filmkit.film.spec.layers import Overlays, Stack
from filmkit.film.spec.links import check_links
from filmkit.film.spec.models import Casting, kept_drawings
from filmkit.film.spec.paid import generate_of, spending_of
from filmkit.film.spec.patterns import built_in
from filmkit.film.spec.reading import Reading, plain
from filmkit.film.spec.sections import WORDS
from filmkit.film.spec.shots import ShotReader
from filmkit.film.spec.sources import Parser, Sections, document, gather
from filmkit.film.spec.translated import translated
from filmkit.film.spec.yaml import Map, Seq, parse
from filmkit.source import SourceSpan


def load(
    path: Path,
    *,
    profile: str = "draft",
    variant: str | None = None,
    sets: Sequence[str] = (),
    parser: Parser = parse,
    retake: bool = False,
    folder: Folder | None = None,
) -> Film:
    """The film of `path`, a film.yaml or its folder, for one profile and one variant.

    `parser` may be one that remembers the files it has read, and `folder` one that holds less than the
    disk; `retake` lets `sets` change what is bought.
    Raises SpecErrors for the film, all complaints at once; UsageError for a profile, a variant or a
    `--set` ("shots.plate.light=dusk") that it does not know.
    """
    file = path / "film.yaml" if path.is_dir() else path
    folder, complaints = folder or Folder(file.parent), Complaints()
    sections = gather(folder, file.name, complaints, parser)
    ask = asked(sections, profile, variant, sets)
    return _Loader(sections, folder, complaints, ask, retake, parser).film(file.name)


class _Loader:
    """One film being read; each step leaves complaints, and `film` tells them all at the end."""

    def __init__(
        self,
        sections: Sections,
        folder: Folder,
        complaints: Complaints,
        ask: Asked,
        retake: bool,
        parser: Parser,
    ) -> None:
        self.sections, self.ask, self.complaints, self.retake = sections, ask, complaints, retake
        self.parser = parser
        rate, wrong = rate_of(ask.formats)
        if wrong:
            complaints.add(wrong[1], f"format.fps: {wrong[0]}", "write 24, 25, 30, 23.976 or 24000/1001")
        models = parts.named_models(sections.entries("models"))
        self.reading = Reading(folder, complaints, self._variables(), rate, {}, models, ask.free)
        self.casting = Casting(
            models,
            self._list("routing"),
            frozenset(layer for _, layer in self._bottom()),
            rate,
            ask.free,
        )

    def film(self, main: str) -> Film:
        """The whole film. Raises SpecErrors."""
        sections, reading = self.sections, self.reading
        shots = self._shots()
        raster = format_of(self.ask.formats, reading)
        captions = self._plain("captions")
        sounds = edit_list.sounds(sections, self.casting, reading)
        film = Film(
            id=self._once("id", ""),
            title=self._title(),
            root=str(reading.folder.root),
            at=SourceSpan(main, 1, 1),
            format=raster,
            shots=shots,
            profile=self.ask.profile,
            variant=self.ask.variant,
            free=self.ask.free,
            drawings=self.ask.drawings,
            logline=self._text("logline"),
            language=self.ask.variant_map.get("language", self._once("language", "en")),
            credits=self._credits(),
            cast=parts.cast(sections.entries("cast"), reading),
            props=parts.props(sections.entries("props"), reading),
            locations=parts.locations(sections.entries("locations"), reading),
            looks=parts.looks(sections.entries("looks"), reading),
            scenes=parts.scenes(sections.entries("scenes")),
            patterns=self._patterns(),
            cut=edit_list.cut(self._list("cut"), shots, reading),
            titles=edit_list.titles(sections.entries("titles"), reading),
            sounds=sounds,
            deliverables=deliverables_of(
                sections.entries("deliverables"),
                self.ask.deliverables,
                raster,
                reading,
                burn=bool(captions.get("burn")),
                at=SourceSpan(main, 1, 1),
            ),
            captions=tuple(dict.fromkeys(captions.get("files", ()))),
            checks=checks_of(sections.mapping("checks"), reading),
            disclosure=disclosure_of(sections.mapping("disclosure"), reading),
            generate=generate_of(sections.mapping("generate")),
            budget=spending_of(sections.mapping("budget")),
            notes=(*sections.notes, *reading.notes),
            globs=reading.folder.globs,
            outlines=sections.outlines,
        )
        check_links(film, sections, self.ask, self.complaints)
        for complaint in kept_drawings(film):
            self.complaints.add(complaint.at, complaint.message, complaint.hint)
        film = self._in_other_words(film)
        self._refuse()
        self._refuse_paid_sets()
        return film

    def _in_other_words(self, film: Film) -> Film:
        """The film in the words of its variant's file."""
        for name, entry in self.sections.entries("variants").items():
            if "words" in entry.value:
                at = entry.value.at_value("words")
                path = self.reading.path(entry.value["words"], f"variant {name}: words", at)
                if name == self.ask.variant:
                    words = document(
                        self.reading.folder,
                        path,
                        at,
                        WORDS,
                        self.complaints,
                        self.parser,
                        self.sections.files,
                    )
                    film = translated(film, words, self.reading) if words is not None else film
        return replace(
            film, files=self.sections.files, named=self.reading.folder.named(but=self.sections.files)
        )

    def _refuse(self) -> None:
        """Raise SpecErrors if anything is wrong, or UsageError if a `--set` is."""
        try:
            self.complaints.refuse()
        except SpecErrors as error:
            wrong = error.complaints[0]
            if wrong.at.file == SET:
                raise UsageError(f"{SET}: {wrong.message}", hint=wrong.hint) from None
            raise

    def _refuse_paid_sets(self) -> None:
        if self.ask.set_map and not self.ask.free and self.casting.replaced and not self.retake:
            bought = next(iter(self.casting.replaced))
            raise UsageError(
                f"`{SET}` is for free work, and profile {self.ask.profile} buys from {bought}",
                hint="build the draft, write the value into the film, or `filmkit retake`",
            )

    def _shots(self) -> dict[str, Shot]:
        entries = self.sections.entries("shots")
        if not entries:
            self.complaints.add(
                SourceSpan(next(iter(self.sections.files)), 1, 1), "the film has no shots", "write `shots:`"
            )
        entries_of = self.sections.entries
        stack = Stack(
            self._bottom(),
            entries_of("scenes"),
            entries_of("locations"),
            entries_of("looks"),
            {**built_in(), **entries_of("patterns")},
            self._overlays(),
        )
        reader = ShotReader(self.reading)
        shots: dict[str, Shot] = {}
        for name, entry in entries.items():
            values = stack.values(name, entry.value)
            shots[name] = reader.shot(name, entry, values, self.casting.choose(values))
        return shots

    def _bottom(self) -> list[tuple[Map, str]]:
        layers = [(self.sections.mapping("defaults"), "defaults"),
                  (self.ask.defaults, f"profile {self.ask.profile} defaults")]  # fmt: skip
        return [(given, layer) for given, layer in layers if given is not None]

    def _overlays(self) -> Overlays:
        ask = self.ask
        force = [] if ask.force is None else [(ask.force, f"profile {ask.profile} force")]
        return Overlays(
            force,
            {
                name: [(given, f"variant {ask.variant}")]
                for name, given in ask.variant_map.get("shots", {}).items()
            },
            {name: [(given, "--set")] for name, given in ask.set_map.get("shots", {}).items()},
        )

    def _variables(self) -> Mapping[str, str]:
        written = {name: entry.value for name, entry in self.sections.entries("vars").items()}
        for given in (self.ask.variant_map, self.ask.set_map):
            written |= given.get("vars", {})
        return {name: str(value) for name, value in written.items()}

    def _title(self) -> str:
        given = self.ask.variant_map
        if "title" in given:
            return self.reading.text(given["title"], "title", given.at_value("title"))
        return self._text("title") or self._once("id", "")

    def _credits(self) -> dict[str, str]:
        given = self.sections.mapping("credits") or Map("", 0)
        return {
            role: ", ".join(
                self.reading.text(each, f"credits: {role}", given.at_value(role)) for each in names
            )
            for role, names in (
                (role, value if isinstance(value, list) else [value]) for role, value in given.items()
            )
        }

    def _patterns(self) -> dict[str, Mapping[str, Any]]:
        return {name: _mapping(entry.value) for name, entry in self.sections.entries("patterns").items()}

    def _plain(self, section: str) -> Mapping[str, Any]:
        return _mapping(self.sections.mapping(section) or {})

    def _list(self, section: str) -> Seq | None:
        entry = self.sections.single.get(section)
        return entry.value if entry else None

    def _once(self, section: str, otherwise: str) -> str:
        entry = self.sections.single.get(section)
        return str(entry.value) if entry else otherwise

    def _text(self, section: str) -> str:
        entry = self.sections.single.get(section)
        return self.reading.text(entry.value, section, entry.at_value) if entry else ""


def _mapping(value: object) -> Mapping[str, Any]:
    found = plain(value)
    assert isinstance(found, dict)
    return found
