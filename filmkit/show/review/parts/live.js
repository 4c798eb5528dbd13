"use strict";
// A page that is served: what is wrong with what was saved, what is made of it, and the new picture as soon
// as there is one. A newer page takes the place of this one, at the same frame of the same shot.
page.live = (() => {
  const { el, fill } = page;
  const says = el("span", { class: "says", role: "status" }), bar = el("progress", { max: 1, hidden: true, "aria-label": "How far it is" });
  const wrongs = el("ul", { class: "wrongs", role: "alert" }), will = el("pre", {});
  const what = el("details", { hidden: true }, el("summary", {}, "what is to be made"), will);
  const acts = el("span", { class: "acts" });
  const strip = el("section", { class: "live", "aria-label": "What is going on" }, says, bar, what, acts, wrongs);
  document.querySelector("header.top").after(strip);
  new ResizeObserver(() => document.body.style.setProperty("--live", `${strip.offsetHeight}px`)).observe(strip);
  const stage = document.querySelector("#stage .frame");
  const LOST = "filmkit is not running any more: start it again, and open the address it prints";
  let now = null, over = null, shown = "";

  // What is asked of filmkit; it answers with what came of it, or with why not.
  const act = async (name, given) => {
    let answer;
    try {
      answer = await fetch(`/act/${name}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(given) });
    } catch { throw new Error(LOST); }
    const told = answer.headers.get("Content-Type") === "application/json" ? await answer.json() : { message: await answer.text() };
    if (!answer.ok) throw new Error([told.message, told.hint].filter(Boolean).join("; "));
    return told;
  };

  const clip = () => (page.player ? page.clipAt(page.player.screen.frame) : null);
  const key = `filmkit:${page.film.id}:place`;

  const leave = () => {
    const place = { hash: location.hash };
    if (page.player) {
      const here = clip();
      Object.assign(place, { frame: page.player.screen.frame, shot: here && here.shot, inside: here && page.player.screen.frame - here.start,
        speed: page.player.screen.speed, marks: page.player.marks, loop: Boolean(page.player.screen.loop), muted: document.getElementById("picture").muted });
    }
    try { sessionStorage.setItem(key, JSON.stringify(place)); } catch { /* then it begins at the first frame */ }
    location.reload();
  };

  const arrive = () => {
    let place = null;
    try { place = JSON.parse(sessionStorage.getItem(key)); sessionStorage.removeItem(key); } catch { /* as above */ }
    if (!place || !page.player) return;
    if (place.hash !== location.hash) location.hash = place.hash;
    const there = place.shot && page.picture.find((each) => each.shot === place.shot);
    page.player.seek(there ? there.start + Math.min(place.inside, there.length - 1) : place.frame || 0);
    if (place.marks) Object.assign(page.player.marks, place.marks);
    if (place.loop) page.player.loop(true);
    if (place.muted) page.player.mute();
    if (place.speed > 0) page.player.screen.play(place.speed);
  };

  const off = () => { if (over) over.forEach((each) => each.remove()); over = null; shown = ""; };

  // The new picture of the shot that is shown, over the old film, until the film is made.
  const lay = () => {
    if (!stage || !now) return undefined;
    const here = clip(), take = here && now.takes[here.shot];
    const frame = here && now.frame && now.frame.shot === here.shot ? now.frame : null;
    if (!take && !frame) return off();
    const src = take || frame.src;
    if (shown !== src) {
      off();
      shown = src;
      const picture = take ? el("video", { src, class: "live-over", muted: true, playsinline: true, preload: "auto" }) : el("img", { src, class: "live-over", alt: "" });
      const tag = el("span", { class: "live-tag" }, take ? "new take" : "first frame");
      over = [picture, tag];
      stage.append(...over);
      if (take) { picture.muted = true; picture.addEventListener("loadeddata", lay); }
    }
    const [picture] = over;
    if (take && picture.readyState > 1) {
      const at = (page.player.screen.frame - here.start + 0.5) / page.rate;
      if (page.player.screen.speed > 0) {
        picture.playbackRate = page.player.screen.speed;
        if (picture.paused) { picture.currentTime = at; picture.play().catch(() => {}); }
      } else { picture.pause(); if (!picture.seeking) picture.currentTime = at; }
    }
    return undefined;
  };

  const show = () => {
    strip.classList.toggle("busy", now.busy);
    says.className = "says";
    const making = Object.entries(now.making).map(([name, part]) => (part > 0 ? `${name} ${Math.round(part * 100)} %` : name));
    const more = making.length > 3 ? ` and ${making.length - 3} more` : "";
    says.textContent = now.busy && making.length ? `${now.done} of ${now.total} ${now.buying ? "bought" : "made"}; now ${making.slice(0, 3).join(", ")}${more}` : now.says;
    bar.hidden = !now.busy || !now.total;
    const begun = Object.values(now.making).reduce((sum, each) => sum + each, 0);
    bar.value = now.total ? Math.min(1, (now.done + begun) / now.total) : 0;
    what.hidden = !now.will.length;
    will.textContent = now.will.join("\n");
    fill(wrongs, now.wrong.map((each) => el("li", {}, each.at ? el("code", {}, each.at) : null, el("p", {}, each.message), each.hint ? el("p", { class: "hint" }, each.hint) : null)));
    wrongs.hidden = !now.wrong.length;
    document.title = `${now.wrong.length ? "✗ " : now.busy ? "… " : ""}${document.title.replace(/^[✗…] /, "")}`;
    const waiting = document.getElementById("waiting");
    if (waiting) waiting.hidden = Boolean(now.wrong.length);
    const noted = document.getElementById("notes-where");
    if (noted && now.acts.includes("notes")) noted.textContent = "What is written here goes into the film's folder, into notes/, for everyone.";
    const how = document.getElementById("none-how");
    if (how) how.textContent = now.busy ? "It is being made. Each shot is shown here as soon as it is drawn." : may("buy") && now.buys ? "Buy, above, tells what it costs, and asks. Build makes what is free." : may("build") ? "Build, above, makes it." : how.textContent;
    layFirst();
    lay();
    page.emit("live", now);
  };

  // Where there is no film yet, its shots as they come.
  const first = document.getElementById("none-first");
  const layFirst = () => {
    if (!first) return;
    const { shot, src } = now.frame || {};
    const there = (name, file) => [...first.children].some((each) => each.dataset.shot === name && each.dataset.src === file);
    const put = (name, file, picture) => {
      [...first.children].filter((each) => each.dataset.shot === name).forEach((each) => each.remove());
      first.append(el("figure", { "data-shot": name, "data-src": file }, picture, el("figcaption", {}, name)));
    };
    if (src && !now.takes[shot] && !there(shot, src)) put(shot, src, el("img", { src, alt: "" }));
    for (const [name, file] of Object.entries(now.takes)) {
      if (there(name, file)) continue;
      const film = el("video", { src: file, muted: true, loop: true, autoplay: true, playsinline: true });
      film.muted = true;
      put(name, file, film);
    }
    first.append(...page.data.shots.flatMap((each) => [...first.children].filter((one) => one.dataset.shot === each.id)));
  };

  // Where somebody looks is drawn first.
  let told = "";
  const tell = () => {
    const here = clip();
    if (!here || !here.shot || !now || !now.acts.includes("at")) return;
    const place = { shot: here.shot, frame: page.player.screen.frame - here.start };
    if (JSON.stringify(place) === told) return;
    told = JSON.stringify(place);
    act("at", place).catch(() => {});
  };
  let later = 0;
  page.on("frame", () => { lay(); clearTimeout(later); later = setTimeout(tell, 200); });

  // What may be done with the shot that is shown; its buttons stand in the strip.
  const tellSays = (text, lost) => { says.className = lost ? "says lost" : "says"; says.textContent = text; };
  // An answer that comes after newer news says nothing new.
  const ask = async (name, given) => {
    const before = now && now.says, told = await act(name, given);
    if (told.says && (now && now.says) === before) tellSays(told.says);
  };
  const press = (label, name, given, main) => {
    const button = el("button", { type: "button", class: main ? "main" : "quiet" }, label);
    button.addEventListener("click", async () => {
      button.disabled = true;
      try { await ask(name, given()); } catch (error) { tellSays(error.message, true); }
      button.disabled = false;
    });
    return button;
  };
  const may = (name) => now && now.acts.includes(name);
  const buttons = () => {
    const [view, name] = decodeURIComponent(location.hash.slice(1)).split("/");
    const here = view === "shot" ? page.shots.get(name) : clip() && page.shots.get(clip().shot);
    const made = [];
    const making = now && now.busy && now.total > 0;
    if (making && !now.buying && may("stop")) made.push(press("Stop", "stop", () => ({})));
    if (may("build") && !making) made.push(press("Build", "build", () => ({}), now.will.length > 0));
    if (here && may("build") && !making && here.state !== "fresh") made.push(press(`Build ${here.id}`, "build", () => ({ shot: here.id })));
    if (here && may("approve") && here.approved !== "approved") made.push(press(`Approve ${here.id}`, "approve", () => ({ shot: here.id, page: page.data.live })));
    if (here && may("pick") && view === "shot") {
      here.takes.forEach((take) => {
        const number = /^take (\d+)$/.exec(take.name);
        if (number && !take.picked) made.push(press(`Put ${take.name} into the cut`, "pick", () => ({ shot: here.id, take: number[1] })));
      });
    }
    if (may("buy") && now.buys && !making) {
      const offer = el("button", { type: "button", class: "quiet" }, "Buy …");
      offer.addEventListener("click", buy);
      made.push(offer);
    }
    fill(acts, made);
  };

  // What is bought is shown with its price, and bought when the total is typed.
  const buy = async () => {
    let plan;
    try { plan = await act("price", {}); } catch (error) { return tellSays(error.message, true); }
    const typed = el("input", { autocomplete: "off", "aria-label": "The total" }), trouble = el("p", { class: "trouble", role: "alert", hidden: true });
    const go = el("button", { type: "submit", class: "main" }, "Buy"), back = el("button", { type: "button", class: "quiet" }, "Buy nothing");
    const form = el("form", {}, plan.takes ? el("label", {}, `Type ${plan.type}${plan.type === plan.total ? "" : ", the most that it may cost,"} to buy ${plan.things}`, typed) : null, trouble, el("p", {}, plan.takes ? go : null, back));
    const dialog = el("dialog", { class: "ask", "aria-label": "Buying" }, el("h2", {}, plan.takes ? `${plan.things} for ${plan.total}` : "Nothing to buy"), el("pre", {}, plan.lines.join("\n")), form);
    document.body.append(dialog);
    dialog.addEventListener("close", () => { dialog.remove(); catchUp(); });
    back.addEventListener("click", () => dialog.close());
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      go.disabled = trouble.hidden = true;
      try { await ask("buy", { typed: typed.value }); dialog.close(); } catch (error) {
        // It takes minutes, and a browser does not wait for ever: what came of it is in the news.
        if (!dialog.open) return;
        trouble.textContent = error.message; trouble.hidden = false; go.disabled = false;
      }
    });
    page.on("live", (news) => { if (news.buying && go.disabled) dialog.close(); });
    dialog.showModal();
    return undefined;
  };

  // Notes go into the film's folder as they are written.
  let keeping = 0, unkept = 0;
  page.on("notes", () => {
    if (!may("notes")) return;
    clearTimeout(keeping);
    const mine = unkept += 1;
    keeping = setTimeout(async () => {
      try { await act("notes", JSON.parse(page.notes.json())); } catch (error) { tellSays(`${error.message}. The note is in this page alone: Notes, Export notes.json keeps it`, true); }
      if (mine === unkept) unkept = 0;
    }, 300);
  });
  page.on("shot", buttons);
  page.on("view", buttons);

  // A newer page waits until nobody writes on this one, and what was written is kept.
  const writing = () => Boolean((page.drawing && page.drawing.on) || unkept || document.querySelector("dialog[open]"));
  let waiting = 0;
  const catchUp = () => {
    if (!now || !now.page || now.page === page.data.live) return false;
    if (writing()) { clearTimeout(waiting); waiting = setTimeout(catchUp, 400); return false; }
    news.close();
    leave();
    return true;
  };

  const news = new EventSource("/now");
  news.addEventListener("message", (event) => {
    now = JSON.parse(event.data);
    if (catchUp()) return;
    show();
    buttons();
  });
  news.addEventListener("error", () => {
    tellSays(LOST, true);
    bar.hidden = what.hidden = true;
    fill(acts, []);
  });
  window.addEventListener("pagehide", () => news.close());
  arrive();
  return { act, acts, now: () => now };
})();
