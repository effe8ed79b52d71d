// Lessons and assessments: what is done is sent as it is done, and the page says "saved" only when the server said so.
const SAVE = "/learning/save";
const RETRY = [1000, 3000, 8000, 20000];

function status(saved, ok) {
  for (const line of document.querySelectorAll("[data-saved]")) {
    const time = new Date(saved ?? Date.now()).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
    line.textContent = ok ? line.dataset.savedText.replace("{0}", time) : line.dataset.failedText;
    line.classList.toggle("failed", !ok);
  }
}

async function post(body) {
  const answer = await fetch(SAVE, { method: "POST", body, headers: { "X-Requested-With": "fetch" }, credentials: "same-origin", redirect: "manual" });
  if (answer.type === "opaqueredirect" || answer.status === 401) {
    location.reload(); // the session ended: sign in, and come back to this page
    throw new Error("signed out");
  }
  return answer;
}

const keep = {
  set(key, value) { try { localStorage.setItem("preceptor.draft." + key, value); } catch { /* a browser that keeps nothing */ } },
  get(key) { try { return localStorage.getItem("preceptor.draft." + key); } catch { return null; } },
  drop(key) { try { localStorage.removeItem("preceptor.draft." + key); } catch { /* as above */ } },
};

// One send at a time for each form; what changes meanwhile is sent after it. A lost connection is tried again.
const busy = new WeakMap();

async function send(form, submitter, tries = 0) {
  if (busy.get(form)) {
    busy.set(form, { again: submitter ?? true });
    return;
  }
  busy.set(form, {});
  const body = new URLSearchParams(new FormData(form, submitter?.form ? submitter : undefined));
  const line = form.querySelector(".save-state");
  if (form.dataset.draft) keep.set(form.dataset.draft, body.toString());
  try {
    const answer = await post(body);
    const text = await answer.text();
    if (answer.ok) {
      if (form.dataset.draft) keep.drop(form.dataset.draft);
      status(answer.headers.get("Saved-At"), true);
      saved(form, line, text, answer.headers.get("Saved-At"));
    } else if (answer.status === 422) {
      if (line) line.textContent = text;
    } else throw new Error("status " + answer.status);
  } catch {
    status(null, false);
    if (line) line.textContent = document.querySelector("[data-saved]")?.dataset.failedText ?? "";
    setTimeout(() => send(form, submitter, tries + 1), RETRY[Math.min(tries, RETRY.length - 1)]);
  }
  const again = busy.get(form).again;
  busy.delete(form);
  if (again && form.isConnected) send(form, again === true ? undefined : again);
}

function saved(form, line, text, at) {
  if (form.dataset.save === "swap" && text && !form.contains(typing())) {
    const holder = document.createElement("div");
    holder.innerHTML = text;
    const fresh = holder.firstElementChild;
    form.replaceWith(fresh);
    (fresh.querySelector("[aria-pressed=true]") ?? fresh.querySelector("[data-answer]") ?? fresh.querySelector("button"))?.focus({ preventScroll: true });
    const state = fresh.querySelector(".save-state");
    if (state) state.textContent = savedText(at);
    tried(form.id);
    return;
  }
  if (line) line.textContent = savedText(at);
  if (form.dataset.save === "answer") count();
}

// An exercise that was tried no longer keeps the lesson from being finished.
function tried(id) {
  const left = document.querySelector("[data-untried]");
  left?.querySelector(`[data-untried-block="${CSS.escape(id)}"]`)?.remove();
  if (left && !left.querySelector("li")) left.remove();
}

function typing() {
  const active = document.activeElement;
  return active?.matches?.("textarea") ? active : null;
}

function savedText(at) {
  const line = document.querySelector("[data-saved]");
  return line ? line.dataset.savedText.replace("{0}", new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })) : "";
}

function isAnswered(form) {
  return [...new FormData(form).entries()].some(([name, value]) => /^(pick|place)/.test(name) && value);
}

// Why an order or a pairing is no answer yet: a part without a choice, or a place that two steps have (arrow keys pass over
// places that others have). Empty where it is one.
function lack(form) {
  const said = form.closest("[data-questions]")?.dataset;
  const lists = [...form.querySelectorAll("select")];
  const open = lists.find((list) => !list.value);
  if (open) return said.lacksText.replace("{0}", form.querySelector(`label[for="${CSS.escape(open.id)}"]`)?.textContent ?? "");
  const places = lists.filter((list) => list.name.startsWith("place-")).map((list) => list.value);
  const twice = places.find((place, i) => places.indexOf(place) !== i);
  return twice === undefined ? "" : said.twiceText.replace("{0}", Number(twice) + 1);
}

