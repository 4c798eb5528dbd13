"use strict";
// What is spoken, over the picture: a browser reads no caption file from a disk, so the page shows them.
page.captions = (() => {
  const place = page.$("caption");
  if (!place || !page.player) return null;
  let on = page.recall("captions", true);
  const show = () => {
    const frame = page.player.screen.frame;
    const said = on ? page.data.captions.filter((each) => frame >= each.start && frame < each.start + each.length) : [];
    page.fill(place, said.map((each) => page.el("span", {}, each.who ? `${each.who.toUpperCase()}: ${each.text}` : each.text)));
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
