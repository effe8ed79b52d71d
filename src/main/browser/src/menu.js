// Disclosures: menus close by Escape, by a click elsewhere and when focus leaves.
const open = () => document.querySelectorAll("details[data-menu][open]");

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of open()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
for (const kind of ["click", "focusin"]) {
  document.addEventListener(kind, (event) => {
    for (const menu of open()) if (!menu.contains(event.target)) menu.open = false;
  });
}
// Paper has no disclosures: what they hold is printed, and they close again afterwards.
addEventListener("beforeprint", () => {
  for (const closed of document.querySelectorAll("main details:not([open], .only-phone)")) {
    closed.open = true;
    closed.dataset.forPrint = "true";
  }
});
addEventListener("afterprint", () => {
  for (const opened of document.querySelectorAll("details[data-for-print]")) {
    opened.open = false;
    delete opened.dataset.forPrint;
  }
});
document.addEventListener("click", (event) => {
  if (event.target.closest?.("[data-print]")) window.print();
});