function isWhole(form) {
  return !lack(form);
}

// What is not whole stays in this browser, so that a reload does not lose it; the page says that it is not saved.
function keepPart(form) {
  if (form.dataset.draft) keep.set(form.dataset.draft, new URLSearchParams(new FormData(form)).toString());
  const line = form.querySelector(".save-state");
  if (line) line.textContent = lack(form);
}

function count() {
  const list = document.querySelector("[data-questions]");
  const line = document.querySelector("[data-answered]");
  if (!list || !line) return;
  const done = [...list.querySelectorAll("form.question")].filter((form) => isAnswered(form) && isWhole(form)).length;
  line.textContent = list.dataset.countText.replace("{0}", done).replace("{1}", list.dataset.asked);
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.dataset?.save) return;
  event.preventDefault();
  send(form, event.submitter);
}, true);

document.addEventListener("change", (event) => {
  const form = event.target.closest?.("form[data-save=answer]");
  if (form && isWhole(form)) send(form);
  else if (form) keepPart(form);
});

const waiting = new WeakMap();
document.addEventListener("input", (event) => {
  const area = event.target;
  if (area.matches?.("[data-autosave]")) {
    clearTimeout(waiting.get(area));
    waiting.set(area, setTimeout(() => send(area.form), 1500));
  }
  if (area.dataset?.draftNote) keep.set("note." + area.dataset.draftNote, area.value);
});

// What was not saved when the page was left is put back and sent.
function restore() {
  for (const form of document.querySelectorAll("form[data-draft]")) {
    const draft = keep.get(form.dataset.draft);
    if (!draft) continue;
    for (const input of form.querySelectorAll("input[type=radio],input[type=checkbox]")) input.checked = false;
    for (const [name, value] of new URLSearchParams(draft)) {
      for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
        if (field.matches("input[type=radio],input[type=checkbox]")) field.checked ||= field.value === value;
        else if (field.matches("select")) field.value = value;
      }
    }
    if (isWhole(form)) send(form);
    else keepPart(form);
  }
  count();
  const note = document.querySelector("[data-draft-note]");
  if (note) {
    note.value ||= keep.get("note." + note.dataset.draftNote) ?? "";
    note.form.addEventListener("submit", () => keep.drop("note." + note.dataset.draftNote));
  }
}

// The place in the lesson: the topmost paragraph in view, told to the server when it has stood still for a moment.
function follow(player) {
  const places = [...document.querySelectorAll("[data-anchor]")];
  const about = (what) => new URLSearchParams({ what, module: player.dataset.module, lesson: player.dataset.lesson });
  const back = !location.hash && player.dataset.place && document.getElementById(player.dataset.place);
  if (back && places.indexOf(back) > 1) back.scrollIntoView({ block: "center" });
  let told = player.dataset.place;
  let timer;
  let used = Date.now();
  const here = () => places.find((place) => place.getBoundingClientRect().bottom > innerHeight * 0.3);
  addEventListener("scroll", () => {
    used = Date.now();
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const place = here()?.dataset.anchor;
      if (!place || place === told) return;
      told = place;
      const body = about("reach");
      body.set("anchor", place);
      try {
        const answer = await post(body);
        if (answer.ok) status(answer.headers.get("Saved-At"), true);
      } catch {
        told = "";
      }
    }, 1500);
  }, { passive: true });
  document.querySelector("[data-note]")?.addEventListener("submit", (event) => {
    event.target.elements.anchor.value ||= here()?.dataset.anchor ?? "";
  });
  for (const kind of ["keydown", "pointerdown", "pointermove"]) addEventListener(kind, () => (used = Date.now()), { passive: true });
  marks(player, about);
  sit(about("sit"), () => used);
}

