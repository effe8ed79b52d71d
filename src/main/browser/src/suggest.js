// A form with data-suggest="ADDRESS" offers titles while a word is being typed. Without this, one types them.
document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("form[data-suggest]").forEach(suggesting));

function suggesting(form) {
  const input = form.querySelector("input[list]");
  const list = input.list;
  let waiting = 0;
  let asked = 0;
  input.addEventListener("input", (event) => {
    clearTimeout(waiting);
    if (event.inputType === "insertReplacementText" || input.value.trim().length < 2) return;
    waiting = setTimeout(offer, 120);
  });

  async function offer() {
    const mine = ++asked;
    try {
      const answer = await fetch(`${form.dataset.suggest}?${new URLSearchParams({ q: input.value })}`, { credentials: "same-origin" });
      if (!answer.ok || mine !== asked) return;
      const titles = await answer.json();
      list.replaceChildren(...titles.map((title) => Object.assign(document.createElement("option"), { value: title })));
    } catch {
      list.replaceChildren(); // offline: no titles are better than old ones
    }
  }
}
