"use strict";
// Notes and the checklist: those of the film's folder, and what is added here, kept in the browser and
// given out as notes.json.
page.notes = (() => {
  const { $, el } = page;
  const given = page.data.notes;
  const own = page.recall("notes", { notes: [], checked: {}, gone: [] });
  let mine = Array.isArray(own.notes) ? own : { notes: [], checked: {}, gone: [] };

  const all = () => {
    const changed = new Map(mine.notes.map((note) => [note.id, note]));
    const kept = given.notes.map((note) => {
      const now = changed.get(note.id) || note;
      changed.delete(note.id);
      return note.state === "closed" ? { ...now, state: "closed" } : now;
    });
    return [...kept, ...changed.values()].filter((note) => !mine.gone.includes(note.id)).sort((a, b) => a.frame - b.frame);
  };

  const changed = () => {
    page.remember("notes", mine);
    page.emit("notes");
  };

  const name = () => Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join("");

  const notes = {
    all,
    of: (shot) => all().filter((note) => note.shot === shot),
    at: (frame) => all().filter((note) => frame >= note.frame && frame < note.frame + note.length),
    add: (note) => {
      const made = { id: name(), state: "open", when: new Date().toISOString().slice(0, 19) + "+00:00", answer: "", ...note };
      mine.notes.push(made);
      changed();
      return made;
    },
    change: (note, how) => {
      const now = { ...note, ...how };
      mine.notes = [...mine.notes.filter((each) => each.id !== note.id), now];
      changed();
    },
    // Only what was written here can be taken away here; the rest is closed.
    remove: (note) => {
      mine.notes = mine.notes.filter((each) => each.id !== note.id);
      changed();
    },
    isMine: (note) => !given.notes.some((each) => each.id === note.id),
    check: (shot, take, question, answer) => {
      const before = notes.checked(shot, take);
      const answers = { ...before, [question]: answer };
      if (answer === null) delete answers[question];
      mine.checked[shot] = { take, answers };
      changed();
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

page.noteItem = (note) => {
  const { el } = page;
  const closed = note.state === "closed";
  const range = note.length > 1 ? ` to ${page.timecode(note.frame + note.length - 1)}` : "";
  return el("li", { class: closed ? "note closed" : "note" },
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
