"use strict";
// What is spoken, over the picture: a browser reads no caption file from a disk, so the page shows them.
page.captions = (() => {
  const place = page.$("caption");
  if (!place || !page.player) return null;
  let on = page.recall("captions", true);
  const shots = new Map(page.data.shots.filter((shot) => shot.lines.length).map((shot) => [shot.id, shot.lines]));

  const show = () => {
    const clip = page.player.clip(), lines = on && clip && shots.get(clip.shot);
    if (!lines) return page.fill(place);
    const part = clip.length / lines.length;
    const line = lines[page.clamp(Math.floor((page.player.screen.frame - clip.start) / part), 0, lines.length - 1)];
    return page.fill(place, page.el("span", {}, `${line[0].toUpperCase()}: ${line[1]}`));
  };

  const captions = {
    toggle: () => {
      on = !on;
      page.remember("captions", on);
      page.$("captions").setAttribute("aria-pressed", String(on));
      show();
    },
  };
  page.on("frame", show);
  page.$("captions").setAttribute("aria-pressed", String(on));
  page.$("captions").addEventListener("click", captions.toggle);
  return captions;
})();
