"""Every name that a film uses is one it defines, and no shot waits for itself. Knows no values."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from filmkit.film.spec.asked import Asked
from filmkit.film.spec.complaints import Complaints, did_you_mean, shown
from filmkit.film.spec.film import Film, Moment, Shot, ShotFrame
from filmkit.film.spec.finishing import CHECKED, OF_A_SHOT
from filmkit.film.spec.layers import known_patterns
from filmkit.film.spec.sources import Sections
from filmkit.film.spec.yaml import Map, Seq
from filmkit.source import SourceSpan

_PLURAL = {"cast": "cast member", "props": "prop", "location": "location", "look": "look", "scene": "scene",
           "pattern": "pattern", "shot": "shot"}  # fmt: skip


def check_links(film: Film, sections: Sections, ask: Asked, complaints: Complaints) -> None:
    """Complain of every name that stands for nothing, wherever it is written."""
    links = _Links(film, sections, complaints)
    for given, where in _mappings(sections, ask):
        links.fields(given, where)
    links.cut(sections)
    links.moments()
    links.routes(sections)
    links.deliverables(sections)
    links.waivers(sections)
    links.variants(sections)
    circle = _circle(film.shots)
    if circle:
        names = " waits for ".join((*circle, circle[0]))
        complaints.add(
            film.shots[circle[0]].at, f"shot {names}", "take away one `continues`, reference or `needs`"
        )


def _mappings(sections: Sections, ask: Asked) -> Iterator[tuple[Map, str]]:
    """Every mapping of a shot's fields, used by this profile or not, and how a complaint calls it."""
    for section, what in (("shots", "shot"), ("scenes", "scene"), ("patterns", "pattern")):
        for name, entry in sections.entries(section).items():
            yield entry.value, f"{what} {name}"
    defaults = sections.mapping("defaults")
    if defaults is not None:
        yield defaults, "defaults"
    for name, entry in sections.entries("profiles").items():
        for part in ("defaults", "force"):
            if part in entry.value:
                yield entry.value[part], f"profile {name}: {part}"
    for name, entry in sections.entries("variants").items():
        for shot, given in entry.value.get("shots", {}).items():
            yield given, f"variant {name}: shot {shot}"
    for shot, given in ask.set_map.get("shots", {}).items():
        yield given, f"shot {shot}"


