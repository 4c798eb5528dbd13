"""What is written becomes the Film, and who wins is who should."""

from fractions import Fraction
from pathlib import Path

import pytest

from filmkit.errors import UsageError
from filmkit.film.spec.film import CutFade, CutShot, Join, ModelChoice
from filmkit.film.spec.load import load
from filmkit.film.spec.shown import Drawings
from filmkit.timebase import Rate, Time
from tests.film.spec.conftest import Complaints, Read

PROJECTS = Path(__file__).parents[3] / "projects"
SHOT = "shots:\n  plate: {duration: 5s, subject: the dish}\n"


@pytest.mark.parametrize("film", ["grandmothers-recipe", "quiet-resolve", "first-frames"])
@pytest.mark.parametrize("profile", ["draft", "final"])
def test_the_sample_films_load(film: str, profile: str) -> None:
    found = load(PROJECTS / film, profile=profile)

    assert found.id == film
    assert (found.free, found.notes) == (profile == "draft", ())


def test_the_folder_and_its_film_yaml_are_the_same_film(read: Read, tmp_path: Path) -> None:
    assert read(SHOT) == load(tmp_path)


def test_what_is_left_out_has_its_stated_value(read: Read) -> None:
    film = read(SHOT)
    shot = film.shots["plate"]

    assert (film.title, film.language, film.profile, film.free) == ("a-film", "en", "draft", True)
    assert (film.format.width, film.format.height, film.format.rate) == (1920, 1080, Rate.of(24))
    assert (film.format.mask, film.format.loudness) == (None, Fraction(-14))
    assert film.cut == (CutShot("plate", shot.at),)
    assert [each.preset for each in film.deliverables] == ["h264-web"]
    assert shot.model == ModelChoice("animatic")
    assert (shot.duration, shot.takes, shot.seed) == (120, 1, None)


LAYERS = ["defaults", "profile", "look", "location", "scene", "pattern", "shot", "variant", "force", "set"]
WRITTEN = {
    "defaults": ("defaults: {look: l, WORD}", "defaults"),
    "profile": ("profiles: {draft: {defaults: {WORD}FORCE}}", "profile draft defaults"),
    "look": ("looks: {l: {WORD}}", "look l"),
    "location": ("locations: {k: {place: x}}", ""),
    "scene": ("scenes: {s: {location: k, WORD}}", "scene s"),
    "pattern": ("patterns: {p: {WORD}}", "pattern p"),
    "shot": ("shots: {a: {duration: 1s, scene: s, pattern: p, WORD}}", "shot"),
    "variant": ("variants: {v: {shots: {a: {WORD}}}}", "variant v"),
}


def stacked(layers: set[str]) -> str:
    """A film in which each of `layers` says `style` with its own name."""
    lines = []
    for name, (line, _) in WRITTEN.items():
        word = f"style: {name}" if name in layers else ""
        force = ", force: {style: force}" if "force" in layers else ""
        lines.append(
            line.replace("FORCE", force).replace(", WORD", f", {word}" if word else "").replace("WORD", word)
        )
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("winner", [each for each in LAYERS if each != "location"])
def test_of_all_layers_up_to_one_that_one_wins_and_explain_can_name_it(read: Read, winner: str) -> None:
    layers = set(LAYERS[: LAYERS.index(winner) + 1])
    sets = ["shots.a.style=set"] if winner == "set" else []
    shot = read(stacked(layers), variant="v", sets=sets).shots["a"]
    layer = {"force": "profile draft force", "set": "--set"}.get(winner) or WRITTEN[winner][1]

    assert shot.style == winner
    assert shot.origins["style"].layer == layer


def test_a_location_beats_a_look_and_a_scene_beats_a_location(read: Read) -> None:
    text = (
        "defaults: {light: d, time: d, place: d, mood: d, location: k}\n"
        "locations: {k: {light: l, time: l}}\nscenes: {s: {light: s}}\n"
        "shots: {a: {duration: 1, scene: s}}\n"
    )
    shot = read(text).shots["a"]

    assert (shot.light, shot.time, shot.place, shot.mood) == ("s", "l", "d", "d")


def test_mappings_merge_and_texts_and_lists_replace(read: Read) -> None:
    text = (
        "defaults: {camera: {move: pan, lens: 35mm}, action: [one, two], props: [k]}\n"
        "props: {k: {description: knife}, j: {description: jug}}\n"
        "shots: {a: {duration: 1, camera: {lens: 50mm}, action: three, props: [j]}}\n"
    )
    shot = read(text).shots["a"]

    assert (shot.camera.moves[0].name, shot.camera.lens) == ("pan", "50mm")
    assert (shot.action, shot.props) == (("three",), ("j",))
    assert shot.origins["camera.move"].layer == "defaults"
    assert shot.origins["camera.lens"].layer == "shot"


