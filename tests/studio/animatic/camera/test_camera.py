"""What a shot asks for is what is in the picture, at every instant of every move."""

import itertools
import math
from dataclasses import replace

import numpy as np
import pytest

from filmkit.studio.animatic.camera.clearance import free_way, inside
from filmkit.studio.animatic.camera.moves import MOVES, eased
from filmkit.studio.animatic.camera.rig import Rig, distance_for, visible_height
from filmkit.studio.animatic.camera.sizes import SIZES
from filmkit.studio.animatic.camera.subjects import measured
from filmkit.studio.animatic.draw import shot_from
from filmkit.studio.animatic.intent import Facing, MoveRead, Part, Read
from filmkit.studio.animatic.render.scene import view_of
from filmkit.studio.animatic.world import CameraPose, Vec
from tests.studio.animatic.shots import SECONDS, WIDE, brief, filmed, person, shot

HEIGHT = 900


def seen(pose: CameraPose, point: Vec, aspect: float = WIDE) -> tuple[float, float]:
    """Where a point is in the picture: 0..1 from the left, 0..1 from the top."""
    width = round(HEIGHT * aspect)
    view = view_of(pose, width, HEIGHT, 0, 0.0)
    away = np.asarray(point) - np.asarray(view.eye)
    z = float(away @ np.asarray(view.forward))
    assert z > 0, "behind the camera"
    x = view.center_x + view.focal * float(away @ np.asarray(view.right)) / z
    y = view.center_y - view.focal * float(away @ np.asarray(view.up)) / z
    return x / width, y / HEIGHT


@pytest.mark.parametrize(
    ("size", "share"),
    [
        ("wide", 0.43), ("full", 0.84), ("medium-wide", 1.24), ("medium", 1.77),
        ("medium-close", 2.63), ("close-up", 4.4),
    ],
)  # fmt: skip
def test_a_size_shows_its_share_of_a_standing_person(size: str, share: float) -> None:
    stage, shooting = filmed(shot(person(), size=size))
    pose = shooting.at(SECONDS / 2)
    who = measured(stage.actors[0], SECONDS / 2)
    x, _, z = who.head

    top, bottom = (seen(pose, (x, y, z))[1] for y in (who.crown, who.foot))

    assert bottom - top == pytest.approx(share, rel=0.15)


@pytest.mark.parametrize("aspect", [WIDE, 2.39, 1.0, 9 / 16])
@pytest.mark.parametrize("size", ["full", "medium", "close-up"])
def test_a_head_has_room_above_it_whatever_the_format(size: str, aspect: float) -> None:
    stage, shooting = filmed(shot(person(), size=size), aspect)
    who = measured(stage.actors[0], SECONDS / 2)

    x, y = seen(shooting.at(SECONDS / 2), (who.head[0], who.crown, who.head[2]), aspect)

    assert 0.01 < y < 0.30
    assert 0.2 < x < 0.8


@pytest.mark.parametrize("act", ["trips and falls", "falls down"])
def test_who_falls_in_the_open_stays_in_the_picture(act: str) -> None:
    stage, shooting = filmed(shot(person(act), place="landscape", size="full"))

    for at in (0.3, SECONDS / 2, SECONDS - 0.3):
        x, y = seen(shooting.at(at), measured(stage.actors[0], at).head)
        assert 0.05 < x < 0.95
        assert 0.0 < y < 1.0


def test_a_close_up_holds_the_large_head_of_a_child() -> None:
    stage, shooting = filmed(shot(person(name="baby", description="a baby"), size="close-up"))
    who = measured(stage.actors[0], SECONDS / 2)
    top, chin = (
        seen(shooting.at(SECONDS / 2), (who.head[0], y, who.head[2]))[1]
        for y in (who.crown, who.crown - who.face)
    )

    assert 0.0 < top < chin < 1.0


@pytest.mark.parametrize(("facing", "low", "high"), [(Facing.PROFILE, 0.05, 0.3), (Facing.FRONT, 0.0, 0.08)])
def test_a_face_has_room_to_look_into(facing: Facing, low: float, high: float) -> None:
    stage, shooting = filmed(shot(person(facing=facing), size="medium"))
    who = measured(stage.actors[0], SECONDS / 2)
    pose = shooting.at(SECONDS / 2)

    x, _ = seen(pose, who.head)
    (hx, hy, hz), (gx, gy, gz) = who.head, who.gaze
    ahead, _ = seen(pose, (hx + 0.3 * gx, hy + 0.3 * gy, hz + 0.3 * gz))

    aside = (0.5 - x) * math.copysign(1, ahead - x)
    assert low <= aside <= high


