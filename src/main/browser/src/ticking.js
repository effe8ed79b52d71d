// Ticks all rows of a list at once, and says how many are ticked.
const rows = (list) => [...list.querySelectorAll("input[name=source]")];

function tell(list) {
  const all = rows(list);
  const ticked = all.filter((row) => row.checked).length;
  const whole = list.querySelector("[data-tick-all]");
  whole.checked = ticked === all.length;
  whole.indeterminate = ticked > 0 && ticked < all.length;
  const said = list.querySelector("[data-ticked]");
  const found = list.querySelector("[name=all]")?.checked;
  said.textContent = found ? said.dataset.all : said.dataset.ticked.replace("{0}", ticked);
}

document.addEventListener("change", (event) => {
  const list = event.target.closest?.("[data-ticking]");
  if (!list) return;
  if (event.target.matches("[data-tick-all]")) for (const row of rows(list)) row.checked = event.target.checked;
  tell(list);
});

// A browser that goes back ticks again what was ticked.
window.addEventListener("pageshow", () => {
  for (const list of document.querySelectorAll("[data-ticking]")) tell(list);
});
