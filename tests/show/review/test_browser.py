"""The page in a real browser, opened from the disk and from a host: the player and its timeline."""

from collections.abc import Callable

from tests.show.chromium import MARKS
from tests.show.review.conftest import Written
from tests.show.review.screening import FIRST, FRAMES, STEP
from tests.show.review.visiting import VIEWS, Visit

pytestmark = MARKS


def test_every_view_opens_from_the_disk_and_from_a_host(
    visit: Callable[..., Visit], page: Written, host: str
) -> None:
    for address in (page.path.as_uri(), host):
        seen = visit(address)
        for view in VIEWS:
            seen.look(view)
            assert seen.tab.locator(".view:not([hidden])").count() == 1
        seen.until("document.querySelector('#picture').readyState >= 2")


def test_a_frame_that_is_sought_is_the_frame_that_is_shown(visit: Callable[..., Visit], host: str) -> None:
    seen = visit(host)
    seen.until("document.querySelector('#picture').readyState >= 2")
    for frame in (1, 7, 0, 13, 60, 71, 54, 5):
        grey = seen.tab.evaluate(SHOWN, frame)
        shot, begins = ("a", 0) if frame < 24 else ("c", 48)
        assert abs(grey - (FIRST[shot] + STEP * (frame - begins))) <= 1, frame


def test_the_poster_is_seen_until_somebody_steps(opened: Visit, page: Written) -> None:
    poster = opened.tab.get_attribute("#picture", "poster")

    assert (page.path.parent / poster).is_file()
    assert opened.frame() == 0
    assert opened.tab.evaluate("document.querySelector('#picture').currentTime") == 0
    opened.tab.keyboard.press("Home")
    opened.until("document.querySelector('#picture').currentTime > 0")


SHOWN = """frame => new Promise((done, failed) => {
  setTimeout(() => failed(new Error(`frame ${frame} was never shown`)), 9000);
  const video = document.querySelector('#picture');
  video.requestVideoFrameCallback(() => {
    const paper = new OffscreenCanvas(8, 8).getContext('2d');
    paper.drawImage(video, 0, 0, 8, 8);
    done(paper.getImageData(4, 4, 1, 1).data[1]);
  });
  filmkit.player.seek(frame);
})"""


def test_keys_step_play_stop_and_jump(opened: Visit) -> None:
    keys = opened.tab.keyboard
    keys.press("ArrowRight")
    keys.press("ArrowRight")
    assert opened.frame() == 2
    keys.press("ArrowLeft")
    assert opened.frame() == 1
    keys.press("ArrowDown")
    assert opened.frame() == 24
    assert opened.tab.text_content("#timecode") == "00:00:01:00"
    assert opened.tab.text_content("#card h2") == "b"
    keys.press("End")
    assert opened.frame() == FRAMES - 1
    keys.press("Home")
    keys.press("l")
    opened.until("filmkit.player.screen.frame > 4")
    keys.press("k")
    stopped = opened.frame()
    keys.press("j")
    opened.until(f"filmkit.player.screen.frame < {stopped}")
    keys.press("k")
    assert opened.tab.evaluate("filmkit.player.screen.speed") == 0
    assert opened.tab.evaluate("document.querySelector('#picture').paused")


def test_faster_with_each_press_and_turning_round(opened: Visit) -> None:
    speeds = opened.tab.evaluate(
        """() => [...'llljj'].map(key => {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          return filmkit.player.screen.speed;
        })"""
    )
    opened.tab.keyboard.press("k")

    assert speeds == [1, 2, 4, -1, -2]


def test_a_loop_stays_between_its_marks(opened: Visit) -> None:
    opened.tab.evaluate("filmkit.player.seek(10)")
    opened.tab.keyboard.press("i")
    opened.tab.evaluate("filmkit.player.seek(15)")
    opened.tab.keyboard.press("o")
    seen = opened.tab.evaluate(
        """() => new Promise((done, failed) => {
          setTimeout(() => failed(new Error('it does not play')), 9000);
          const frames = [];
          const heard = frame => { frames.push(frame); if (frames.length > 20) done(frames); };
          filmkit.player.screen.onframe(heard);
          filmkit.player.screen.play(1);
        })"""
    )

    assert min(seen) >= 10
    assert max(seen) <= 15
    assert 10 in seen[1:]