// Words that the reader marked: shown in the lesson without touching it, kept as a note that quotes them.
function marks(player, about) {
  const bar = document.querySelector("[data-mark-bar]");
  const form = document.querySelector("[data-note]");
  const own = globalThis.Highlight ? new Highlight() : new Set();
  if (globalThis.Highlight) CSS.highlights.set("own", own);
  for (const kept of document.querySelectorAll("[data-mark]")) {
    const range = found(document.getElementById(kept.dataset.mark), kept.textContent);
    if (range) own.add(range);
  }
  let chosen;
  document.addEventListener("selectionchange", () => {
    const now = selected();
    if (now) chosen = now;
    bar.hidden = !now && !bar.contains(document.activeElement);
  });
  bar.addEventListener("pointerdown", (event) => event.preventDefault());
  bar.addEventListener("click", async (event) => {
    const button = event.target.closest("button");
    if (!button || !chosen) return;
    bar.hidden = true;
    if (button.dataset.markNote) {
      form.elements.quote.value = chosen.quote;
      form.elements.anchor.value = chosen.anchor;
      const shown = form.querySelector("[data-marked]");
      shown.textContent = chosen.quote;
      shown.hidden = false;
      form.elements.text.focus();
      return;
    }
    const body = about("note");
    for (const [name, value] of Object.entries({ anchor: chosen.anchor, quote: chosen.quote, text: "" })) body.set(name, value);
    const range = chosen.range;
    getSelection().removeAllRanges();
    try {
      const answer = await post(body);
      if (!answer.ok) throw new Error("status " + answer.status);
      own.add(range);
      status(answer.headers.get("Saved-At"), true);
      const row = document.querySelector("[data-mark-row]");
      const made = row.content.cloneNode(true);
      made.querySelector(".own-mark").textContent = chosen.quote;
      form.before(made);
    } catch {
      status(null, false);
    }
  });
}

// What is selected, as far as it stands in one paragraph.
function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const start = range.startContainer;
  const place = (start.nodeType === 1 ? start : start.parentElement)?.closest("[data-anchor]");
  if (!place || place.matches(".block")) return null;
  if (!place.contains(range.endContainer)) range.setEnd(place, place.childNodes.length);
  const quote = range.toString().trim().slice(0, 2000);
  return quote ? { anchor: place.dataset.anchor, quote, range } : null;
}

function found(place, quote) {
  if (!place || !quote) return null;
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let text = "";
  while (walker.nextNode()) {
    nodes.push([text.length, walker.currentNode]);
    text += walker.currentNode.data;
  }
  const start = text.indexOf(quote);
  if (start < 0) return null;
  const at = (offset) => {
    const [from, node] = nodes.findLast(([begin]) => begin <= offset) ?? nodes[0];
    return [node, Math.min(offset - from, node.length)];
  };
  const range = document.createRange();
  range.setStart(...at(start));
  range.setEnd(...at(start + quote.length));
  return range;
}

// Seat time: a beat while the page is seen and was used within two minutes. The server names the sitting and keeps the time.
function sit(body, used) {
  let sitting;
  const beat = async () => {
    if (document.visibilityState !== "visible" || Date.now() - used() > 120000) return;
    try {
      if (!sitting) {
        const answer = await post(body);
        if (answer.ok) sitting = await answer.text();
      } else await post(new URLSearchParams({ what: "beat", sitting }));
    } catch { /* the next beat comes in half a minute */ }
  };
  setTimeout(beat, 2000);
  setInterval(beat, 30000);
}

const SIZE = "preceptor.text-size";
function size(value) {
  document.documentElement.dataset.textSize = value;
  for (const button of document.querySelectorAll("[data-text-size]")) {
    if (button !== document.documentElement) button.setAttribute("aria-pressed", String(button.dataset.textSize === value));
  }
}
document.addEventListener("click", (event) => {
  const button = event.target.closest?.("button[data-text-size]");
  if (!button) return;
  try { localStorage.setItem(SIZE, button.dataset.textSize); } catch { /* for this page only */ }
  size(button.dataset.textSize);
});

document.addEventListener("DOMContentLoaded", () => {
  document.documentElement.classList.add("scripted");
  let chosen = "m";
  try { chosen = localStorage.getItem(SIZE) ?? "m"; } catch { /* as it is */ }
  size(chosen);
  const player = document.querySelector("[data-player]");
  if (player) follow(player);
  restore();
  document.querySelector("a.cite") && document.addEventListener("click", (event) => {
    if (event.target.closest?.("a.cite")) document.querySelector("details.references")?.setAttribute("open", "");
  });
});