class _Links:
    """The names a film defines, and what was found to be none of them."""

    def __init__(self, film: Film, sections: Sections, complaints: Complaints) -> None:
        self.film, self.complaints = film, complaints
        self.names: Mapping[str, Collection[str]] = {
            "cast": film.cast,
            "props": film.props,
            "location": film.locations,
            "look": film.looks,
            "scene": film.scenes,
            "pattern": known_patterns(sections.entries("patterns")),
            "shot": film.shots,
        }

    def known(self, kind: str, name: str, at: SourceSpan, where: str) -> None:
        names = self.names[kind]
        if name not in names:
            self.complaints.add(
                at, f"{where}: there is no {_PLURAL[kind]} `{name}`", did_you_mean(name, names)
            )

    def each(self, kind: str, value: Any, at: SourceSpan, where: str) -> None:
        """One name or several."""
        if isinstance(value, Seq):
            for index, name in enumerate(value):
                self.known(kind, name, value.at_item(index), where)
        elif value != "none":
            self.known(kind, value, at, where)

    def fields(self, given: Map, where: str) -> None:
        for key in given.keys() & _FIELDS.keys():
            _FIELDS[key](self, given[key], given.at_value(key), f"{where}: {key}")

    def cast(self, value: Any, at: SourceSpan, where: str) -> None:
        for index, written in enumerate(value if isinstance(value, Seq) else ()):
            name, _, state = written.partition("/")
            member = self.film.cast.get(name)
            if member is None or not state:
                self.known("cast", name, value.at_item(index), where)
            elif state not in member.states:
                self.complaints.add(
                    value.at_item(index),
                    f"{where}: {name} has no state `{state}`",
                    did_you_mean(state, member.states) if member.states else f"write `states:` under {name}",
                )

    def lines(self, value: Any, at: SourceSpan, where: str) -> None:
        for line in value:
            for name in line:
                self.known("cast", name, line.at_key(name), where)

    def reference(self, value: Any, at: SourceSpan, where: str) -> None:
        for each in value if isinstance(value, Seq) else [value]:
            if isinstance(each, Map) and "shot" in each:
                self.known("shot", each["shot"], each.at_value("shot"), where)

    def cut(self, sections: Sections) -> None:
        entry = sections.single.get("cut")
        shown = {shot.scene for shot in self.film.shots.values()}
        for index, item in enumerate(entry.value if entry else ()):
            at = entry.value.at_item(index) if entry else self.film.at
            if isinstance(item, str):
                self.known("shot", item, at, "cut")
            elif "shot" in item:
                self.known("shot", item["shot"], item.at_value("shot"), "cut")
            elif "scene" in item:
                self.known("scene", item["scene"], item.at_value("scene"), "cut")
                if item["scene"] in self.film.scenes and item["scene"] not in shown:
                    self.complaints.add(
                        at,
                        f"cut: scene {item['scene']} has no shot",
                        f"write `scene: {item['scene']}` in one",
                    )

    def moments(self) -> None:
        for title in self.film.titles:
            self._moment(title.start, f"title {title.id}")
        for sound in self.film.sounds:
            where = f"mix.{sound.kind} {sound.id}"
            self._moment(sound.start, where)
            self._moment(sound.end, where)
            for name in sound.during:
                self.known("shot", name, sound.origins["during"].at, f"{where}: during")
            if sound.cast is not None:
                self.known("cast", sound.cast, sound.origins["cast"].at, f"{where}: cast")

    def _moment(self, moment: Moment | None, where: str) -> None:
        if moment is not None and moment.at is not None and moment.anchor not in ("start", "end"):
            self.known("shot", moment.anchor, moment.at, where)

    def routes(self, sections: Sections) -> None:
        entry = sections.single.get("routing")
        for index, route in enumerate(entry.value if entry else ()):
            when = route["when"]
            for key in when.keys() & {"scene", "location", "look", "pattern"}:
                self.each(key, when[key], when.at_value(key), f"routing[{index + 1}].when.{key}")
            if when.get("cast") not in (None, "any", "none"):
                self.each("cast", when["cast"], when.at_value("cast"), f"routing[{index + 1}].when.cast")

    def variants(self, sections: Sections) -> None:
        for name, entry in sections.entries("variants").items():
            shots = entry.value.get("shots", {})
            for shot in shots:
                self.known("shot", shot, shots.at_key(shot), f"variant {name}")

    def waivers(self, sections: Sections) -> None:
        checks = sections.mapping("checks")
        waived: Any = checks.get("waive", {}) if checks is not None else {}
        for name in waived:
            kind, _, thing = name.partition(":")
            if kind not in CHECKED:
                hint = did_you_mean(kind, CHECKED)
                self.complaints.add(
                    waived.at_key(name), f"checks.waive: no check is called {shown(kind)}", hint
                )
            elif thing and kind in OF_A_SHOT:
                self.known("shot", thing, waived.at_key(name), f"checks.waive: {kind}")

    def deliverables(self, sections: Sections) -> None:
        defined = sections.entries("deliverables")
        for name, entry in sections.entries("profiles").items():
            for index, wanted in enumerate(entry.value.get("deliverables", ())):
                if wanted not in defined:
                    at = entry.value["deliverables"].at_item(index)
                    self.complaints.add(
                        at,
                        f"profile {name}: there is no deliverable `{wanted}`",
                        did_you_mean(wanted, defined),
                    )
        for name, entry in defined.items():
            reframe = entry.value.get("reframe", {})
            for shot in reframe.keys() - {"default"}:
                self.known("shot", shot, reframe.at_key(shot), f"deliverable {name}: reframe")


Check = Callable[[_Links, Any, SourceSpan, str], None]


def _names(kind: str) -> Check:
    return lambda links, value, at, where: links.each(kind, value, at, where)


_FIELDS: Mapping[str, Check] = {
    "cast": _Links.cast,
    "lines": _Links.lines,
    "references": _Links.reference,
    "first-frame": _Links.reference,
    "last-frame": _Links.reference,
    "needs": _names("shot"),
    "continues": _names("shot"),
    **{kind: _names(kind) for kind in ("props", "location", "look", "scene", "pattern")},
}


def _circle(shots: Mapping[str, Shot]) -> Sequence[str]:
    """Shots that wait for each other, or nothing. Without recursion: a chain may be as long as the film."""
    done: set[str] = set()
    for start in shots:
        path: dict[str, Iterator[str]] = {}
        name: str | None = start
        while name is not None:
            if name in path:
                names = list(path)
                return names[names.index(name) :]
            if name not in done and name in shots:
                path[name] = iter(_awaited(shots[name]))
            name = _next(path, done)
    return ()


def _next(path: dict[str, Iterator[str]], done: set[str]) -> str | None:
    """The next shot to look at: one that the last of the path waits for."""
    while path:
        last = next(reversed(path))
        for name in path[last]:
            return name
        del path[last]
        done.add(last)
    return None


def _awaited(shot: Shot) -> list[str]:
    """The shots that must exist before this one."""
    if not (shot.continues or shot.needs or shot.references or shot.first_frame or shot.last_frame):
        return []
    frames = (*shot.references, shot.first_frame, shot.last_frame)
    names = [each.shot for each in frames if isinstance(each, ShotFrame)]
    return [*names, *shot.needs, *([shot.continues] if shot.continues else [])]
