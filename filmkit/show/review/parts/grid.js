"use strict";
// The shots as pictures: the pointer scrubs through each, words and lists choose, a list orders.
page.grid = (() => {
  const { $ } = page;
  const list = $("shot-list"), items = [...list.children];
  const order = { film: (a, b) => a - b };
  const by = (value) => (a, b) => {
    const [one, two] = [value(page.data.shots[a]), value(page.data.shots[b])];
    return (one > two ? 1 : one < two ? -1 : 0) || a - b;
  };
  Object.assign(order, {
    name: by((shot) => shot.id), length: by((shot) => -shot.length), price: by((shot) => -(shot.cost || 0)),
    state: by((shot) => (shot.state === "fresh" ? 1 : 0)), notes: by((shot) => -open(shot)), findings: by((shot) => -shot.advice.length),
    model: by((shot) => shot.model), scene: by((shot) => shot.scene),
  });
  const open = (shot) => page.notes.of(shot.id).filter((note) => note.state === "open").length;

  const words = page.data.shots.map((shot) => [shot.id, shot.scene, shot.location, shot.look, shot.cast.join(" "), shot.size,
    shot.subject, shot.action, shot.camera, shot.model, shot.state, shot.approved, shot.lines.flat().join(" ")].join(" ").toLowerCase());

  const choose = () => {
    const asked = $("filter").value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const scene = $("filter-scene").value, state = $("filter-state").value;
    let left = 0;
    items.forEach((item, number) => {
      const shot = page.data.shots[number];
      const fits = asked.every((word) => words[number].includes(word)) && (!scene || shot.scene === scene) && (!state || shot.state === state);
      item.hidden = !fits;
      left += fits ? 1 : 0;
    });
    $("shot-count").textContent = left === items.length ? `${left} shots` : `${left} of ${items.length} shots`;
    $("shot-none").hidden = left > 0;
  };

  const sort = () => {
    const numbers = items.map((_, number) => number).sort(order[$("sort").value] || order.film);
    list.append(...numbers.map((number) => items[number]));
  };

  const badges = () => items.forEach((item, number) => {
    const count = open(page.data.shots[number]), badge = item.querySelector(".open-notes");
    badge.textContent = count ? `${count} note${count > 1 ? "s" : ""}` : "";
  });

  list.addEventListener("pointermove", (event) => {
    const thumb = event.target.closest(".thumb"), image = thumb && thumb.querySelector("img");
    if (!image) return;
    const box = thumb.getBoundingClientRect(), count = Number(image.dataset.count) || 1;
    const cell = page.clamp(Math.floor(((event.clientX - box.left) / box.width) * count), 0, count - 1);
    image.style.transform = `translateX(${(-100 / count) * cell}%)`;
    thumb.querySelector(".needle").style.left = `${((event.clientX - box.left) / box.width) * 100}%`;
  });
  list.addEventListener("pointerout", (event) => {
    const thumb = event.target.closest(".thumb"), image = thumb && thumb.querySelector("img");
    if (image && !thumb.contains(event.relatedTarget)) image.style.transform = "";
  });

  for (const id of ["filter", "filter-scene", "filter-state"]) $(id).addEventListener("input", choose);
  $("sort").addEventListener("input", sort);
  page.on("notes", badges);
  choose();
  badges();
  return { choose, sort, order: () => [...list.children].filter((item) => !item.hidden).map((item) => item.dataset.shot) };
})();
