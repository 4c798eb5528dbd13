"use strict";
// The graph folds by scene: bands move, and edges go to what stands for what is hidden.
// It wakes when it is first looked at: a long film has thousands of boxes.
page.on("view", (view) => { if (view === "graph" && !page.graph) page.graph = page.wakeGraph(); });

page.wakeGraph = () => {
  const drawn = document.createElement("template");
  drawn.innerHTML = page.$("graph-drawn").textContent;
  page.$("graph-box").append(drawn.content);
  const drawing = document.querySelector("#graph-box svg");
  const folded = new Set();
  const nodes = [...drawing.querySelectorAll(".node")];
  const bands = [...drawing.querySelectorAll(".band")], heads = [...drawing.querySelectorAll(".head")];
  const edges = [...drawing.querySelectorAll(".edge")].map((path) => ({ path, a: Number(path.dataset.a), b: Number(path.dataset.b) }));
  const HEAD = 26, GAP = 7, WIDE = 148, BEND = 24;
  const facts = nodes.map((node) => {
    const rect = node.querySelector("rect"), band = node.closest(".band");
    return { band, x: Number(rect.getAttribute("x")), y: Number(rect.getAttribute("y")) + 9 - Number(band.dataset.y) };
  });
  const standIns = new Map();
  nodes.forEach((node, number) => {
    const { band, x } = facts[number];
    if (band.classList.contains("folded")) standIns.set(`${band.dataset.scene}|${x}`, number);
  });
  const scenes = [...new Set(bands.filter((band) => band.classList.contains("folded")).map((band) => band.dataset.scene))];

  const place = () => {
    const tops = new Map();
    let top = 10, last = null;
    for (const band of bands.filter((each) => !each.classList.contains("folded"))) {
      const scene = band.dataset.scene, first = scene !== last;
      if (first) {
        top += HEAD;
        const head = heads.find((each) => each.dataset.scene === scene);
        if (head) head.setAttribute("transform", `translate(0 ${top - head.dataset.top})`);
      }
      last = scene;
      const shown = folded.has(scene) ? bands.find((each) => each.classList.contains("folded") && each.dataset.scene === scene) : band;
      band.setAttribute("display", folded.has(scene) ? "none" : "inline");
      if (shown !== band && !first) continue;
      tops.set(shown, top);
      shown.setAttribute("transform", `translate(0 ${top - shown.dataset.y})`);
      shown.setAttribute("display", "inline");
      top += Number(shown.dataset.height) + GAP;
    }
    for (const band of bands) if (band.classList.contains("folded") && !folded.has(band.dataset.scene)) band.setAttribute("display", "none");
    const middle = (number) => {
      const fact = facts[number], scene = fact.band.dataset.scene;
      const seen = folded.has(scene) ? facts[standIns.get(`${scene}|${fact.x}`)] : fact;
      return [seen.x, seen.y + tops.get(seen.band)];
    };
    const drawn = new Set();
    for (const edge of edges) {
      const [[x1, y1], [x2, y2]] = [middle(edge.a), middle(edge.b)];
      const key = `${x1} ${y1} ${x2} ${y2}`;
      edge.path.setAttribute("d", drawn.has(key) ? "" : `M${x1 + WIDE} ${y1}C${x1 + WIDE + BEND} ${y1} ${x2 - BEND} ${y2} ${x2} ${y2}`);
      drawn.add(key);
    }
    const [, , width] = drawing.getAttribute("viewBox").split(" ");
    drawing.setAttribute("viewBox", `0 0 ${width} ${top + 10}`);
    drawing.setAttribute("height", String(top + 10));
  };

  const fold = (scene) => {
    if (folded.has(scene)) folded.delete(scene); else folded.add(scene);
    told();
  };
  const doors = heads.filter((each) => scenes.includes(each.dataset.scene)), called = new Map();
  for (const head of doors) {
    called.set(head, head.querySelector(".scene").textContent);
    head.dataset.top = String(Number(head.querySelector("line").getAttribute("y1")) - 3 + HEAD);
    head.setAttribute("tabindex", "0");
    head.setAttribute("role", "button");
    head.addEventListener("click", () => fold(head.dataset.scene));
    head.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation();
      fold(head.dataset.scene);
    });
  }
  for (const head of heads) if (!head.dataset.top) head.dataset.top = String(Number(head.querySelector("line").getAttribute("y1")) - 3 + HEAD);
  const all = page.$("fold-all");
  const told = () => {
    all.textContent = folded.size < scenes.length ? "Fold all" : "Unfold all";
    for (const head of doors) {
      const open = !folded.has(head.dataset.scene);
      head.setAttribute("aria-expanded", String(open));
      head.querySelector(".scene").textContent = `${open ? "▾" : "▸"} ${called.get(head)}`;
    }
    place();
  };
  all.addEventListener("click", () => {
    const close = folded.size < scenes.length;
    folded.clear();
    if (close) scenes.forEach((scene) => folded.add(scene));
    told();
  });
  // A long film begins folded, but for the scenes in which something is to be made.
  if (page.data.shots.length > 24) {
    const lit = new Set(nodes.filter((node) => node.classList.contains("lit")).map((node) => node.closest(".band").dataset.scene));
    const most = lit.size * 2 > scenes.length;
    for (const scene of scenes) if (most || !lit.has(scene)) folded.add(scene);
  }
  told();
  // What a task is made from and what is made of it, lit while the pointer is on it.
  const light = (node, on) => {
    const number = nodes.indexOf(node), ahead = new Set([number]), behind = new Set([number]);
    for (const [set, from, to] of [[ahead, "a", "b"], [behind, "b", "a"]]) {
      for (let grown = true; grown;) {
        grown = false;
        for (const edge of edges) if (set.has(edge[from]) && !set.has(edge[to])) { set.add(edge[to]); grown = true; }
      }
    }
    for (const edge of edges) edge.path.classList.toggle("near", on && ((ahead.has(edge.a) && ahead.has(edge.b)) || (behind.has(edge.a) && behind.has(edge.b))));
  };
  for (const node of nodes) {
    node.addEventListener("pointerenter", () => light(node, true));
    node.addEventListener("pointerleave", () => light(node, false));
  }
  return { fold };
};
