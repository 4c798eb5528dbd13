"use strict";
// Writing a note: on this frame or the marked range, with what is drawn on the picture.
page.drawing = (() => {
  const { $, el } = page;
  const paper = $("drawing"), form = $("note-form");
  if (!page.player || !paper) return null;
  let strokes = [], tool = "pen", stroke = null, held = null;

  const show = (frame) => {
    const seen = drawing.on ? strokes : page.notes.at(frame).filter((note) => note.state === "open").flatMap((note) => note.drawing);
    paper.replaceChildren(...seen.map(page.stroke));
  };

  const where = (event) => {
    const box = paper.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top].map((value, side) =>
      Math.round(page.clamp(value / (side ? box.height : box.width), 0, 1) * 1e4) / 1e4);
  };

  const drawing = {
    on: false,
    open: () => {
      page.player.pause();
      page.player.seek(page.player.screen.frame);
      drawing.on = true;
      strokes = [];
      const { marks, screen } = page.player;
      const ranged = marks.in !== null && marks.out !== null;
      held = ranged ? [marks.in, marks.out - marks.in] : [screen.frame, 1];
      form.hidden = false;
      document.body.classList.add("drawing");
      $("note-where").textContent = page.timecode(held[0]) + (ranged ? ` to ${page.timecode(held[0] + held[1] - 1)}` : `, frame ${held[0]}`);
      $("note-by").value = page.recall("by", "");
      show(screen.frame);
      $("note-text").focus();
    },
    close: () => {
      drawing.on = false;
      strokes = [];
      form.hidden = true;
      form.reset();
      document.body.classList.remove("drawing");
      show(page.player.screen.frame);
    },
  };

  paper.addEventListener("pointerdown", (event) => {
    if (!drawing.on) return;
    event.preventDefault();
    paper.setPointerCapture(event.pointerId);
    stroke = { tool, points: [where(event)] };
    strokes.push(stroke);
    show();
  });
  paper.addEventListener("pointermove", (event) => {
    if (!stroke) return;
    const point = where(event);
    if (tool === "pen") stroke.points.push(point);
    else stroke.points[1] = point;
    show();
  });
  for (const name of ["pointerup", "pointercancel"]) paper.addEventListener(name, () => { stroke = null; });

  for (const button of form.querySelectorAll("[data-tool]")) {
    button.addEventListener("click", () => {
      tool = button.dataset.tool;
      for (const each of form.querySelectorAll("[data-tool]")) each.setAttribute("aria-pressed", String(each === button));
    });
  }
  $("note-text").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); form.requestSubmit(); }
  });
  $("note-undo").addEventListener("click", () => { strokes.pop(); show(); });
  $("note-cancel").addEventListener("click", drawing.close);
  $("note").addEventListener("click", drawing.open);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const clip = page.clipAt(held[0]) || page.picture.find((each) => each.shot);
    const text = $("note-text").value.trim();
    if (!text || !clip || !clip.shot) return $("note-text").focus();
    const shot = page.shots.get(clip.shot), take = shot.takes.find((each) => each.picked);
    page.remember("by", $("note-by").value.trim());
    page.notes.add({
      shot: shot.id, frame: held[0], length: held[1], "in-shot": Math.max(0, held[0] - clip.start), text,
      kind: $("note-kind").value, by: $("note-by").value.trim(), take: take ? take.digest.slice(0, 16) : "",
      drawing: strokes.filter((each) => each.points.length),
    });
    return drawing.close();
  });

  page.on("frame", show);
  page.on("notes", () => show(page.player.screen.frame));
  page.open = (note) => { location.hash = "#film"; page.player.pause(); page.player.seek(note.frame); };
  return drawing;
})();
page.open = page.open || (() => {});

// The view of all notes.
page.noteView = (() => {
  const { $, el } = page;
  const show = () => {
    const all = page.notes.all(), open = all.filter((note) => note.state === "open");
    const which = $("notes-state").value;
    const wanted = all.filter((note) => which === "all" || note.state === which);
    page.fill($("notes-count"), `${open.length} open of ${all.length}`);
    page.fill($("notes-list"), wanted.map(page.noteItem));
    $("notes-none").hidden = wanted.length > 0;
    const badge = $("notes-badge");
    badge.textContent = open.length ? String(open.length) : "";
  };
  $("notes-export").addEventListener("click", page.notes.export);
  $("notes-state").addEventListener("change", show);
  page.on("notes", show);
  show();
  return show;
})();
