// A scenario by its number keys, and with the clock of the story for those who asked for one.
const KEY = "preceptor.play.";
const DEFAULTS = { keys: "on", clock: "off" };

function stored(option) {
  try {
    return localStorage.getItem(KEY + option) ?? DEFAULTS[option];
  } catch {
    return DEFAULTS[option];
  }
}

function keep(option, value) {
  try {
    localStorage.setItem(KEY + option, value);
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}

function showKeys() {
  document.querySelector(".choices")?.classList.toggle("without-keys", stored("keys") !== "on");
}

let ticking;

function runClock() {
  clearInterval(ticking);
  const button = document.querySelector("[data-timeout]");
  const left = document.querySelector("[data-timeout-left]");
  if (!button || !left) return;
  left.hidden = stored("clock") !== "on";
  if (left.hidden) return;
  let seconds = Number(button.dataset.timeout);
  const tick = () => {
    left.textContent = `${left.dataset.timeoutLeft} ${seconds}`;
    if (seconds === 0) {
      clearInterval(ticking);
      button.click();
    }
    seconds -= 1;
  };
  tick();
  ticking = setInterval(tick, 1000);
}

document.addEventListener("DOMContentLoaded", () => {
  for (const box of document.querySelectorAll("[data-play-option]")) {
    const option = box.dataset.playOption;
    box.checked = stored(option) === "on";
    box.addEventListener("change", () => {
      keep(option, box.checked ? "on" : "off");
      showKeys();
      runClock();
    });
  }
  showKeys();
  runClock();
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || stored("keys") !== "on") return;
  if (!/^[1-9]$/.test(event.key) || event.target.closest?.("input, textarea, select, [contenteditable]")) return;
  document.querySelector(`[data-choice-key="${event.key}"]`)?.click();
});
