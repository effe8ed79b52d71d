// After a refused form the summary takes the focus; a form that was sent says so and is not sent twice.
function focusSummary() {
  document.querySelector("[data-error-summary]")?.focus();
}
document.addEventListener("DOMContentLoaded", focusSummary);

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.dataset.sent) {
    if (form.dataset.sent) event.preventDefault();
    return;
  }
  if (form.hasAttribute("data-many")) return;
  form.dataset.sent = "true";
  form.setAttribute("aria-busy", "true");
  setTimeout(() => delete form.dataset.sent, 8000);
});
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});
