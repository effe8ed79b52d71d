// After a refused form the summary takes the focus; a form that was sent says so and is not sent twice.
function focusSummary() {
  document.querySelector("[data-error-summary]")?.focus();
}
document.addEventListener("DOMContentLoaded", focusSummary);

// What the server would refuse unread is not sent, so that nothing that was typed is lost.
const LONGEST_FORM = 2_097_152;
const LONGEST_UPLOAD = 41_943_040;

function isTooLarge(form) {
  const values = [...new FormData(form).values()];
  const files = values.reduce((sum, value) => sum + (value.size ?? 0), 0);
  const letters = values.reduce((sum, value) => sum + (value.length ?? 0), 0);
  if (form.enctype === "multipart/form-data") return files + letters > LONGEST_UPLOAD;
  return letters > LONGEST_FORM / 12 && new URLSearchParams(new FormData(form)).toString().length > LONGEST_FORM;
}

function refuse(form, submitter) {
  const said = document.createElement("p");
  said.className = "note critical too-large";
  said.setAttribute("role", "alert");
  said.textContent = document.body.dataset.tooLarge;
  const button = submitter ?? form.querySelector("[type=submit]");
  (button?.closest(".row") ?? button ?? form.lastElementChild).before(said);
  said.scrollIntoView({ block: "nearest" });
  form.addEventListener("input", () => said.remove(), { once: true });
}

document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-back]") || history.length < 2) return;
  event.preventDefault();
  history.back();
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method === "post" && isTooLarge(form)) {
    event.preventDefault();
    form.querySelector(".too-large")?.remove();
    refuse(form, event.submitter);
    return;
  }
  if (event.defaultPrevented || form.dataset.sent) {
    if (form.dataset.sent) event.preventDefault();
    return;
  }
  if (form.hasAttribute("data-many") || event.submitter?.hasAttribute("data-many")) return; // It brings a file, and the page stays.
  form.dataset.sent = "true";
  form.setAttribute("aria-busy", "true");
  setTimeout(() => delete form.dataset.sent, 8000);
});
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});
