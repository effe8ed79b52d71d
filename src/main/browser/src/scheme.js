// Light, dark or as the system says; the choice stays in this browser.
const KEY = "preceptor.scheme";
const root = document.documentElement;

function apply(scheme) {
  if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
  else delete root.dataset.scheme;
  for (const button of document.querySelectorAll("[data-set-scheme]")) {
    button.setAttribute("aria-pressed", String(button.dataset.setScheme === (scheme ?? "system")));
  }
}

function stored() {
  try {
    return localStorage.getItem(KEY) ?? "system";
  } catch {
    return "system";
  }
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-set-scheme]");
  if (!button) return;
  try {
    localStorage.setItem(KEY, button.dataset.setScheme);
  } catch {
    // A browser that keeps nothing shows the choice until the next page.
  }
  apply(button.dataset.setScheme);
});

apply(stored());
document.addEventListener("DOMContentLoaded", () => apply(stored()));
