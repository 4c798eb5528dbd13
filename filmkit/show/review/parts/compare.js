"use strict";
// Two pictures held against each other: a wipe, one laid over the other, their difference, or side by side.
page.compare = (() => {
  const { $, el } = page;
  const stage = $("compare-stage");
  if (!stage) return null;
  const choices = [
    ...page.data.builds.map((build, number) => ({ key: `build/${number}`, src: build.src, frames: build.frames, rate: page.rate,
      label: number ? `build of ${build.when.slice(0, 16).replace("T", " ")}, ${build.label}` : `this build, ${build.label}` })),
    ...page.data.shots.flatMap((shot) => (page.film.src ? shot.clips.slice(0, 1) : []).map(([first, frames]) => ({ key: `${shot.id}/film`, src: page.film.src,
      first, frames, rate: page.rate, shot: shot.id, begins: shot.begins[0], label: `${shot.id}, in the film` }))),
    ...page.data.shots.flatMap((shot) => shot.takes.map((take, number) => ({ key: `${shot.id}/${number}`, src: take.src, frames: take.frames || shot.length,
      rate: take.rate.split("/").map(Number).reduce((over, under) => over / under), shot: shot.id, label: `${shot.id}, ${take.name}` }))),
  ].filter((choice) => choice.src);
  const known = new Map(choices.map((choice) => [choice.key, choice]));
  const line = el("span", { id: "compare-line", "aria-hidden": "true" });
  let reel = null, mode = "wipe";

  for (const select of [$("compare-a"), $("compare-b")]) {
    select.append(...choices.map((choice) => el("option", { value: choice.key }, choice.label)));
  }

  // A take begins where the film begins to show it, when it is held against how it stands there.
  const first = (choice, other) => (choice.first !== undefined ? choice.first : other.begins !== undefined && other.shot === choice.shot ? other.begins : 0);

  const load = () => {
    if (reel) reel.pause();
    const [a, b] = [known.get($("compare-a").value), known.get($("compare-b").value)];
    if (!a || !b) return;
    const videos = [a, b].map((choice, number) => {
      const video = el("video", { src: choice.src, preload: "auto", playsinline: "", class: number ? "second" : "first", "aria-label": choice.label });
      video.muted = true;
      return video;
    });
    page.fill(stage, videos, line);
    const firsts = [first(a, b), first(b, a)];
    const length = Math.min(a.frames - (a.begins === undefined ? firsts[0] : 0), b.frames - (b.begins === undefined ? firsts[1] : 0));
    reel = new page.Together(videos, length, a.rate, firsts);
    reel.lead.onframe((frame) => { $("compare-bar").value = String(frame); $("compare-frame").textContent = String(frame); });
    reel.lead.onspeed((speed) => { $("compare-play").textContent = speed ? "❚❚" : "▶"; });
    $("compare-bar").max = String(Math.max(0, length - 1));
    show();
    reel.seek(Math.floor(length / 3));
  };

  const show = () => {
    stage.dataset.mode = mode;
    const part = Number($("compare-amount").value), second = stage.querySelector(".second");
    if (!second) return;
    second.style.clipPath = mode === "wipe" ? `inset(0 0 0 ${part}%)` : "";
    second.style.opacity = mode === "overlay" ? String(part / 100) : "";
    line.style.left = `${part}%`;
    line.hidden = mode !== "wipe";
    $("compare-amount").disabled = mode === "difference" || mode === "side";
    for (const button of document.querySelectorAll("[data-mode]")) {
      if (button !== stage) button.setAttribute("aria-pressed", String(button.dataset.mode === mode));
    }
  };

  for (const button of document.querySelectorAll("button[data-mode]")) {
    button.addEventListener("click", () => { mode = button.dataset.mode; show(); });
  }
  $("compare-amount").addEventListener("input", show);
  $("compare-bar").addEventListener("input", () => reel && reel.seek(Number($("compare-bar").value)));
  $("compare-play").addEventListener("click", () => reel && (reel.speed ? reel.pause() : reel.play(1)));
  for (const id of ["compare-a", "compare-b"]) $(id).addEventListener("change", load);
  $("compare-box").addEventListener("pointermove", (event) => {
    if (mode !== "wipe" || !event.buttons) return;
    const box = stage.getBoundingClientRect();
    $("compare-amount").value = String(page.clamp(((event.clientX - box.left) / box.width) * 100, 0, 100));
    show();
  });

  return {
    reel: () => reel,
    leave: () => reel && reel.pause(),
    open: (one, other) => {
      const several = page.data.shots.find((shot) => shot.takes.filter((take) => take.src).length > 1);
      const first = page.data.shots.find((shot) => known.has(`${shot.id}/film`) && known.has(`${shot.id}/0`));
      const start = page.data.builds.length > 1 ? ["build/0", "build/1"] : several ? [`${several.id}/0`, `${several.id}/1`]
        : first ? [`${first.id}/film`, `${first.id}/0`] : choices.slice(0, 2).map((choice) => choice.key);
      $("compare-none").hidden = choices.length > 1;
      for (const part of ["compare-choices", "compare-held"]) $(part).hidden = choices.length < 2;
      if (one && known.has(one)) $("compare-a").value = one; else if (!reel) $("compare-a").value = start[0];
      if (other && known.has(other)) $("compare-b").value = other; else if (!reel) $("compare-b").value = start[1];
      if (one || !reel) load();
    },
  };
})();
