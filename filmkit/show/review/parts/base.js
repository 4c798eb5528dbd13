"use strict";
// What every part of the page uses: the film's data, building elements, timecode, what is remembered.
// Words of the film become text nodes, never markup.
const page = window.filmkit = {};

page.data = JSON.parse(document.getElementById("data").textContent);
page.film = page.data.film;
page.rate = page.film.rate[0] / page.film.rate[1];
page.shots = new Map(page.data.shots.map((shot) => [shot.id, shot]));
page.picture = page.data.tracks[0].clips;

page.$ = (id) => document.getElementById(id);

page.el = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "class") made.className = value;
    else if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key in made && typeof value === "boolean") made[key] = value;
    else made.setAttribute(key, value);
  }
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== "") made.append(child);
  }
  return made;
};

page.fill = (place, ...children) => {
  place.replaceChildren(...children.flat().filter((each) => each !== null && each !== undefined && each !== ""));
};

document.documentElement.style.setProperty("--aspect", String(page.film.width / page.film.height));
document.documentElement.style.setProperty("--picture", String(page.film.picture));

page.two = (number) => String(number).padStart(2, "0");

// HH:MM:SS:FF, non-drop: it counts frames.
page.timecode = (frame) => {
  const base = page.film.nominal, seconds = Math.floor(frame / base);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60, frame % base].map(page.two).join(":");
};

page.readTimecode = (text) => {
  const words = text.trim();
  if (/^\d+$/.test(words)) return Number(words);
  if (!/^\d{1,2}(:\d{1,2}){1,3}$/.test(words)) return null;
  const parts = words.split(":").map(Number);
  while (parts.length < 4) parts.unshift(0);
  return ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * page.film.nominal + parts[3];
};

page.seconds = (frames) => `${(frames / page.rate).toFixed(1)} s`;

page.clipAt = (frame) => page.picture.find((clip) => frame >= clip.start && frame < clip.start + clip.length) || null;

page.clamp = (value, low, high) => Math.min(high, Math.max(low, value));

// A picture's address: beside the page, or inside it.
page.still = (src) => page.data.stills[src] || src;

page.hear = {};
page.on = (name, heard) => (page.hear[name] = page.hear[name] || []).push(heard);
page.emit = (name, value) => (page.hear[name] || []).forEach((heard) => heard(value));

// Some browsers keep nothing for pages opened from a disk: then it lasts as long as the page is open.
page.remember = (key, value) => {
  try {
    localStorage.setItem(`filmkit:${page.film.id}:${key}`, JSON.stringify(value));
  } catch { /* it stays in this page */ }
};
page.recall = (key, otherwise) => {
  try {
    const kept = localStorage.getItem(`filmkit:${page.film.id}:${key}`);
    return kept === null ? otherwise : JSON.parse(kept);
  } catch {
    return otherwise;
  }
};

page.bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

for (const image of document.querySelectorAll("img[data-still]")) image.src = page.still(image.dataset.still);
