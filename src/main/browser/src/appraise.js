// An appraisal: each answer is sent as it is given, and the rating comes back with it. What could not be sent waits and is tried again.
const RETRY = [1000, 3000, 8000, 20000];
// A browser finishes a request of a page that is gone only when it is small.
const OUTLIVES = 60_000;
const waiting = new Map();
const typed = new Map();
// What was sent of a question and never answered: it may be kept or not.
const unheard = new Map();
let sending = false;
let failed = false;
let afterwards = null;

function say(at) {
  const line = document.querySelector("[data-appraised]");
  if (!line) return;
  const time = at ? new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }) : "";
  line.textContent = at ? line.dataset.savedText.replace("{0}", time) : line.dataset.failedText;
}

const isAnswered = (form) => !!form.querySelector("input[name=answer]:checked");

// What the page knows of a question, in the line that the server compares.
const lineOf = (body) => (body.has("clear") ? "" : `${body.get("answer")} ${body.get("sure")} ${body.get("evidence").trim()}`);

function show(form, text) {
  const rating = document.querySelector("[data-rating]");
  if (rating && text) rating.innerHTML = text;
  tell();
  form.querySelector("[data-said]")?.classList.toggle("given", isAnswered(form));
  const line = document.querySelector("[data-given]");
  const forms = [...document.querySelectorAll("form[data-appraise]")];
  const given = forms.filter(isAnswered).length;
  if (line) line.textContent = line.dataset.countText.replace("{0}", given).replace("{1}", forms.length);
}

// On a phone the rating is far below the questions, so it is said in one line above the tab bar.
function tell() {
  const line = document.querySelector("[data-rating-now]");
  const rating = document.querySelector("[data-rating]");
  if (!line || !rating) return;
  line.querySelector("span").textContent = rating.querySelector("h2")?.textContent ?? "";
  line.querySelector("b").textContent = rating.querySelector(".level")?.textContent ?? "";
  line.hidden = false;
}

function post(form, body) {
  const known = new Set([form.elements.known.value, ...(unheard.get(form) ?? [])]);
  body.delete("known");
  known.forEach((line) => body.append("known", line));
  unheard.set(form, known.add(lineOf(body)));
  return fetch(form.action, {
    method: "POST", body, headers: { "X-Requested-With": "fetch" }, credentials: "same-origin", redirect: "manual", keepalive: body.toString().length < OUTLIVES,
  });
}

async function flush(tries = 0) {
  if (sending) return;
  sending = true;
  failed = false;
  for (const [form, body] of waiting) {
    try {
      const answer = await post(form, body);
      if (answer.type === "opaqueredirect" || answer.status === 401) {
        waiting.clear();
        location.reload();
        return;
      }
      const text = await answer.text();
      const line = form.querySelector("[data-refused]");
      unheard.delete(form);
      if (answer.status === 422) {
        if (line) line.textContent = text;
      } else if (answer.status === 409) {
        line.innerHTML = text;
      } else if (answer.ok) {
        form.elements.known.value = lineOf(body);
        if (line) line.textContent = "";
        show(form, text);
        say(answer.headers.get("Saved-At"));
      } else throw new Error("status " + answer.status);
      if (waiting.get(form) === body) waiting.delete(form);
    } catch {
      failed = true;
      say(null);
      break;
    }
  }
  sending = false;
  if (failed) setTimeout(() => flush(tries + 1), RETRY[Math.min(tries, RETRY.length - 1)]);
  else if (waiting.size) flush();
  else if (afterwards && !pointAtConflict()) afterwards.submit();
}

// Nobody goes on while two answers to a question contend.
function pointAtConflict() {
  const button = document.querySelector("[data-refused] [data-take]");
  if (!button) return false;
  afterwards = null;
  button.closest("form").scrollIntoView({ block: "center" });
  button.focus({ preventScroll: true });
  return true;
}

function put(form, cleared = false) {
  clearTimeout(typed.get(form));
  typed.delete(form);
  if (!cleared && !isAnswered(form)) return;
  const body = new URLSearchParams(new FormData(form));
  if (cleared) body.set("clear", "true");
  waiting.set(form, body);
  flush();
}

function clear(form) {
  const chosen = form.querySelector("input[name=answer]:checked");
  if (chosen) chosen.checked = false;
  form.querySelector("input[name=answer]").focus();
  put(form, true);
}

// Of two answers to a question, the one given elsewhere since or the one chosen here.
function take(button) {
  const form = button.closest("form");
  const { take: whose, known, answer, evidence, sure } = button.dataset;
  form.elements.known.value = known;
  if (whose === "theirs") {
    for (const one of form.querySelectorAll("input[name=answer]")) one.checked = one.value === answer;
    form.elements.evidence.value = evidence;
    form.elements.sure.value = sure;
  }
  put(form, !isAnswered(form));
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("form[data-appraise] button");
  if (button?.dataset.clear) clear(button.form);
  if (button?.dataset.take) take(button);
});

document.addEventListener("change", (event) => {
  const form = event.target.closest?.("form[data-appraise]");
  if (form) put(form);
});
document.addEventListener("input", (event) => {
  const form = event.target.matches?.("textarea,input[type=text]") && event.target.closest("form[data-appraise]");
  if (!form) return;
  clearTimeout(typed.get(form));
  typed.set(form, setTimeout(() => put(form), 1200));
});
document.addEventListener("submit", (event) => {
  if (!event.target.dataset?.appraise) return;
  event.preventDefault();
  put(event.target);
}, true);
// A button that leaves the page waits for what is still being sent.
document.addEventListener("submit", (event) => {
  if (event.target.dataset?.appraise) return;
  if (pointAtConflict()) event.preventDefault();
  if (!waiting.size) return;
  event.preventDefault();
  afterwards = event.target;
  flush();
}, true);
document.addEventListener("DOMContentLoaded", tell);
// Whoever leaves in the middle of a sentence finds it again.
addEventListener("pagehide", () => {
  for (const form of new Set([...typed.keys(), ...waiting.keys()])) if (isAnswered(form)) post(form, new URLSearchParams(new FormData(form)));
});
addEventListener("beforeunload", (event) => {
  if (waiting.size && failed) event.preventDefault();
});