def test_a_timecode_is_gone_to(opened: Visit) -> None:
    opened.tab.keyboard.press("g")
    opened.tab.keyboard.type("00:00:02:03")
    opened.tab.keyboard.press("Enter")

    assert opened.frame() == 51


def test_the_timeline_is_clicked_and_zoomed(visit: Callable[..., Visit], host: str) -> None:
    opened = visit(host)
    box = opened.tab.locator("#tracks").bounding_box()
    opened.tab.mouse.click(box["x"] + 84 + (box["width"] - 84) / 2, box["y"] + 40)

    assert abs(opened.frame() - FRAMES / 2) <= 1
    before = opened.tab.evaluate("document.querySelector('#tracks').toDataURL()")
    opened.tab.click("#zoom-in")
    opened.until("before => document.querySelector('#tracks').toDataURL() !== before", arg=before)


COUNT = """() => {
  const draw = CanvasRenderingContext2D.prototype.fillRect;
  window.drawn = 0;
  CanvasRenderingContext2D.prototype.fillRect = function (...box) {
    window.drawn += 1;
    return draw.apply(this, box);
  };
}"""
TWO_PICTURES = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def test_a_frame_moves_the_playhead_and_draws_nothing_anew(opened: Visit) -> None:
    opened.tab.evaluate(COUNT)
    opened.until(f"window.drawn = 0, {TWO_PICTURES}.then(() => window.drawn === 0)")  # all strips are there
    opened.tab.evaluate(f"window.filmkit.player.seek({FRAMES // 2})")
    opened.tab.evaluate(TWO_PICTURES)
    box = opened.tab.locator("#tracks").bounding_box()
    lies = opened.tab.locator(".playhead").bounding_box()

    middle = (FRAMES // 2 + 0.5) / FRAMES
    assert abs(lies["x"] - box["x"] - 84 - (box["width"] - 84) * middle) < 2
    assert opened.tab.evaluate("window.drawn") == 0
    opened.tab.click("#zoom-in")
    opened.until("window.drawn > 0")


def test_the_card_tells_the_shot_at_which_somebody_stops_who_flew_over_many(opened: Visit) -> None:
    opened.tab.evaluate(f"for (let at = 0; at < {FRAMES}; at += 7) window.filmkit.player.seek(at)")
    opened.tab.evaluate(f"window.filmkit.player.seek({FRAMES - 1})")
    last = opened.tab.evaluate(f"window.filmkit.clipAt({FRAMES - 1}).shot")

    opened.until("last => document.querySelector('#card h2').textContent === last", arg=last)


def test_captions_are_shown_as_text_and_can_be_hidden(opened: Visit) -> None:
    assert opened.tab.text_content("#caption").startswith("ANN: Wait. </script>")
    opened.tab.keyboard.press("c")
    assert opened.tab.text_content("#caption") == ""


def test_the_keys_are_shown_and_left(opened: Visit) -> None:
    opened.tab.keyboard.press("?")
    assert opened.tab.is_visible("#keys")
    opened.tab.keyboard.press("Escape")
    assert not opened.tab.is_visible("#keys")
    opened.tab.keyboard.press("2")
    opened.tab.wait_for_selector("#view-shots:not([hidden])")


def test_nothing_is_wider_than_a_telephone(visit: Callable[..., Visit], page: Written) -> None:
    seen = visit(page.path.as_uri(), width=390, height=844)
    for view in VIEWS:
        seen.look(view)
        assert seen.tab.evaluate("document.documentElement.scrollWidth") <= 390, view


def test_no_sign_of_the_player_shrinks_on_a_laptop(visit: Callable[..., Visit], page: Written) -> None:
    for width in (1100, 1280):
        widths = visit(page.path.as_uri(), width=width).tab.evaluate(
            "[...document.querySelectorAll('.keys .icon')].map(e => e.clientWidth).filter(w => w)"
        )
        assert len(widths) > 8
        assert set(widths) == {16}