@pytest.mark.parametrize("speed", ["slow", "steady", "fast"])
@pytest.mark.parametrize("name", sorted(MOVES))
def test_the_subject_stays_in_the_picture_through_every_move(name: str, speed: str) -> None:
    stage, shooting = filmed(shot(person(), size="medium-wide", moves=(MoveRead(name, None, speed),)))
    # what begins elsewhere on purpose comes to its subject
    parts = {"whip-pan": (0.6, 0.8, 1.0), "tilt": (0.8, 1.0)}.get(name, (0.0, 0.25, 0.5, 0.75, 1.0))

    for part in parts:
        who = measured(stage.actors[0], SECONDS * part)
        x, y = seen(shooting.at(SECONDS * part), who.head)
        assert 0.0 < x < 1.0
        assert -0.05 < y < 1.0


@pytest.mark.parametrize("name", sorted(set(MOVES) - {"handheld", "steadicam", "static", "follow"}))
def test_a_move_starts_and_ends_at_rest_and_rests_beyond(name: str) -> None:
    _, shooting = filmed(shot(person(), size="medium-wide", moves=(MoveRead(name, None, "steady"),)))

    def numbers(seconds: float) -> list[float]:
        pose = shooting.at(seconds)
        return [*pose.position, *pose.target, pose.lens, pose.roll, pose.focus]

    step = 1 / 96
    for at, way in ((0.0, 1), (SECONDS, -1)):
        assert np.allclose(numbers(at), numbers(at + way * step), atol=2e-3)
        assert np.allclose(numbers(at), numbers(at - way * 0.5), atol=1e-9)


@pytest.mark.parametrize("name", sorted(set(MOVES) - {"static", "follow"}))
def test_every_move_moves(name: str) -> None:
    _, shooting = filmed(shot(person(), size="medium-wide", moves=(MoveRead(name, None, "steady"),)))
    first, last = shooting.at(0.0), shooting.at(SECONDS)

    assert first != last


@pytest.mark.parametrize(
    ("name", "direction", "sign"), [("track", "right", 1), ("track", "left", -1), ("pan", "right", 1)]
)
def test_right_is_the_right_of_the_picture(name: str, direction: str, sign: int) -> None:
    _, shooting = filmed(shot(person(), size="medium", moves=(MoveRead(name, direction),)))
    first, last = shooting.at(0.0), shooting.at(SECONDS)
    right = np.asarray(view_of(first, 160, 90, 0, 0.0).right)
    point = "position" if name == "track" else "target"

    assert sign * float((np.asarray(getattr(last, point)) - np.asarray(getattr(first, point))) @ right) > 0.05


def test_to_push_in_is_to_come_nearer_and_to_zoom_is_not() -> None:
    _, pushed = filmed(shot(person(), moves=(MoveRead("push-in"),)))
    _, zoomed = filmed(shot(person(), moves=(MoveRead("zoom-in"),)))

    assert pushed.rig(SECONDS).distance < 0.85 * pushed.rig(0.0).distance
    assert pushed.rig(SECONDS).lens == pushed.rig(0.0).lens
    assert zoomed.rig(SECONDS).distance == zoomed.rig(0.0).distance
    assert zoomed.rig(SECONDS).lens > 1.2 * zoomed.rig(0.0).lens


def across(pose: CameraPose, deep: float, aside: float = 0.0) -> float:
    """Where a thing so many metres beyond the subject's distance is across the picture."""
    view = view_of(pose, 160, 90, 0, 0.0)
    ahead, right = np.asarray(view.forward), np.asarray(view.right)
    point = np.asarray(pose.position) + ahead * deep + right * aside
    return seen(pose, (float(point[0]), float(point[1]), float(point[2])))[0]


