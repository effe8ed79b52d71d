// An appraisal: each answer is sent as it is given, and the rating comes back with it. What could not be sent waits and is tried again.
const RETRY = [1000, 3000, 8000, 20000];
// A browser finishes a request of a page that is gone only when it is small.
const OUTLIVES = 60_000;
const waiting = new Map();
const typed = new Map();
let sending = false;
let failed = false;
let afterwards = null;

function say(at) {
  const line = document.querySelector("[data-appraised]");
  if (!line) return;
  const time = at ? new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }) : "";
  line.textContent = at ? line.dataset.savedText.replace("{0}", time) : line.dataset.failedText;
}

function show(form, text) {
  const rating = document.querySelector("[data-rating]");
  if (rating && text) rating.innerHTML = text;
  tell();
  form.querySelector("[data-said]")?.classList.add("given");
  const line = document.querySelector("[data-given]");
  const forms = [...document.querySelectorAll("form[data-appraise]")];
  const given = forms.filter((one) => one.querySelector("input[name=answer]:checked")).length;
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
      if (answer.status === 422) {
        if (line) line.textContent = text;
      } else if (answer.ok) {
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
  else if (afterwards) afterwards.submit();
}

function put(form) {
  clearTimeout(typed.get(form));
  typed.delete(form);
  if (!form.querySelector("input[name=answer]:checked")) return;
  waiting.set(form, new URLSearchParams(new FormData(form)));
  flush();
}

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
  if (event.target.dataset?.appraise || !waiting.size) return;
  event.preventDefault();
  afterwards = event.target;
  flush();
}, true);
document.addEventListener("DOMContentLoaded", tell);
// Whoever leaves in the middle of a sentence finds it again.
addEventListener("pagehide", () => {
  for (const form of new Set([...typed.keys(), ...waiting.keys()])) if (form.querySelector("input[name=answer]:checked")) post(form, new URLSearchParams(new FormData(form)));
});
addEventListener("beforeunload", (event) => {
  if (waiting.size && failed) event.preventDefault();
});