def test_plus_appends_and_none_takes_away(read: Read) -> None:
    text = (
        "defaults: {style: soft, mood: calm, seed: 4, cast: [c], action: [one],"
        " camera: {move: pan, note: slow}}\n"
        "cast: {c: {description: x}}\n"
        "shots: {a: {duration: 1, style: + grainy, mood: none, seed: none, cast: none, action: + two,"
        " camera: {move: none, note: + then still}}}\n"
    )
    shot = read(text).shots["a"]

    assert (shot.style, shot.mood, shot.seed, shot.cast) == ("soft, grainy", "", None, ())
    assert shot.action == ("one", "two")
    assert (shot.camera.moves, shot.camera.note) == ((), "slow, then still")
    assert "mood" not in shot.origins


def test_of_two_patterns_the_first_named_wins(read: Read) -> None:
    text = "patterns: {p: {mood: p}, q: {mood: q, light: q}}\nshots: {a: {duration: 1, pattern: [p, q]}}\n"
    shot = read(text).shots["a"]

    assert (shot.mood, shot.light, shot.patterns) == ("p", "q", ("p", "q"))


def test_a_built_in_pattern_gives_what_the_shot_leaves_out(read: Read) -> None:
    shot = read("shots: {a: {duration: 1, pattern: texture, camera: {speed: fast}}}\n").shots["a"]

    assert shot.size == "extreme-close-up"
    assert shot.origins["size"].layer == "pattern texture"
    assert shot.camera.moves[0].speed == "fast"


def test_vars_are_filled_into_texts_and_a_variant_has_its_own(read: Read) -> None:
    text = (
        "title: In ${city}\nvars: {city: Lyon}\nvariants: {tokyo: {vars: {city: Tokyo}}}\n"
        "shots: {a: {duration: 1, subject: '${city}, $${city}', action: ['${city}']}}\n"
    )

    assert read(text).shots["a"].subject == "Lyon, ${city}"
    assert read(text).title == "In Lyon"
    tokyo = read(text, variant="tokyo")
    assert (tokyo.title, tokyo.shots["a"].action) == ("In Tokyo", ("Tokyo",))
    assert read(text, sets=["vars.city=Oslo"]).title == "In Oslo"


def test_a_variant_has_its_own_title_language_and_format(read: Read) -> None:
    text = SHOT + "profiles: {draft: {format: {resolution: 360p}}}\n"
    text += "variants: {reel: {title: Reel, language: fr, format: {aspect: '9:16'}}}\n"
    film = read(text, variant="reel")

    assert (film.title, film.language, film.variant) == ("Reel", "fr", "reel")
    assert (film.format.width, film.format.height) == (360, 640)


def test_profiles_lay_their_format_over_the_films_and_set_over_all(read: Read) -> None:
    text = SHOT + "format: {resolution: 1920x800, fps: 25, mask: '2.39:1'}\n"
    text += "profiles: {draft: {format: {resolution: 480p, mask: none}}}\n"

    assert (read(text).format.width, read(text).format.height, read(text).format.mask) == (1152, 480, None)
    final = read(text, profile="final").format
    assert (final.width, final.height, final.mask, final.rate) == (1920, 800, Fraction(239, 100), Rate.of(25))
    assert read(text, sets=["format.resolution=640x360"]).format.width == 640


def test_a_draft_is_on_twos_and_any_profile_may_say_otherwise(read: Read) -> None:
    text = SHOT + "profiles: {draft: {drawings: ones}, rough: {drawings: twos}}\n"

    assert (read(SHOT).drawings, read(SHOT, profile="final").drawings) == (Drawings.TWOS, Drawings.ONES)
    assert (read(text).drawings, read(text, profile="rough").drawings) == (Drawings.ONES, Drawings.TWOS)


def test_a_free_profile_replaces_every_model_and_ignores_its_params_and_seed(read: Read) -> None:
    text = (
        "models: {hero: {is: kling-v3, via: replicate, params: {mode: pro, cfg: 0.5}}}\n"
        "mix: {music: {m: {prompt: piano, model: lyria-2}}}\n"
        "shots: {a: {duration: 1, model: hero, seed: 7, params: {mode: std}}, b: {duration: 1, seed: 7}}\n"
    )
    draft, final = read(text), read(text, profile="final")

    assert (draft.shots["a"].model, draft.shots["a"].seed) == (ModelChoice("animatic"), None)
    assert draft.shots["b"].seed == 7
    assert draft.sounds[0].model is None
    assert final.shots["a"].model == ModelChoice("kling-v3", "replicate", {"mode": "std", "cfg": "0.5"})
    assert final.shots["a"].seed == 7
    assert final.shots["b"].model == ModelChoice("animatic")