def places(name: str, speed: str = "steady") -> tuple[list[float], list[float]]:
    """Where the head, and a thing five metres behind it, are across the picture through a move."""
    stage, shooting = filmed(shot(person(), moves=(MoveRead(name, None, speed),)))
    x, y, z = measured(stage.actors[0], SECONDS / 2).head
    ex, _, ez = shooting.at(SECONDS / 2).position
    far = math.hypot(x - ex, z - ez)
    behind = (x + (x - ex) / far * 5.0, y, z + (z - ez) / far * 5.0)
    instants = [shooting.at(SECONDS * u) for u in (0.0, 0.5, 1.0)]
    return [seen(p, (x, y, z))[0] for p in instants], [seen(p, behind)[0] for p in instants]


def test_an_orbit_goes_round_by_more_than_sixty_degrees_and_keeps_its_subject_in_the_middle() -> None:
    _, shooting = filmed(shot(person(), moves=(MoveRead("orbit", "clockwise", "steady"),)))
    head, behind = places("orbit")

    turned = abs(shooting.rig(SECONDS).azimuth - shooting.rig(0.0).azimuth)

    assert math.degrees(turned) > 60
    assert max(abs(x - 0.5) for x in head) < 0.08
    assert abs(behind[2] - behind[0]) > 0.6


def test_a_pan_takes_near_and_far_alike_over_half_of_the_picture() -> None:
    head, behind = places("pan")

    assert abs(head[2] - head[0]) > 0.5
    assert behind[2] - behind[0] == pytest.approx(head[2] - head[0], rel=0.12)


def test_a_track_takes_the_near_much_farther_than_the_far() -> None:
    head, behind = places("track")

    assert abs(head[2] - head[0]) > 0.5
    assert abs(behind[2] - behind[0]) < 0.45 * abs(head[2] - head[0])


def growth(name: str) -> tuple[float, float]:
    """How much larger a head's breadth grows through a move, and that of a thing five metres behind it."""
    stage, shooting = filmed(shot(person(), moves=(MoveRead(name, None, "steady"),)))
    head = measured(stage.actors[0], SECONDS / 2).head
    grown = []
    for extra in (0.0, 5.0):
        wide = []
        for pose in (shooting.at(0.0), shooting.at(SECONDS)):
            deep = math.hypot(head[0] - pose.position[0], head[2] - pose.position[2]) + extra
            wide.append(across(pose, deep, 0.3) - across(pose, deep))
        grown.append(wide[1] / wide[0])
    return grown[0], grown[1]


def test_a_push_enlarges_the_near_and_a_zoom_all_alike() -> None:
    pushed, zoomed = growth("push-in"), growth("zoom-in")

    assert pushed[0] > 1.8
    assert pushed[1] < 1.35
    assert zoomed[0] > 1.8
    assert zoomed[1] == pytest.approx(zoomed[0], rel=0.05)


def test_a_camera_nobody_moves_keeps_one_who_runs_in_the_picture() -> None:
    runner = person("runs", moves="right")
    stage, shooting = filmed(shot(runner, size="full"))

    for seconds in (0.0, 2.0, 4.0):
        x, y, z = stage.actors[0].route.at(seconds)
        assert 0.1 < seen(shooting.at(seconds), (x, y + 1.0, z))[0] < 0.9
    went = [seen(shooting.at(s), stage.actors[0].route.at(s))[0] for s in (0.0, 4.0)]
    assert went[1] - went[0] > 0.3


def test_moves_of_one_kind_come_in_order_and_of_different_kinds_together() -> None:
    moves = (MoveRead("push-in"), MoveRead("pull-back"), MoveRead("tilt", "up"))
    _, shooting = filmed(shot(person(), moves=moves))
    rigs = [shooting.rig(SECONDS * u) for u in (0.0, 0.5, 1.0)]

    assert rigs[1].distance < rigs[0].distance
    assert rigs[1].distance < rigs[2].distance
    assert rigs[0].tilt < rigs[1].tilt < rigs[2].tilt


def test_one_who_is_followed_keeps_her_size() -> None:
    walker = person("walks away", moves="away", facing=Facing.BACK)
    stage, shooting = filmed(shot(walker, size="full", moves=(MoveRead("follow", "forward", "steady"),)))

    tall = []
    for seconds in (0.0, 2.0, 4.0):
        x, y, z = stage.actors[0].route.at(seconds)
        pose = shooting.at(seconds)
        tall.append(seen(pose, (x, y, z))[1] - seen(pose, (x, y + 1.6, z))[1])

    assert stage.actors[0].route.speed > 0.5
    assert max(tall) < 1.1 * min(tall)


