"use strict";
// The cut as tracks, drawn on a canvas: only what is in sight, so that 500 shots are as smooth as five.
page.timeline = (() => {
  const { $, film } = page;
  const canvas = $("tracks");
  if (!canvas || !page.player) return null;
  // A frame moves the playhead, which lies over the canvas: nothing is drawn for it.
  const paper = canvas.getContext("2d"), player = page.player, head = page.el("i", { class: "playhead", "aria-hidden": "true" });
  canvas.after(head);
  const style = getComputedStyle(document.documentElement);
  const ink = (name) => style.getPropertyValue(`--${name}`).trim();
  const colors = { ground: ink("ground"), raised: ink("raised"), line: ink("line"), ink: ink("ink"), soft: ink("soft"), lamp: ink("lamp"), red: ink("red") };
  const tones = { voice: "#d9a5c3", footage: "#8db6dd", music: "#b7a4e0", effects: "#e59a7a", ambience: "#8fbf9f", mix: "#a8a298" };
  const LABEL = 84, RULER = 24, PICTURE = 52, TITLE = 18, SOUND = 26, GAP = 3;
  const images = new Map(), outlines = new Map();
  const rows = [
    { name: "picture", clips: page.picture, height: PICTURE, draw: pictureClip },
    ...(page.data.tracks[1].clips.length ? [{ name: "titles", clips: page.data.tracks[1].clips, height: TITLE, draw: titleClip }] : []),
    ...page.data.sounds.map((track) => ({ ...track, height: SOUND, draw: soundClip })),
    ...(page.data.mix.peaks ? [{ name: "mix", height: SOUND + 6, draw: soundClip, clips: [{ name: "", start: 0, length: film.length, peaks: page.data.mix.peaks }] }] : []),
  ];
  const height = RULER + rows.reduce((sum, row) => sum + row.height + GAP, 0);
  const view = { zoom: 1, from: 0 };
  const names = [];
  let due = false;

  // Measured when it changes: to ask the browser at each frame makes it lay the page out at once.
  let across = canvas.clientWidth;
  const wide = () => Math.max(50, across - LABEL);
  const scale = () => (wide() / film.length) * view.zoom;
  const x = (frame) => LABEL + (frame - view.from) * scale();
  const frameAt = (place) => Math.floor(view.from + (place - LABEL) / scale());
  const last = () => frameAt(across) + 1;

  function draw() {
    due = false;
    const ratio = window.devicePixelRatio || 1, width = across;
    if (!width) return;
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
    paper.setTransform(ratio, 0, 0, ratio, 0, 0);
    paper.fillStyle = colors.ground;
    paper.fillRect(0, 0, width, height);
    paper.textBaseline = "middle";
    ruler(width);
    let top = RULER;
    for (const row of rows) {
      paper.save();
      paper.beginPath();
      paper.rect(LABEL, 0, width - LABEL, height);
      paper.clip();
      for (const clip of row.clips) {
        if (clip.start + clip.length < view.from || clip.start > last()) continue;
        row.draw(row, clip, x(clip.start), top, Math.max(1, clip.length * scale() - 1), row.height);
      }
      if (row.name === "picture") transitions(top, row.height);
      names.splice(0).forEach((write) => write());
      paper.restore();
      paper.fillStyle = colors.soft;
      paper.font = `11px ${ink("sans")}`;
      paper.textAlign = "left";
      paper.fillText(row.name, 2, top + row.height / 2);
      top += row.height + GAP;
    }
    marks(width);
    playhead();
  }

  function ruler(width) {
    const steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600].map((seconds) => seconds * page.rate);
    const step = steps.find((frames) => frames * scale() > 74) || steps[steps.length - 1];
    paper.font = `10.5px ${ink("mono")}`;
    paper.textAlign = "left";
    for (let mark = Math.max(0, Math.floor(view.from / step) * step); mark < Math.min(film.length, last()); mark += step) {
      const at = x(Math.round(mark));
      if (at < LABEL - 1) continue;
      paper.fillStyle = colors.line;
      paper.fillRect(at, 14, 1, RULER - 14);
      paper.fillStyle = colors.soft;
      if (at < width - 40) paper.fillText(page.timecode(Math.round(mark)).replace(/^00:/, ""), at + 4, 11);
    }
  }

  function pictureClip(row, clip, left, top, width, tall) {
    const shot = page.shots.get(clip.shot), strip = shot && shot.strip;
    paper.save();
    paper.beginPath();
    paper.rect(left, top, width, tall);
    paper.clip();
    paper.fillStyle = "#1a1a1d";
    paper.fillRect(left, top, width, tall);
    const image = strip && width > 6 ? load(strip.src) : null;
    if (image && image.complete && image.naturalWidth) {
      const tile = (strip.width / strip.height) * tall, count = Math.ceil(width / tile);
      for (let number = 0; number < count; number += 1) {
        const cell = Math.min(strip.count - 1, Math.floor(((number + 0.5) / count) * strip.count));
        const at = left + number * tile;
        if (at + tile >= LABEL && at < across) paper.drawImage(image, cell * strip.width, 0, strip.width, strip.height, at, top, tile, tall);
      }
    }
    if (width > 34) names.push(() => nameOf(clip, shot, left, top, width, tall));
    paper.restore();
  }

  // Over the transitions, so that they can be read.
  function nameOf(clip, shot, left, top, width, tall) {
    const before = page.data.transitions.find((change) => change.start <= clip.start && clip.start < change.start + change.length);
    const inside = before ? left + (before.start + before.length - clip.start) * scale() : left;
    paper.save();
    paper.beginPath();
    paper.rect(left, top, width, tall);
    paper.clip();
    const shade = paper.createLinearGradient(0, top + tall - 20, 0, top + tall);
    shade.addColorStop(0, "rgba(0,0,0,0)");
    shade.addColorStop(1, "rgba(0,0,0,.82)");
    paper.fillStyle = shade;
    paper.fillRect(left, top + tall - 20, width, 20);
    paper.fillStyle = shot && shot.state !== "fresh" ? colors.lamp : colors.ink;
    paper.font = `11px ${ink("sans")}`;
    paper.fillText(clip.name, inside + 5, top + tall - 8);
    paper.restore();
  }

  function load(src) {
    if (!images.has(src)) {
      const image = new Image();
      image.addEventListener("load", ask);
      image.src = page.still(src);
      images.set(src, image);
    }
    return images.get(src);
  }

  function titleClip(row, clip, left, top, width, tall) {
    paper.fillStyle = "#3a3223";
    paper.fillRect(left, top, width, tall);
    paper.fillStyle = "#f0d9b0";
    paper.font = `11px ${ink("sans")}`;
    if (width > 24) paper.fillText(clip.name.split("\n")[0], left + 5, top + tall / 2, width - 8);
  }

  function soundClip(row, clip, left, top, width, tall) {
    const tone = tones[row.name] || tones.mix;
    paper.globalAlpha = 0.14;
    paper.fillStyle = tone;
    paper.fillRect(left, top, width, tall);
    paper.globalAlpha = 0.85;
    const peaks = outline(clip), middle = top + tall / 2;
    const first = Math.max(left, LABEL), end = Math.min(left + width, across);
    for (let at = first; at < end; at += 1) {
      const from = ((at - left) / scale() / page.rate) * page.data.peaks, to = from + page.data.peaks / scale() / page.rate;
      let high = 0;
      for (let number = Math.floor(from); number <= Math.floor(to) && number < peaks.length; number += 1) high = Math.max(high, peaks[number]);
      const size = Math.sqrt(high / 255) * (tall - 4);
      paper.fillRect(at, middle - size / 2, 1, Math.max(0.6, size));
    }
    paper.globalAlpha = 1;
    if (width > 60 && clip.name) names.push(() => soundName(clip, left, top, width));
    if (row.name !== "mix") fades(clip, left, top, width, tall);
  }

  // Over all that overlaps here, in ink on black: a name in the tone of its outline cannot be read.
  function soundName(clip, left, top, width) {
    paper.font = `10.5px ${ink("sans")}`;
    paper.fillStyle = "rgba(12,12,13,.8)";
    paper.fillRect(left + 2, top + 2, Math.min(width - 6, paper.measureText(clip.name).width + 8), 14);
    paper.fillStyle = colors.ink;
    paper.fillText(clip.name, left + 6, top + 9.5, width - 12);
  }

  function fades(clip, left, top, width, tall) {
    paper.strokeStyle = "rgba(235,231,223,.35)";
    for (const [length, from, to] of [[clip.fade_in, left, left + clip.fade_in * scale()], [clip.fade_out, left + width, left + width - clip.fade_out * scale()]]) {
      if (length * scale() < 4) continue;
      paper.beginPath();
      paper.moveTo(from, top + tall);
      paper.lineTo(to, top);
      paper.stroke();
    }
  }

  function outline(clip) {
    if (!outlines.has(clip)) outlines.set(clip, clip.peaks ? page.bytes(clip.peaks) : new Uint8Array());
    return outlines.get(clip);
  }

  function transitions(top, tall) {
    for (const change of page.data.transitions) {
      const left = x(change.start), width = change.length * scale();
      if (left + width < LABEL || left > across) continue;
      paper.fillStyle = "rgba(12,12,13,.55)";
      paper.fillRect(left, top, width, tall);
      paper.strokeStyle = colors.ink;
      paper.beginPath();
      const rises = change.kind !== "fade-out", falls = change.kind !== "fade-in";
      if (rises) { paper.moveTo(left, top + tall); paper.lineTo(left + width, top); }
      if (falls) { paper.moveTo(left, top); paper.lineTo(left + width, top + tall); }
      paper.stroke();
    }
  }

  function marks(width) {
    const { in: begin, out: end } = player.marks;
    if (begin !== null || end !== null) {
      paper.fillStyle = "rgba(226,167,92,.2)";
      const left = x(begin ?? 0);
      paper.fillRect(Math.max(LABEL, left), 0, Math.min(width, x(end ?? film.length)) - Math.max(LABEL, left), RULER);
    }
    for (const note of page.notes.all()) {
      const at = x(note.frame);
      if (at < LABEL || at > width) continue;
      paper.fillStyle = note.state === "open" ? colors.red : colors.soft;
      if (note.length > 1) paper.fillRect(at, RULER - 5, note.length * scale(), 3);
      paper.beginPath();
      paper.arc(at, RULER - 5, 3.5, 0, 7);
      paper.fill();
    }
  }

  function playhead() {
    const at = x(player.screen.frame + 0.5);
    head.hidden = at < LABEL;
    head.style.transform = `translateX(${at}px)`;
  }

  function ask() {
    if (due) return;
    due = true;
    requestAnimationFrame(draw);
  }

  function keepInSight() {
    const at = player.screen.frame, whole = film.length / view.zoom;
    if (view.zoom > 1 && (at < view.from || at > view.from + whole)) {
      view.from = page.clamp(at - whole * 0.1, 0, film.length - whole);
      ask();
    }
  }

  function zoom(factor, around) {
    const before = view.from + (around - LABEL) / scale();
    view.zoom = page.clamp(view.zoom * factor, 1, Math.max(1, film.length / 48));
    view.from = page.clamp(before - (around - LABEL) / scale(), 0, film.length - film.length / view.zoom);
    ask();
  }

  let dragging = false;
  const go = (event) => {
    const box = canvas.getBoundingClientRect();
    player.seek(page.clamp(frameAt(event.clientX - box.left), 0, film.length - 1));
  };
  canvas.addEventListener("pointerdown", (event) => {
    dragging = true;
    canvas.setPointerCapture(event.pointerId);
    player.pause();
    go(event);
  });
  canvas.addEventListener("pointermove", (event) => { if (dragging) go(event); });
  for (const name of ["pointerup", "pointercancel"]) canvas.addEventListener(name, () => { dragging = false; });
  canvas.addEventListener("wheel", (event) => {
    const box = canvas.getBoundingClientRect();
    if (event.ctrlKey || event.metaKey) zoom(event.deltaY < 0 ? 1.25 : 0.8, event.clientX - box.left);
    else if (view.zoom > 1) { view.from = page.clamp(view.from + (event.deltaX || event.deltaY) / scale(), 0, film.length - film.length / view.zoom); ask(); }
    else return;
    event.preventDefault();
  }, { passive: false });

  const center = () => {
    const at = x(player.screen.frame);
    return at > LABEL && at < across ? at : LABEL + wide() / 2;
  };
  $("zoom-in").addEventListener("click", () => zoom(1.6, center()));
  $("zoom-out").addEventListener("click", () => zoom(1 / 1.6, center()));
  $("zoom-all").addEventListener("click", () => zoom(0, center()));
  canvas.style.height = head.style.height = `${height}px`;
  new ResizeObserver(() => { across = canvas.clientWidth; ask(); }).observe(canvas);
  page.on("frame", (frame) => {
    keepInSight();
    canvas.setAttribute("aria-valuenow", String(frame));
    canvas.setAttribute("aria-valuetext", page.timecode(frame));
    playhead();
  });
  page.on("marks", ask);
  page.on("notes", ask);
  page.on("view", ask);
  return { zoom: (factor) => zoom(factor, center()), draw: ask };
})();
