"use strict";
// A screen shows one clip to the frame. A film that is not here is shown by the stills that are.
page.Screen = class {
  // `first` is the frame of the file that is frame 0 here.
  constructor(video, length, rate, first = 0) {
    Object.assign(this, { video, length, rate, first, frame: 0, speed: 0, loop: null, wanted: null, heard: [], turned: [] });
    video.addEventListener("seeked", () => this.settle());
    video.addEventListener("ended", () => this.ended());
    video.addEventListener("error", () => page.emit("trouble", "this browser cannot play this clip: it needs H.264 in MP4"));
    video.addEventListener("loadedmetadata", () => this.makeSeekable());
    this.watch();
  }

  // Some hosts give no parts of a file: then the whole of it is fetched, and sought in here.
  async makeSeekable() {
    const { video } = this;
    if (!location.protocol.startsWith("http") || video.src.startsWith("blob:")) return;
    if (video.seekable.length && video.seekable.end(0) > 0) return;
    const answer = await fetch(video.src);
    if (!answer.ok) return;
    video.src = URL.createObjectURL(await answer.blob());
    video.addEventListener("loadeddata", () => this.seek(this.frame), { once: true });
  }

  onframe(heard) { this.heard.push(heard); }
  onspeed(heard) { this.turned.push(heard); }

  watch() {
    const seen = (now, facts) => {
      if (this.speed > 0) this.at(Math.round(facts.mediaTime * this.rate) - this.first);
      this.video.requestVideoFrameCallback(seen);
    };
    if (this.video.requestVideoFrameCallback) this.video.requestVideoFrameCallback(seen);
    else setInterval(() => { if (this.speed > 0) this.at(Math.floor(this.video.currentTime * this.rate + 1e-3) - this.first); }, 15);
  }

  at(frame) {
    const shown = page.clamp(frame, 0, this.length - 1);
    if (frame >= this.length && !this.loop) { this.frame = shown; this.tell(); return this.pause(); }
    if (this.loop && this.speed > 0 && (shown >= this.loop[1] || shown < this.loop[0])) return this.seek(this.loop[0]);
    if (shown !== this.frame) {
      this.frame = shown;
      this.tell();
    }
    return undefined;
  }

  tell() { this.heard.forEach((heard) => heard(this.frame)); }

  // The middle of a frame: rounding on either side still shows that frame.
  seek(frame) {
    this.frame = page.clamp(Math.round(frame), 0, Math.max(0, this.length - 1));
    if (this.video.seeking) this.wanted = this.frame;
    else this.video.currentTime = (this.first + this.frame + 0.5) / this.rate;
    this.tell();
  }

  settle() {
    if (this.wanted === null) return;
    const frame = this.wanted;
    this.wanted = null;
    this.video.currentTime = (this.first + frame + 0.5) / this.rate;
  }

  play(speed) {
    cancelAnimationFrame(this.turning);
    this.speed = speed;
    if (speed > 0) {
      if (this.frame >= this.length - 1) this.seek(this.loop ? this.loop[0] : 0);
      this.video.playbackRate = speed;
      this.video.play().catch(() => this.pause());
    } else {
      this.video.pause();
      if (speed < 0) this.backwards(performance.now(), this.frame);
    }
    this.turned.forEach((heard) => heard(this.speed));
  }

  // Browsers do not play backwards: each picture is sought, as many as there is time for.
  backwards(began, from) {
    this.turning = requestAnimationFrame((now) => {
      if (this.speed >= 0) return;
      const frame = from + Math.round(((now - began) / 1000) * this.speed * this.rate);
      if (frame !== this.frame && !this.video.seeking) this.seek(frame);
      if (frame > 0) this.backwards(began, from);
      else this.pause();
    });
  }

  pause() {
    const was = this.speed;
    this.speed = 0;
    this.video.pause();
    if (was > 0) this.seek(this.frame);
    this.turned.forEach((heard) => heard(this.speed));
  }

  ended() {
    if (this.loop) this.play(this.speed || 1);
    else { this.at(this.length - 1); this.pause(); }
  }
};

// The same, of strips: eight pictures a shot, and a clock in place of a film.
page.StillScreen = class {
  constructor(canvas, length, rate) {
    Object.assign(this, { video: canvas, length, rate, frame: 0, speed: 0, loop: null, heard: [], turned: [], images: new Map() });
    canvas.width = 960;
    canvas.height = Math.round((960 * page.film.height) / page.film.width);
    this.paper = canvas.getContext("2d");
    this.onframe(() => this.draw());
  }

  onframe(heard) { this.heard.push(heard); }
  onspeed(heard) { this.turned.push(heard); }
  tell() { this.heard.forEach((heard) => heard(this.frame)); }

  draw() {
    const clip = page.clipAt(this.frame), shot = clip && page.shots.get(clip.shot);
    const { width, height } = this.video;
    if (!shot || !shot.strip) {
      this.paper.fillStyle = "#000";
      return this.paper.fillRect(0, 0, width, height);
    }
    const strip = shot.strip, image = this.image(strip.src);
    if (!image.complete) return undefined;
    const cell = Math.min(strip.count - 1, Math.floor(((this.frame - clip.start) / clip.length) * strip.count));
    return this.paper.drawImage(image, cell * strip.width, 0, strip.width, strip.height, 0, 0, width, height);
  }

  image(src) {
    if (!this.images.has(src)) {
      const image = new Image();
      image.addEventListener("load", () => this.draw());
      image.src = page.still(src);
      this.images.set(src, image);
    }
    return this.images.get(src);
  }

  seek(frame) {
    this.frame = page.clamp(Math.round(frame), 0, Math.max(0, this.length - 1));
    this.tell();
  }

  play(speed) {
    cancelAnimationFrame(this.turning);
    this.speed = speed;
    const began = performance.now(), from = speed > 0 && this.frame >= this.length - 1 ? 0 : this.frame;
    const turn = (now) => {
      if (!this.speed) return;
      let frame = from + Math.round(((now - began) / 1000) * this.speed * this.rate);
      if (this.loop && frame >= this.loop[1]) return this.seek(this.loop[0]), this.play(this.speed);
      this.seek(frame);
      if (frame < 0 || frame >= this.length) return this.pause();
      this.turning = requestAnimationFrame(turn);
    };
    this.turning = requestAnimationFrame(turn);
    this.turned.forEach((heard) => heard(this.speed));
  }

  pause() {
    this.speed = 0;
    this.turned.forEach((heard) => heard(this.speed));
  }
};

// Several clips in step: the first leads, the others follow to the frame.
page.Together = class {
  constructor(videos, length, rate, firsts = []) {
    this.lead = new page.Screen(videos[0], length, rate, firsts[0] || 0);
    this.others = videos.slice(1).map((video, number) => new page.Screen(video, length, rate, firsts[number + 1] || 0));
    this.lead.onframe((frame) => this.follow(frame));
  }

  get frame() { return this.lead.frame; }
  get speed() { return this.lead.speed; }

  follow(frame) {
    for (const other of this.others) {
      const apart = Math.abs(other.video.currentTime - this.lead.video.currentTime - (other.first - this.lead.first) / this.lead.rate) * this.lead.rate;
      if (this.lead.speed <= 0 ? other.frame !== frame : apart > 1.5) other.seek(frame);
    }
  }

  seek(frame) {
    this.lead.seek(frame);
    this.others.forEach((other) => other.seek(frame));
  }

  play(speed) {
    this.others.forEach((other) => other.play(speed));
    this.lead.play(speed);
  }

  pause() {
    this.lead.pause();
    this.others.forEach((other) => { other.pause(); other.seek(this.lead.frame); });
  }
};