def test_who_only_comes_off_a_seat_is_not_filmed_from_behind() -> None:
    sweeper = replace(person("drinks coffee"), beats=tuple(map(Read, ("drinks coffee", "sweeps the floor"))))
    for moves in ((), (MoveRead("follow"),)):
        stage, shooting = filmed(shot(sweeper, size="full", moves=moves))
        assert math.cos(shooting.base.azimuth - stage.actors[0].route.yaw) > 0.0


@pytest.mark.parametrize("size", sorted(SIZES))
@pytest.mark.parametrize(
    ("place", "interior"), [("interior", True), ("country-kitchen", True), ("city-street", False)]
)
def test_the_camera_stays_in_the_room_and_sees_its_subject(size: str, place: str, interior: bool) -> None:
    intent = shot(person(), place=place, interior=interior, size=size, moves=(MoveRead("push-in"),))
    stage, shooting = filmed(intent)

    for seconds in (0.0, SECONDS / 2, SECONDS):
        assert inside(shooting.at(seconds).position, stage.place.room)
    pose = shooting.at(SECONDS / 2)
    eyes = np.asarray(measured(stage.actors[0], SECONDS / 2).eyes)
    way = eyes - np.asarray(pose.position)
    far = float(np.linalg.norm(way))
    assert free_way(stage.still, pose.position, tuple(way / far)) > far - 0.3


def test_focus_is_on_the_eyes() -> None:
    stage, shooting = filmed(shot(person(), size="close-up"))
    eyes = measured(stage.actors[0], SECONDS / 2).eyes

    pose = shooting.at(SECONDS / 2)

    assert pose.focus == pytest.approx(math.dist(pose.position, eyes), rel=0.05)
    assert pose.aperture > 0


def test_focus_racks_from_behind_to_the_subject() -> None:
    _, shooting = filmed(shot(person(), size="medium", moves=(MoveRead("rack-focus"),)))

    assert shooting.at(0.0).focus > 2 * shooting.at(SECONDS).focus


def test_over_a_place_focus_racks_to_what_is_far() -> None:
    _, shooting = filmed(shot(size="wide", moves=(MoveRead("rack-focus"),)))

    assert shooting.at(SECONDS).focus > 5 * shooting.at(0.0).focus


@pytest.mark.parametrize("framing", ["two-shot", "group"])
def test_a_two_shot_holds_both(framing: str) -> None:
    pair = (person("they talk"), person("they talk", "bert", "a man of fifty"))
    stage, shooting = filmed(shot(*pair, framing=framing, size="medium-close"))
    pose = shooting.at(SECONDS / 2)

    places = [seen(pose, measured(a, SECONDS / 2).head)[0] for a in stage.actors]

    assert 0.08 < places[0] < places[1] < 0.92


def test_over_a_shoulder_the_near_head_is_larger_and_aside() -> None:
    pair = (person("they talk"), person("they talk", "bert", "a man of fifty"))
    stage, shooting = filmed(shot(*pair, framing="over-the-shoulder", size="medium-close"))
    pose = shooting.at(SECONDS / 2)
    far, near = (measured(a, SECONDS / 2) for a in stage.actors)

    assert math.dist(pose.position, near.head) < 0.7 * math.dist(pose.position, far.head)
    assert 0.25 < seen(pose, far.head)[0] < 0.75
    assert abs(seen(pose, near.head)[0] - seen(pose, far.head)[0]) > 0.2


@pytest.mark.parametrize(
    ("angle", "above"), [("low", False), ("high", True), ("aerial", True), ("worm", False)]
)
def test_an_angle_puts_the_camera_above_or_below_the_eyes(angle: str, above: bool) -> None:
    stage, shooting = filmed(shot(person(), size="full", angle=angle))
    eyes = measured(stage.actors[0], SECONDS / 2).eyes

    assert (shooting.at(0.0).position[1] > eyes[1]) is above


def test_from_overhead_it_looks_straight_down() -> None:
    _, shooting = filmed(shot(person(), angle="overhead"))
    pose = shooting.at(0.0)

    assert np.allclose(np.asarray(pose.position)[[0, 2]], np.asarray(pose.target)[[0, 2]], atol=1e-9)


