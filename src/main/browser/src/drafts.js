// What was typed outlives a session that ended: kept in this tab by page, put back after sign-in, and forgotten
// once it was sent or the person signs out. Passwords and files are never kept.
const PREFIX = "preceptor.draft:";
const SIGN_IN = "/identity/sign-in";
const LARGEST = 100_000;
const KEPT = "input:not([type=password]):not([type=hidden]):not([type=file]):not([type=submit]):not([type=search]), textarea, select";

// What cannot be sent yet outlives a reload too, where the server has nothing in its place.
const STAYS = "[data-draft-stays]";

const page = location.pathname;
// Somebody else may sign in at the same machine: a draft is only given back to whoever typed it.
const person = () => document.body.dataset.person ?? "";
const keyOf = (path) => PREFIX + path;

function read(path) {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(path)) ?? "null");
  } catch {
    return null;
  }
}

function write(path, draft) {
  try {
    const text = JSON.stringify(draft);
    if (text.length <= LARGEST) sessionStorage.setItem(keyOf(path), text);
  } catch {
    // A browser that keeps nothing works as if there were no drafts.
  }
}

function forget(path) {
  try {
    sessionStorage.removeItem(keyOf(path));
  } catch {
    // Nothing was kept.
  }
}

function forgetAll() {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

const isKept = (field) => field.matches?.(KEPT) && field.name && !field.closest("[data-no-draft]") && field.form?.method === "post";
const isTicked = (field) => field.type === "checkbox" || field.type === "radio";
// A page may hold many forms of one shape.
const formOf = (field) => field.form.id || [...document.forms].indexOf(field.form);
const nameOf = (field) => `${formOf(field)} ${field.name}${isTicked(field) ? `=${field.value}` : ""}`;
const valueOf = (field) => (isTicked(field) ? field.checked : field.value);

document.addEventListener("input", (event) => {
  if (page === SIGN_IN || !isKept(event.target)) return;
  const draft = read(page) ?? { person: person(), query: location.search, fields: {} };
  draft.query = location.search;
  draft.fields[nameOf(event.target)] = valueOf(event.target);
  write(page, draft);
});

function putBack(draft, wanted) {
  for (const field of document.querySelectorAll(KEPT)) {
    if (!isKept(field) || !(nameOf(field) in draft.fields) || !wanted(field)) continue;
    const value = draft.fields[nameOf(field)];
    if (isTicked(field)) field.checked = value;
    else field.value = value;
    field.closest("details")?.setAttribute("open", "");
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

function arrive() {
  if (page === SIGN_IN) {
    const from = new URLSearchParams(location.search).get("from");
    if (from?.startsWith("/")) {
      const path = from.split("?")[0];
      const draft = read(path);
      if (draft) write(path, { ...draft, comesBack: true });
    }
    return;
  }
  const kept = read(page);
  const draft = kept?.person === person() ? kept : null;
  if (draft?.comesBack && draft.query === location.search) {
    putBack(draft, () => true);
    write(page, { ...draft, comesBack: false });
  } else if (draft?.query === location.search && document.querySelector(STAYS)) {
    putBack(draft, (field) => field.matches(STAYS) && !field.value);
  } else {
    forget(page);
  }
}

document.addEventListener("submit", (event) => {
  if (new URL(event.target.action, location.href).pathname === "/identity/sign-out") forgetAll();
});
document.addEventListener("DOMContentLoaded", arrive);

// A new account begins with the clock of the device it is made on.
document.addEventListener("DOMContentLoaded", () => {
  if (document.querySelector("[data-error-summary]")) return;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const select of document.querySelectorAll("select[data-own-zone]")) {
    if ([...select.options].some((option) => option.value === zone)) select.value = zone;
  }
});
