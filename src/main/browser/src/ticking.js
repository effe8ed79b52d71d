// Ticks all rows of a list at once, keeps what is ticked while the list is leafed through, and says how many are ticked.
const KEY = "preceptor.ticked";
const rows = (list) => [...list.querySelectorAll("input[name=source]:not([type=hidden])")];

function kept(list) {
  try {
    const found = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    return found.of === list.dataset.ticking && found.by === document.body.dataset.person ? new Set(found.ids) : new Set();
  } catch {
    return new Set();
  }
}

function keep(list, ids) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ of: list.dataset.ticking, by: document.body.dataset.person, ids: [...ids] }));
  } catch {
    // Without a store, ticks are of one page.
  }
}

function elsewhere(list) {
  const here = new Set(rows(list).map((row) => row.value));
  return [...kept(list)].filter((id) => !here.has(id));
}

/** Those of other pages are sent with the form, out of sight. */
function tell(list) {
  const all = rows(list);
  const others = elsewhere(list);
  const ticked = all.filter((row) => row.checked);
  keep(list, [...others, ...ticked.map((row) => row.value)]);
  const whole = list.querySelector("[data-tick-all]");
  whole.checked = ticked.length === all.length;
  whole.indeterminate = ticked.length > 0 && ticked.length < all.length;
  const form = list.querySelector("form");
  for (const sent of form.querySelectorAll("input[name=source]")) sent.remove();
  for (const id of others) form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "source", value: id }));
  list.toggleAttribute("data-elsewhere", others.length > 0);
  const said = list.querySelector("[data-ticked]");
  const found = list.querySelector("[name=all]")?.checked;
  const words = found ? said.dataset.all : (others.length ? said.dataset.elsewhere : said.dataset.ticked).replace("{0}", ticked.length + others.length).replace("{1}", others.length);
  if (said.textContent !== words) said.textContent = words;
}

// What can be done with them would hide the list on a small screen.
document.addEventListener("DOMContentLoaded", () => {
  if (!matchMedia("(max-width: 39.99rem)").matches) return;
  for (const fold of document.querySelectorAll("[data-fold-small]")) fold.open = false;
});

document.addEventListener("change", (event) => {
  const list = event.target.closest?.("[data-ticking]");
  if (!list) return;
  if (event.target.matches("[data-tick-all]")) for (const row of rows(list)) row.checked = event.target.checked;
  tell(list);
});

// Enter on a tick would send the form by its first button; it goes to what can be done with them instead.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !event.target.matches?.("[data-ticking] input[type=checkbox]")) return;
  event.preventDefault();
  const deeds = event.target.closest("[data-ticking]").querySelector("[data-fold-small]");
  deeds.open = true;
  deeds.querySelector("select").focus();
});

document.addEventListener("click", (event) => {
  if (!event.target.closest?.("[data-untick]")) return;
  const list = event.target.closest("[data-ticking]");
  keep(list, []);
  for (const box of list.querySelectorAll("input[type=checkbox]")) box.checked = false;
  tell(list);
  list.querySelector("[data-tick-all]").focus();
});

// What was done with them is told; then they are ticked no longer.
window.addEventListener("pageshow", () => {
  for (const list of document.querySelectorAll("[data-ticking]")) {
    if (document.querySelector(".batch-note")) keep(list, []);
    const before = kept(list);
    for (const row of rows(list)) row.checked = before.has(row.value);
    tell(list);
  }
});
