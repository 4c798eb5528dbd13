"use strict";
// Notes and the checklist: those of the film's folder, and what is added here, kept in the browser and
// given out as notes.json.
page.notes = (() => {
  const { $, el } = page;
  const given = page.data.notes;
  let mine = { notes: [], checked: {} };

  // What the browser keeps: another tab may have written to it, or it could not be read a moment ago.
  const read = () => {
    const kept = page.recall("notes", null);
    if (kept && Array.isArray(kept.notes) && kept.checked) mine = kept;
  };
  read();

  const all = () => {
    const changed = new Map(mine.notes.map((note) => [note.id, note]));
    const kept = given.notes.map((note) => {
      const now = changed.get(note.id) || note;
      changed.delete(note.id);
      return note.state === "closed" ? { ...now, state: "closed" } : now;
    });
    return [...kept, ...changed.values()].sort((a, b) => a.frame - b.frame);
  };

  const change = (how) => {
    read();
    how(mine);
    page.remember("notes", mine);
    page.emit("notes");
  };

  window.addEventListener("storage", () => {
    read();
    page.emit("notes");
  });

  const name = () => Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join("");

  const notes = {
    all,
    of: (shot) => all().filter((note) => note.shot === shot),
    at: (frame) => all().filter((note) => frame >= note.frame && frame < note.frame + note.length),
    add: (note) => {
      const made = { id: name(), state: "open", when: new Date().toISOString().slice(0, 19) + "+00:00", answer: "", ...note };
      change((own) => own.notes.push(made));
      return made;
    },
    change: (note, how) => {
      const now = { ...note, ...how };
      change((own) => (own.notes = [...own.notes.filter((each) => each.id !== note.id), now]));
    },
    // Only what was written here can be taken away here; the rest is closed.
    remove: (note) => {
      change((own) => (own.notes = own.notes.filter((each) => each.id !== note.id)));
    },
    isMine: (note) => !given.notes.some((each) => each.id === note.id),
    check: (shot, take, question, answer) => {
      const before = notes.checked(shot, take);
      const answers = { ...before, [question]: answer };
      if (answer === null) delete answers[question];
      change((own) => (own.checked[shot] = { take, answers }));
    },
    checked: (shot, take) => {
      const kept = mine.checked[shot] || given.checked[shot];
      return kept && kept.take === take ? kept.answers : {};
    },
    json: () => JSON.stringify({
      "filmkit-notes": 1, film: page.film.id, notes: all(), checked: { ...given.checked, ...mine.checked },
    }, null, 1) + "\n",
    export: () => {
      const url = URL.createObjectURL(new Blob([notes.json()], { type: "application/json" }));
      const link = el("a", { href: url, download: "notes.json" });
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(url), 1000);
    },
  };
  return notes;
})();

// A stroke as SVG, in a picture that is 1 wide and 1 high.
page.stroke = (each) => {
  const [x1, y1] = each.points[0], [x2, y2] = each.points[each.points.length - 1];
  const made = document.createElementNS("http://www.w3.org/2000/svg", each.tool === "box" ? "rect" : "path");
  if (each.tool === "box") {
    const sides = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
    Object.entries(sides).forEach(([key, value]) => made.setAttribute(key, value));
  } else if (each.tool === "arrow") {
    const wide = page.film.width / page.film.height, turn = Math.atan2(y2 - y1, (x2 - x1) * wide);
    const barb = (by) => `L${x2 - (0.06 / wide) * Math.cos(turn + by)} ${y2 - 0.06 * Math.sin(turn + by)}`;
    made.setAttribute("d", `M${x1} ${y1}L${x2} ${y2}${barb(0.45)}M${x2} ${y2}${barb(-0.45)}`);
  } else made.setAttribute("d", each.points.map(([x, y], number) => `${number ? "L" : "M"}${x} ${y}`).join("") + (each.points.length === 1 ? "h.001" : ""));
  made.setAttribute("class", "stroke");
  return made;
};

// What a note is about, in small: the nearest picture of its shot's strip, and what was drawn on it.
page.noteSeen = (note) => {
  const shot = page.shots.get(note.shot), strip = shot && shot.strip;
  if (!strip) return null;
  const length = shot.clips.length ? shot.clips[0][1] : shot.length;
  const cell = page.clamp(Math.floor((note["in-shot"] / length) * strip.count), 0, strip.count - 1);
  const image = page.el("img", { src: page.still(strip.src), alt: "", loading: "lazy" });
  image.style.transform = `translateX(${(-100 / strip.count) * cell}%)`;
  const over = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  // Strips go without the bars of a mask; a drawing is on the whole raster.
  const raster = page.film.width / page.film.height, tall = Math.min(1, raster / page.film.picture), wide = Math.min(1, page.film.picture / raster);
  over.setAttribute("viewBox", `${(1 - wide) / 2} ${(1 - tall) / 2} ${wide} ${tall}`);
  over.setAttribute("preserveAspectRatio", "none");
  over.append(...note.drawing.map(page.stroke));
  return page.el("button", { type: "button", class: "seen", "aria-label": `Go to ${page.timecode(note.frame)}`, onclick: () => page.open(note) }, image, over);
};

page.noteItem = (note) => {
  const { el } = page;
  const closed = note.state === "closed";
  const range = note.length > 1 ? ` to ${page.timecode(note.frame + note.length - 1)}` : "";
  return el("li", { class: closed ? "note closed" : "note" }, page.noteSeen(note),
    el("button", { class: "when", type: "button", onclick: () => page.open(note) }, page.timecode(note.frame) + range),
    el("span", { class: "kind" }, note.kind),
    el("p", {}, note.text),
    el("p", { class: "small" }, [note.shot, note.by, note.drawing.length ? "drawn on" : "", closed ? `closed${note.answer ? `: ${note.answer}` : ""}` : ""].filter(Boolean).join(" · ")),
    el("span", { class: "acts" },
      el("button", { type: "button", class: "quiet", onclick: () => page.notes.change(note, { state: closed ? "open" : "closed" }) }, closed ? "Open again" : "Close"),
      page.notes.isMine(note) ? el("button", { type: "button", class: "quiet", onclick: () => page.notes.remove(note) }, "Remove") : null));
};

page.noteList = (notes) => (notes.length
  ? page.el("section", { class: "noted" }, page.el("h3", {}, "Notes"), page.el("ul", { class: "notes" }, notes.map(page.noteItem)))
  : null);
