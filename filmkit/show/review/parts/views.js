"use strict";
// Which view is seen: the part of the address behind #. A view that is left stops playing.
page.views = (() => {
  const { $ } = page;
  const views = [...document.querySelectorAll(".view")].map((view) => view.id.replace("view-", ""));
  const links = [...document.querySelectorAll("nav a")];

  const show = () => {
    const [name, ...rest] = decodeURIComponent(location.hash.slice(1)).split("/");
    const wanted = views.includes(name) ? name : "film";
    if (page.view === "film" && wanted !== "film" && page.player) page.player.pause();
    if (page.view === "shot") page.shotView.leave();
    if (page.view === "compare" && page.compare) page.compare.leave();
    page.view = wanted;
    for (const each of views) $(`view-${each}`).hidden = each !== wanted;
    for (const link of links) {
      const current = link.hash.slice(1) === (wanted === "shot" ? "shots" : wanted);
      if (current) link.setAttribute("aria-current", "page"); else link.removeAttribute("aria-current");
      if (current) link.scrollIntoView({ block: "nearest", inline: "center" });
    }
    if (wanted === "shot") page.shotView.show(rest.join("/"));
    if (wanted === "compare" && page.compare) page.compare.open(rest.slice(0, 2).join("/"), rest.slice(2, 4).join("/"));
    if (wanted === "film" && rest[0] && page.player) page.player.seek(Number(rest[0]) || 0);
    page.emit("view", wanted);
    if (page.drawing && page.drawing.on && wanted !== "film") page.drawing.close();
    window.scrollTo(0, 0);
  };
  page.on("trouble", (says) => { $("trouble").textContent = says; $("trouble").hidden = false; });
  window.addEventListener("hashchange", show);
  for (const each of document.querySelectorAll("[data-frame]")) {
    each.addEventListener("click", () => { location.hash = `#film/${each.dataset.frame}`; });
  }
  $("print").addEventListener("click", () => window.print());
  if (page.player) page.player.begin();
  show();
  document.documentElement.dataset.ready = "yes";
  return { show };
})();