def test_a_route_beats_defaults_and_an_explicit_model_beats_the_route(read: Read) -> None:
    text = (
        "defaults: {model: veo-3.1}\n"
        "cast: {c: {description: x}}\n"
        "routing:\n"
        "  - {when: {size: [close-up], cast: any}, model: near}\n"
        "  - {when: {duration: '> 8s'}, model: long}\n"
        "shots:\n"
        "  one: {duration: 9s, size: cu, cast: [c]}\n"
        "  two: {duration: 9s, size: cu}\n"
        "  three: {duration: 8s, camera: 'close-up, static'}\n"
        "  four: {duration: 9s, model: own}\n"
    )
    shots = read(text, profile="final").shots

    assert [shot.model.name for shot in shots.values()] == ["near", "long", "veo-3.1", "own"]
    assert shots["one"].origins["model"].layer.startswith("routing[1], ")


def test_draft_and_final_always_exist_and_an_unknown_profile_is_refused(read: Read) -> None:
    assert read(SHOT, profile="final").free is False
    assert read(SHOT + "profiles: {draft: {takes: 1}}\n".replace("takes: 1", "free: false")).free is False
    with pytest.raises(UsageError, match="no profile `finl`") as caught:
        read(SHOT, profile="finl")
    assert caught.value.hint == "did you mean `final`?"
    with pytest.raises(UsageError, match="no variant `frnch`") as caught:
        read(SHOT + "variants: {french: {language: fr}}\n", variant="frnch")
    assert caught.value.hint == "did you mean `french`?"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("shots.plat.light=dusk", "no shot `plat`"),
        ("shots.plate.lihgt=dusk", "`lihgt` is no key"),
        ("shots.plate.duration=4q", "`4q` is not a time"),
        ("shots.plate.subject=${x}", "no value of `vars`"),
        ("shots.plate.scene=x", "no scene `x`"),
        ("shots.plate.light=[", "this is not YAML"),
        ("shots.plate=x", "names nothing that can be set"),
        ("title=x", "names nothing that can be set"),
        ("light", "names nothing that can be set"),
        ("format.fps=0", "fps"),
    ],
)
def test_a_wrong_set_is_the_callers_to_mend(read: Read, given: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        read(SHOT, sets=[given])
    assert said in str(caught.value)
    assert "--set" in str(caught.value)


def test_set_reaches_into_mappings_and_is_for_free_work_only(read: Read) -> None:
    text = "shots: {a: {duration: 1, model: veo-3.1, camera: {move: pan, lens: 35mm}}}\n"
    sets = ["shots.a.camera.move=tilt", "shots.a.duration=2s", "shots.a.light=dusk, soft"]
    shot = read(text, sets=sets).shots["a"]

    assert (shot.camera.moves[0].name, shot.camera.lens, shot.duration) == ("tilt", "35mm", 48)
    assert shot.light == "dusk, soft"
    with pytest.raises(UsageError, match="free work"):
        read(text, sets=sets, profile="final")


def test_times_are_frames_and_what_is_rounded_is_noted_once(read: Read) -> None:
    text = "defaults: {duration: 800ms}\nshots: {a: {}, b: {}, c: {duration: 2s12f}}\n"
    film = read(text)

    assert [shot.duration for shot in film.shots.values()] == [19, 19, 60]
    assert len(film.notes) == 2
    assert "800ms is 19 frames at 24 fps" in film.notes[0]


def test_the_cut_is_read_as_written(read: Read) -> None:
    text = (
        "scenes: {s: {mood: x}}\ndefaults: {duration: 4}\n"
        "shots: {a: {}, b: {scene: s}, c: {scene: s}}\n"
        "cut: [{fade-in: 12f}, a, {scene: s, dissolve: 16f},"
        " {shot: a, in: 1s, out: 2, speed: 0.5, dip: 8f, color: white}]\n"
    )
    fade, first, second, third, last = read(text).cut

    assert isinstance(fade, CutFade)
    assert fade.into
    assert isinstance(second, CutShot)
    assert isinstance(third, CutShot)
    assert isinstance(last, CutShot)
    assert [first, second.shot, third.shot] == [CutShot("a", first.at), "b", "c"]
    assert (second.join, third.join) == (Join.DISSOLVE, Join.CUT)
    assert (last.start, last.end, last.speed) == (Time(Fraction(1)), Time(Fraction(2)), Fraction(1, 2))
    assert (last.join, last.color) == (Join.DIP, "white")


def test_included_files_add_to_the_film_in_the_order_of_their_names(read: Read) -> None:
    files = {
        "scenes/b.yaml": "shots: {two: {duration: 1}}\n",
        "scenes/a.yaml": "shots: {one: {duration: 1, source: ../footage/x.mov}}\n",
        "scenes/.hidden.yaml": "nonsense",
        "footage/x.mov": "",
    }
    film = read("include: ['scenes/*.yaml']\nshots: {zero: {duration: 1}}\n", files)

    assert list(film.shots) == ["zero", "one", "two"]
    assert list(film.files) == ["film.yaml", "scenes/a.yaml", "scenes/b.yaml"]
    assert list(film.globs) == ["scenes"]
    assert film.named == ("footage/x.mov",)
    assert film.shots["one"].source == "footage/x.mov"


def test_a_name_defined_twice_is_refused_and_both_places_are_named(complaints: Complaints) -> None:
    found = complaints(
        "include: a.yaml\nshots: {one: {duration: 1}}\n", {"a.yaml": "shots: {one: {duration: 1}}\n"}
    )

    assert "a.yaml:1:9: shots: `one` is defined twice, first at film.yaml:4:9" in found[0]


def test_a_parser_that_remembers_is_asked_for_every_file(read: Read) -> None:
    from filmkit.film.spec.yaml import Value, parse

    asked: list[str] = []

    def parser(data: bytes, file: str) -> Value:
        asked.append(file)
        return parse(data, file)

    read("include: a.yaml\n" + SHOT, {"a.yaml": "cast: {c: {description: x}}\n"}, parser=parser)

    assert asked == ["film.yaml", "a.yaml"]


def test_the_mix_is_read_as_written(read: Read) -> None:
    text = (
        "shots: {a: {duration: 4}}\ncast: {c: {description: x}}\n"
        "mix:\n"
        "  music: {m: {prompt: piano, from: a, to: end - 2s, gain: -12dB, fade-out: 2s, duck: 9}}\n"
        "  effects: {e: {source: x.wav, at: a + 1s, for: 12f}}\n"
        "  ambience: {r: {prompt: rain, during: [a], gain: 1.5}}\n"
        "  voice: {v: {source: x.wav, at: start, cast: c, text: Hello.}}\n"
    )
    music, voice, effect, ambience = read(text, {"x.wav": ""}).sounds

    assert music.end is not None
    assert (music.start.anchor, music.end.anchor, music.end.before) == ("a", "end", True)
    assert (music.gain, music.duck, music.fade_out) == (Fraction(-12), Fraction(9), Time(Fraction(2)))
    assert (effect.kind, effect.source, effect.length) == ("effects", "x.wav", Time(frames=12))
    assert effect.start.offset == Time(Fraction(1))
    assert (ambience.during, ambience.gain) == (("a",), Fraction(3, 2))
    assert (voice.cast, voice.text, voice.kind) == ("c", "Hello.", "voice")


def test_a_profile_makes_only_the_deliverables_it_names(read: Read) -> None:
    text = "shots: {a: {duration: 4}}\ndeliverables: {m: {preset: prores-422-hq}, w: {preset: h264-web}}\n"
    film = read(text + "profiles: {draft: {deliverables: [w]}}\n")

    assert [each.name for each in film.deliverables] == ["w"]
    assert [each.name for each in read(text).deliverables] == ["m", "w"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("{preset: h264-web, reframe: {a: left}}", "`reframe` is for a picture of another shape"),
        ("{preset: instagram-reel, aspect: '1:1'}", "a reel is 9:16"),
        ("{preset: instagram-reel, reframe: {a: top}}",
         "reframe: a: a narrower picture keeps left, center or right"),
        ("{preset: h264-web, aspect: '3:1', reframe: {default: left}}",
         "reframe: default: a wider picture keeps top, center or bottom"),
        ("{preset: h264-web, aspect: '90:1'}", "deliverable d.aspect: `90:1` is no shape of a picture"),
    ],
)  # fmt: skip
def test_a_picture_of_another_shape_says_what_can_be_kept(
    complaints: Complaints, given: str, said: str
) -> None:
    (found,) = complaints(f"shots: {{a: {{duration: 4}}}}\ndeliverables: {{d: {given}}}\n")

    assert said in found
