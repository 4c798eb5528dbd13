"""Every name stands for something, and no shot waits for itself."""

import pytest

from tests.film.spec.conftest import Complaints, Read

PARTS = (
    "cast: {chef: {description: x, states: {girl: {description: y}}}}\nprops: {knife: {description: x}}\n"
    "locations: {kitchen: {place: x}}\nlooks: {warm: {style: x}}\nscenes: {service: {mood: x}}\n"
    "deliverables: {web: {preset: h264-web}}\n"
)


def film(shot: str = "", rest: str = "") -> str:
    return f"{PARTS}shots:\n  plate: {{duration: 4, scene: service}}\n  b: {{duration: 1{shot}}}\n{rest}"


@pytest.mark.parametrize(
    ("shot", "said", "hint"),
    [
        (", cast: [chf]", "shot b: cast: there is no cast member `chf`", "did you mean `chef`?"),
        (", cast: [chef/gril]", "shot b: cast: chef has no state `gril`", "did you mean `girl`?"),
        (", props: [knive]", "shot b: props: there is no prop `knive`", "did you mean `knife`?"),
        (", location: kitchn", "shot b: location: there is no location `kitchn`", "did you mean `kitchen`?"),
        (", look: wram", "shot b: look: there is no look `wram`", "did you mean `warm`?"),
        (", scene: servce", "shot b: scene: there is no scene `servce`", "did you mean `service`?"),
        (", pattern: textur", "shot b: pattern: there is no pattern `textur`", "did you mean `texture`?"),
        (", continues: plte", "shot b: continues: there is no shot `plte`", "did you mean `plate`?"),
        (", needs: [plte]", "shot b: needs: there is no shot `plte`", "did you mean `plate`?"),
        (", references: [{shot: plte}]", "shot b: references: there is no shot `plte`", "`plate`?"),
        (", first-frame: {shot: plte}", "shot b: first-frame: there is no shot `plte`", "`plate`?"),
        (", lines: [{chf: Hello.}]", "shot b: lines: there is no cast member `chf`", "`chef`?"),
    ],
)
def test_a_shot_names_only_what_there_is(complaints: Complaints, shot: str, said: str, hint: str) -> None:
    (found,) = complaints(film(shot))

    assert said in found
    assert hint in found


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        ("cut: [plte]\n", "cut: there is no shot `plte`"),
        ("cut: [{shot: plte}]\n", "cut: there is no shot `plte`"),
        ("cut: [{scene: servce}]\n", "cut: there is no scene `servce`"),
        ("defaults: {look: wram}\n", "defaults: look: there is no look `wram`"),
        ("profiles: {x: {force: {location: y}}}\n", "profile x: force: location: there is no location `y`"),
        ("profiles: {x: {deliverables: [wbe]}}\n", "profile x: there is no deliverable `wbe`"),
        ("patterns: {p: {cast: [chf]}}\n", "pattern p: cast: there is no cast member `chf`"),
        ("variants: {v: {shots: {plate: {look: y}}}}\n", "variant v: shot plate: look: there is no look `y`"),
        ("variants: {v: {shots: {plte: {mood: y}}}}\n", "variant v: there is no shot `plte`"),
        ("checks: {waive: {freeze:plte: why}}\n", "checks.waive: freeze: there is no shot `plte`"),
        ("checks: {waive: {freze:plate: why}}\n", "checks.waive: no check is called `freze`"),
        ("titles: {t: {text: x, at: plte + 1s, for: 1s}}\n", "title t: there is no shot `plte`"),
        ("mix: {music: {m: {prompt: x, to: plte}}}\n", "mix.music m: there is no shot `plte`"),
        (
            "mix: {ambience: {m: {prompt: x, during: [plte]}}}\n",
            "mix.ambience m: during: there is no shot `plte`",
        ),
        (
            "mix: {voice: {m: {text: x, at: start, cast: chf}}}\n",
            "mix.voice m: cast: there is no cast member `chf`",
        ),
        ("routing: [{when: {look: [wram]}, model: x}]\n", "routing[1].when.look: there is no look `wram`"),
        ("routing: [{when: {cast: chf}, model: x}]\n", "routing[1].when.cast: there is no cast member `chf`"),
        ("routing: [{when: {pattern: p}, model: x}]\n", "routing[1].when.pattern: there is no pattern `p`"),
    ],
)
def test_nothing_else_names_what_there_is_not_even_where_this_profile_does_not_look(
    complaints: Complaints, rest: str, said: str
) -> None:
    (found,) = complaints(film(rest=rest))

    assert said in found


def test_reframing_names_shots(complaints: Complaints) -> None:
    text = film().replace(
        "{preset: h264-web}", "{preset: instagram-reel, reframe: {plte: left, default: center}}"
    )

    assert "deliverable web: reframe: there is no shot `plte`" in complaints(text)[0]


def test_a_scene_in_the_cut_has_shots(complaints: Complaints) -> None:
    found = complaints(
        film(rest="cut: [{scene: empty}]\n").replace("scenes: {", "scenes: {empty: {mood: x}, ")
    )

    assert "cut: scene empty has no shot" in found[0]


def test_shots_that_wait_for_each_other_are_refused(complaints: Complaints) -> None:
    text = "shots:\n  a: {duration: 1, continues: b}\n  b: {duration: 1, needs: [c]}\n"
    text += "  c: {duration: 1, references: [{shot: a}]}\n  d: {duration: 1, needs: [a]}\n"

    assert complaints(text) == [
        "film.yaml:4:3: shot a waits for b waits for c waits for a\n"
        "  hint: take away one `continues`, reference or `needs`"
    ]


def test_a_chain_may_be_as_long_as_the_film(read: Read) -> None:
    lines = [f"  a{n}: {{duration: 1, continues: a{n + 1}}}\n" for n in range(2000)]

    assert len(read("shots:\n" + "".join(lines) + "  a2000: {duration: 1}\n").shots) == 2001
