"use strict";
// Every function by keyboard. Letters are those of cutting rooms: J K L, I and O.
page.keys = (() => {
  const { $ } = page;
  const help = $("keys");
  const typing = (target) => target.closest("input:not([type=range]), textarea, select, [contenteditable]");

  const other = () => (page.view === "shot" ? page.shotView.reel() : page.view === "compare" && page.compare ? page.compare.reel() : null);

  const film = {
    " ": (player) => player.toggle(), k: (player) => player.pause(), j: (player) => player.shuttle(-1), l: (player) => player.shuttle(1),
    ArrowLeft: (player, event) => player.step(event.shiftKey ? -Math.round(page.rate) : -1),
    ArrowRight: (player, event) => player.step(event.shiftKey ? Math.round(page.rate) : 1),
    ArrowUp: (player) => player.cut(-1), ArrowDown: (player) => player.cut(1),
    Home: (player) => player.seek(0), End: (player) => player.seek(page.film.length - 1),
    i: (player) => player.mark("in"), o: (player) => player.mark("out"), x: (player) => player.unmark(),
    p: (player) => player.loop(!player.screen.loop), m: (player) => player.mute(), f: (player) => player.full(),
    c: () => page.captions.toggle(), n: () => page.drawing.open(), g: () => $("goto").focus(),
    "[": () => pace(-1), "]": () => pace(1),
    "+": () => page.timeline.zoom(1.6), "=": () => page.timeline.zoom(1.6), "-": () => page.timeline.zoom(1 / 1.6),
    Enter: (player) => { const clip = player.clip(); if (clip && clip.shot) location.hash = `#shot/${clip.shot}`; },
  };

  const pace = (by) => {
    const select = $("speed"), next = page.clamp(select.selectedIndex + by, 0, select.options.length - 1);
    page.player.speed(Number(select.options[next].value));
  };

  const reel = {
    " ": (together) => (together.speed ? together.pause() : together.play(1)), k: (together) => together.pause(), l: (together) => together.play(1),
    ArrowLeft: (together, event) => { together.pause(); together.seek(together.frame - (event.shiftKey ? 24 : 1)); },
    ArrowRight: (together, event) => { together.pause(); together.seek(together.frame + (event.shiftKey ? 24 : 1)); },
    Home: (together) => together.seek(0),
  };

  const anywhere = {
    "?": () => help.showModal(),
    "/": () => { location.hash = "#shots"; setTimeout(() => $("filter").focus()); },
  };
  [...document.querySelectorAll("nav a")].forEach((link, number) => {
    anywhere[String((number + 1) % 10)] = () => { location.hash = link.hash; };
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.key === "Escape") {
      if (page.drawing && page.drawing.on) page.drawing.close();
      else if (typing(event.target)) event.target.blur();
      else if (page.view === "shot") location.hash = "#shots";
      return;
    }
    if (typing(event.target)) return;
    const pressing = event.target.closest("button, a, summary, [role=button]") && (event.key === " " || event.key === "Enter");
    const sliding = event.target.matches("input[type=range]") && event.key.startsWith("Arrow");
    if (pressing || sliding) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const together = other();
    const act = anywhere[event.key] || (page.view === "film" && page.player ? film[key] && ((e) => film[key](page.player, e)) : together && reel[key] && ((e) => reel[key](together, e)));
    if (!act) return;
    event.preventDefault();
    act(event);
  });

  $("help").addEventListener("click", () => help.showModal());
  $("keys-close").addEventListener("click", () => help.close());
  return { film };
})();
