from filmkit.film.spec.explain import effective
from tests.film.spec.conftest import Read


def test_every_value_of_a_shot_has_its_layer_and_line(read: Read) -> None:
    film = read(
        "vars: {city: Lyon}\n"
        "defaults: {look: l}\n"
        "looks: {l: {style: soft}}\n"
        "scenes: {s: {camera: {move: pan, lens: 35mm}}}\n"
        "shots:\n"
        "  a: {duration: 4s, scene: s, action: [one, 'two in ${city}'], camera: {lens: 50mm}, takes: 2}\n",
        sets=["shots.a.mood=calm"],
    )
    rows = [(row.name, row.value, row.origin.layer, str(row.origin.at)) for row in effective(film, "a")]

    assert rows == [
        ("action", "[one, two in Lyon]", "shot", "film.yaml:8:39"),
        ("camera.move", "pan", "scene s", "film.yaml:6:29"),
        ("camera.lens", "50mm", "shot", "film.yaml:8:79"),
        ("mood", "calm", "--set", "--set:1:14"),
        ("style", "soft", "look l", "film.yaml:5:20"),
        ("look", "l", "defaults", "film.yaml:4:18"),
        ("scene", "s", "shot", "film.yaml:8:28"),
        ("takes", "2", "shot", "film.yaml:8:93"),
        ("duration", "4s", "shot", "film.yaml:8:17"),
    ]
