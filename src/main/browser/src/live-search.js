// A search form with data-live="ID" renews that part of the page while its word is being typed. Without this, it is a form.
document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("form[data-live]").forEach(renewing));

function renewing(form) {
  const input = form.querySelector("input[type=search]");
  let waiting = 0;
  let asked = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(renew, 180);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    renew();
  });

  async function renew() {
    const mine = ++asked;
    const address = `${form.action}?${new URLSearchParams(new FormData(form))}`;
    try {
      const answer = await fetch(address, { credentials: "same-origin" });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = page.getElementById(form.dataset.live);
      if (mine !== asked || !found) return; // a later word is on its way
      document.getElementById(form.dataset.live).replaceChildren(...found.childNodes);
      history.replaceState(null, "", address);
    } catch {
      form.submit(); // the plain way says what is wrong
    }
  }
}