def test_hands_fill_the_picture_when_a_shot_is_about_hands() -> None:
    cook = person("chops herbs", part=Part.HANDS)
    stage, shooting = filmed(
        shot(cook, place="cutting-board", interior=True, size="close-up", framing="insert")
    )
    hands = measured(stage.actors[0], SECONDS / 2).hands

    x, y = seen(shooting.at(SECONDS / 2), hands)

    assert 0.2 < x < 0.8
    assert 0.0 < y < 0.8
    assert shooting.wide < 0.8


def test_handheld_is_smooth_and_never_goes_far() -> None:
    _, shooting = filmed(shot(person(), moves=(MoveRead("handheld"),)))
    poses = [np.asarray(shooting.at(i / 24).position) for i in range(96)]
    steps = [float(np.linalg.norm(b - a)) for a, b in itertools.pairwise(poses)]

    assert 0 < max(steps) < 0.02
    assert max(float(np.linalg.norm(p - poses[0])) for p in poses) < 0.15


def test_a_violent_shake_turns_the_picture_several_times_as_far() -> None:
    def turned(speed: str) -> float:
        _, shooting = filmed(shot(person(), moves=(MoveRead("handheld", None, speed),)))
        return max(abs(shooting.at(i / 12).roll) for i in range(48))

    assert turned("fast") > 4 * turned("slow")


def test_ease_rests_at_both_ends() -> None:
    assert eased(0.0) == 0.0
    assert eased(1.0) == 1.0
    assert eased(-3.0) == 0.0
    assert eased(0.5) == pytest.approx(0.5)
    assert eased(0.01) < 1e-4


def test_distance_and_height_are_each_other_turned_round() -> None:
    assert visible_height(distance_for(1.7, 50.0, 2.39), 50.0, 2.39) == pytest.approx(1.7)


def test_a_shift_moves_camera_and_target_alike() -> None:
    rig = Rig((1.0, 1.0, 1.0), 0.7, 0.2, 3.0, 50.0)
    moved = rig.shifted(0.5, 0.25)

    assert np.allclose(
        np.subtract(moved.position, rig.position), np.subtract(moved.pose().target, rig.pose().target)
    )


def test_shots_over_either_shoulder_stay_on_one_side_of_the_line() -> None:
    anna, bert = person("they talk"), person("they talk", "bert", "a man of fifty")
    sides, places = [], []
    for pair in ((anna, bert), (bert, anna)):
        stage, shooting = filmed(shot(*pair, framing="over-the-shoulder", size="medium-close"))
        by_name = {a.name: np.asarray(a.route.start) for a in stage.actors}
        line = by_name["bert"] - by_name["anna"]
        away = np.asarray(shooting.at(2.0).position) - by_name["anna"]
        sides.append(math.copysign(1, float(np.cross(line, away)[1])))
        places.append(by_name)
        assert shooting.subject == measured(stage.actors[0], SECONDS / 2).eyes

    assert sides[0] == sides[1]
    assert np.allclose(places[0]["anna"], places[1]["anna"])


def test_in_slow_motion_people_are_slow_and_the_camera_is_not() -> None:
    walker = replace(
        shot(person("walks", moves="right"), size="full", moves=(MoveRead("push-in"),)), pace="slow-motion"
    )
    plain = shot_from(replace(walker, pace=None), brief(), 64, 36)
    slow = shot_from(walker, brief(), 64, 36)

    assert slow.shooting.rig(4.0).distance / slow.shooting.rig(0.0).distance == pytest.approx(
        plain.shooting.rig(4.0).distance / plain.shooting.rig(0.0).distance
    )
    assert slow.pace < 0.5
    went = [
        math.dist(s.stage.actors[0].route.at(4.0 * s.pace), s.stage.actors[0].route.at(0.0))
        for s in (plain, slow)
    ]
    assert went[1] < 0.5 * went[0]


@pytest.mark.parametrize("aspect", [WIDE, 9 / 16])
@pytest.mark.parametrize(
    "name", ["push-in", "pull-back", "dolly", "zoom-in", "zoom-out", "pedestal", "crane-up", "aerial"]
)
def test_who_a_move_is_about_keeps_the_head(name: str, aspect: float) -> None:
    stage, shooting = filmed(shot(person(), size="medium-wide", moves=(MoveRead(name),)), aspect)

    for seconds in (0.0, SECONDS / 2, SECONDS):
        who = measured(stage.actors[0], seconds)
        assert seen(shooting.at(seconds), (who.head[0], who.crown, who.head[2]), aspect)[1] > 0.0
