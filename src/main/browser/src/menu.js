// Disclosure menus close by Escape, by a click elsewhere and when focus leaves.
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
document.addEventListener("click", (event) => {
  if (event.target.closest?.("[data-print]")) window.print();
});
