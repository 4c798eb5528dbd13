"use strict";
// The player of the film: transport, timecode, loop, speed, and the card of the shot that is shown.
page.player = (() => {
  const { $, el, film } = page;
  const box = $("picture");
  if (!box) return null;
  const screen = film.src ? new page.Screen(box, film.length, page.rate) : new page.StillScreen(box, film.length, page.rate);
  const marks = { in: null, out: null };
  let shown = null, told = 0, later = 0;

  const edges = [...new Set(page.picture.map((clip) => clip.start))].sort((a, b) => a - b);

  const show = (frame) => {
    $("timecode").textContent = page.timecode(frame);
    $("frame-number").textContent = String(frame);
    const clip = page.clipAt(frame);
    if (clip !== shown) {
      shown = clip;
      soon();
    }
    page.emit("frame", frame);
  };

  // While somebody flies over the film its shots are told a few times a second: the picture comes first.
  const soon = () => {
    clearTimeout(later);
    const wait = 120 - (performance.now() - told);
    if (wait > 0) later = setTimeout(tell, wait);
    else tell();
  };
  const tell = () => {
    told = performance.now();
    card(shown);
    page.emit("shot", shown);
  };

  const card = (clip) => {
    const shot = clip && page.shots.get(clip.shot);
    if (!shot) return page.fill($("card"), el("h2", {}, clip ? clip.name : "black"));
    return page.fill(
      $("card"),
      el("p", { class: "over" }, [shot.scene, shot.size, page.seconds(clip.length)].filter(Boolean).join(" · ")),
      el("h2", {}, el("a", { href: `#shot/${shot.id}` }, shot.id)),
      el("p", { class: "lead" }, shot.subject || shot.action),
      page.prompt(shot),
      page.pairs([
        ["camera", shot.camera], ["look", shot.look], ["cast", shot.cast.join(", ")], ["model", shot.model],
        ["takes", shot.takes.length ? String(shot.takes.length) : ""], ["price", page.price(shot)],
        ["state", shot.state === "fresh" ? "" : shot.state], ["approval", shot.approval], ["written", shot.at],
      ]),
      page.noteList(page.notes.of(shot.id).filter((note) => note.state === "open")),
    );
  };

  const player = {
    screen, marks,
    // The poster stays until somebody plays or steps: most films begin with black.
    begin: () => (film.poster ? screen.tell() : screen.seek(0)),
    seek: (frame) => screen.seek(frame),
    step: (by) => { if (screen.speed) screen.pause(); screen.seek(screen.frame + by); },
    toggle: () => (screen.speed ? screen.pause() : screen.play(1)),
    // J and L: each press doubles, to four times; the other key turns round.
    shuttle: (way) => {
      const same = Math.sign(screen.speed) === way;
      screen.play(same ? page.clamp(screen.speed * 2, -4, 4) : way);
    },
    pause: () => screen.pause(),
    cut: (way) => {
      const ahead = way > 0 ? edges.find((edge) => edge > screen.frame) : [...edges].reverse().find((edge) => edge < screen.frame);
      player.seek(ahead === undefined ? (way > 0 ? film.length - 1 : 0) : ahead);
    },
    mark: (which) => {
      marks[which] = which === "in" ? screen.frame : screen.frame + 1;
      if (marks.in !== null && marks.out !== null && marks.in >= marks.out) marks[which === "in" ? "out" : "in"] = null;
      player.loop(marks.in !== null && marks.out !== null);
    },
    loop: (on) => {
      const clip = page.clipAt(screen.frame);
      const whole = clip ? [clip.start, clip.start + clip.length] : [0, film.length];
      const set = marks.in !== null || marks.out !== null;
      screen.loop = on ? (set ? [marks.in ?? 0, marks.out ?? film.length] : whole) : null;
      $("loop").setAttribute("aria-pressed", String(Boolean(screen.loop)));
      page.emit("marks", marks);
    },
    unmark: () => { marks.in = marks.out = null; player.loop(false); },
    speed: (value) => { $("speed").value = String(value); if (screen.speed > 0) screen.play(value); },
    full: () => (document.fullscreenElement ? document.exitFullscreen() : $("stage").requestFullscreen()),
    mute: () => { box.muted = !box.muted; $("mute").setAttribute("aria-pressed", String(box.muted)); },
    clip: () => shown,
    refresh: () => card(shown),
  };

  screen.onframe(show);
  screen.onspeed(() => {
    $("play").setAttribute("aria-label", screen.speed ? "Pause" : "Play");
    $("play").classList.toggle("playing", Boolean(screen.speed));
    $("rate").textContent = screen.speed && screen.speed !== 1 ? `${screen.speed}×` : "";
  });
  page.on("notes", () => player.refresh());

  const press = {
    play: () => (screen.speed ? screen.pause() : screen.play(Number($("speed").value))),
    back: () => player.step(-1), ahead: () => player.step(1),
    "cut-back": () => player.cut(-1), "cut-ahead": () => player.cut(1),
    "mark-in": () => player.mark("in"), "mark-out": () => player.mark("out"),
    loop: () => player.loop(!screen.loop), mute: player.mute, full: player.full,
  };
  for (const [id, pressed] of Object.entries(press)) $(id).addEventListener("click", pressed);
  $("speed").addEventListener("change", () => { if (screen.speed > 0) screen.play(Number($("speed").value)); });
  $("goto").addEventListener("change", () => {
    const frame = page.readTimecode($("goto").value);
    if (frame !== null) player.seek(frame);
    $("goto").value = "";
    $("goto").blur();
  });
  box.addEventListener("click", () => { if (!page.drawing || !page.drawing.on) press.play(); });
  return player;
})();

page.price = (shot) => shot.price.replace(/^price /, "");

// Pairs of a name and a value; what says nothing is left out.
page.pairs = (pairs) => {
  const said = pairs.filter(([, value]) => value);
  return said.length ? page.el("dl", { class: "pairs" }, said.flatMap(([name, value]) => [page.el("dt", {}, name), page.el("dd", {}, value)])) : null;
};

page.LAYERS = new Set(["subject", "action", "environment", "place", "time", "weather", "period", "location", "light", "camera",
  "size", "framing", "mood", "style", "cast", "props", "lines", "avoid", "pattern", "slots", "prompt"]);

// The prompt in the colours of its layers; each stretch says who gave it, and the line.
page.prompt = (shot) => {
  if (!shot.prompt.length) return null;
  return page.el("p", { class: "prompt" }, shot.prompt.map((words) =>
    page.el("span", { class: page.LAYERS.has(words.layer) ? `layer ${words.layer}` : "layer", title: `${words.layer}: ${words.gave}, ${words.at}` }, words.text)));
};
