"use strict";
// One shot: its takes in step side by side, its words by layer and line, what is known of it, the checklist.
page.shotView = (() => {
  const { $, el } = page;
  const place = $("shot-body");
  const asked = { camera: "Camera as directed?", physics: "Do things move as things do?", light: "Light as described?", coherent: "Coherent to the end?" };
  let reel = null, shown = null;

  const show = (name) => {
    const shot = page.shots.get(name);
    if (reel) reel.pause();
    reel = null;
    shown = shot;
    if (!shot) return page.fill(place, el("p", { class: "none" }, `The film has no shot called ${name}.`));
    const order = page.grid.order(), here = order.indexOf(shot.id);
    const beside = (by) => (here >= 0 ? order[here + by] : undefined);
    page.fill(place, head(shot, beside), takes(shot), el("div", { class: "two-columns" },
      el("div", {}, words(shot), advice(shot)), el("div", {}, known(shot), checklist(shot), page.noteList(page.notes.of(shot.id)))));
    return undefined;
  };

  const head = (shot, beside) => el("header", { class: "shot-head" },
    el("div", {},
      el("p", { class: "over" }, [shot.scene, shot.location, shot.size, page.seconds(shot.length)].filter(Boolean).join(" · ")),
      el("h2", {}, shot.id)),
    el("p", { class: "links" },
      beside(-1) ? el("a", { href: `#shot/${beside(-1)}` }, "← ", beside(-1)) : null,
      shot.clips.length ? el("a", { href: "#film", onclick: () => page.player && page.player.seek(shot.clips[0][0]) }, "in the film") : null,
      beside(1) ? el("a", { href: `#shot/${beside(1)}` }, beside(1), " →") : null));

  const takes = (shot) => {
    const here = shot.takes.filter((take) => take.src);
    const films = !Object.keys(page.data.stills).length;
    if (!shot.takes.length) return el("p", { class: "none" }, `${shot.id} has no take yet (${shot.state}).`);
    const videos = new Map();
    const cards = shot.takes.map((take) => {
      let picture = null;
      if (films && take.src) {
        picture = el("video", { src: take.src, preload: "auto", playsinline: "", muted: true, "aria-label": `${take.name} of ${shot.id}` });
        picture.muted = true;
        videos.set(take, picture);
      } else if (!take.src) picture = el("p", { class: "none" }, `its bytes are not here (${take.state})`);
      return el("figure", { class: take.picked ? "take picked" : "take" }, picture,
        el("figcaption", {}, el("strong", {}, take.name), take.picked ? el("span", { class: "tag lamp" }, "in the cut") : null,
          take.state !== "fresh" ? el("span", { class: "tag" }, take.state) : null,
          take.full ? el("a", { href: take.full }, "full quality") : null,
          take.marks.map((mark) => el("span", { class: "tag warn" }, mark)),
          page.pairs(take.facts), take.sent ? el("details", {}, el("summary", {}, "the words it was asked with"), el("p", { class: "prompt" }, take.sent)) : null));
    });
    const row = el("div", { class: cards.length > 1 ? "takes several" : "takes" }, cards);
    // A page in one file has the stills of the film, and none of takes that are not in it.
    if (!films && shot.strip) return el("section", { class: "screening" }, page.stills(shot.strip), row);
    if (!videos.size) return row;
    const length = here[0].frames || shot.length;
    reel = new page.Together([...videos.values()], length, fraction(here[0].rate));
    return el("section", { class: "screening", "aria-label": "Takes" }, row, transport(reel, length, shot), moments(reel, length));
  };

  const fraction = (text) => {
    const [over, under] = text.split("/").map(Number);
    return over / (under || 1);
  };

  const transport = (together, length, shot) => {
    const bar = el("input", { type: "range", min: 0, max: Math.max(0, length - 1), value: 0, step: 1, "aria-label": `Frame of ${shot.id}` });
    const number = el("output", { class: "digits" }, "0");
    const play = el("button", { type: "button", class: "round", "aria-label": "Play the takes", onclick: () => (together.speed ? together.pause() : together.play(1)) }, "▶");
    bar.addEventListener("input", () => together.seek(Number(bar.value)));
    together.lead.onframe((frame) => { bar.value = String(frame); number.textContent = String(frame); });
    together.lead.onspeed((speed) => { play.textContent = speed ? "❚❚" : "▶"; });
    return el("div", { class: "reel-bar" }, play, bar, number,
      shot.takes.length > 1 ? el("a", { class: "button", href: `#compare/${shot.id}/0/${shot.id}/1` }, "Compare") : null);
  };

  // Where generated takes go wrong: their first and last fifth, and from 15 seconds on.
  const moments = (together, length) => {
    const fifth = Math.floor(length / 5);
    const jump = (label, begin, end) => el("button", { type: "button", onclick: () => {
      together.pause();
      together.lead.loop = [begin, end];
      together.seek(begin);
      together.play(1);
    } }, label);
    const at = (seconds) => (length > seconds * page.rate
      ? el("button", { type: "button", onclick: () => { together.pause(); together.lead.loop = null; together.seek(Math.round(seconds * page.rate)); } }, `at ${seconds} s`) : null);
    return el("p", { class: "moments" }, "Look at ", jump("the first fifth", 0, Math.max(2, fifth)), jump("the last fifth", length - Math.max(2, fifth), length), at(15), at(20),
      el("button", { type: "button", onclick: () => { together.lead.loop = null; together.pause(); together.seek(0); } }, "all of it"));
  };

  const words = (shot) => {
    if (!shot.prompt.length) return null;
    const layers = [...new Set(shot.prompt.map((each) => each.layer))];
    return el("section", { class: "asked" }, el("h3", {}, "Words"), page.prompt(shot),
      el("ul", { class: "legend" }, layers.map((layer) => {
        const first = shot.prompt.find((each) => each.layer === layer);
        return el("li", {}, el("span", { class: page.LAYERS.has(layer) ? `layer ${layer}` : "layer" }, layer), el("span", {}, first.gave), el("code", {}, first.at));
      })));
  };

  const known = (shot) => el("section", {}, el("h3", {}, "Shot"), page.pairs([
    ["model", shot.model], ["price", page.price(shot)], ["state", shot.state], ["marks", shot.marks.join("; ")], ["camera", shot.camera], ["framing", shot.framing], ["look", shot.look],
    ["cast", shot.cast.join(", ")], ["says", shot.lines.map((line) => `${line[0]}: ${line[1]}`).join(" / ")], ["sound", shot.sound],
    ["continues", shot.continues], ["made from", shot.references.join(", ")], ["written", shot.at], ["approval", shot.approval || "not approved"],
  ]), shot.approved === "approved" || page.film.rehearsed ? null : el("p", { class: "small" }, "Approve what you see: ", el("code", {}, `filmkit approve ${shot.id}${page.film.asked}`)));

  const checklist = (shot) => {
    const take = shot.takes.find((each) => each.picked);
    if (!take) return null;
    const digest = take.digest.slice(0, 16);
    const given = page.notes.checked(shot.id, digest);
    return el("fieldset", { class: "checklist" }, el("legend", {}, `Checked by eye: ${take.name}`), page.data.questions.map((question) => {
      const answer = (value, label) => el("button", { type: "button", class: label, "aria-pressed": String(given[question] === value),
        onclick: () => page.notes.check(shot.id, digest, question, given[question] === value ? null : value) }, label);
      return el("p", {}, el("span", {}, asked[question]), answer(true, "yes"), answer(false, "no"));
    }));
  };

  const advice = (shot) => (shot.advice.length ? el("section", {}, el("h3", {}, "Findings"), el("ul", { class: "advice" }, shot.advice.map((each) =>
    el("li", {}, el("p", {}, each.says), el("p", { class: "small" }, each.fix), el("p", { class: "small" }, el("code", {}, each.at), " ", each.rule))))) : null);

  page.on("notes", () => { if (shown && page.view === "shot") rest(shown); });
  // Only what is said of it is written anew, so that the takes play on.
  const rest = (shot) => {
    const side = place.querySelector(".two-columns > :last-child");
    if (side) page.fill(side, known(shot), checklist(shot), page.noteList(page.notes.of(shot.id)));
  };
  return { show, reel: () => reel, leave: () => reel && reel.pause() };
})();

// The pictures of a strip, each large enough to be looked at.
page.stills = (strip) => page.el("div", { class: "stills" }, Array.from({ length: strip.count }, (_, number) => {
  const image = page.el("img", { src: page.still(strip.src), alt: "" });
  image.style.width = `${strip.count * 100}%`;
  image.style.transform = `translateX(${(-100 / strip.count) * number}%)`;
  return page.el("span", {}, image);
}));
