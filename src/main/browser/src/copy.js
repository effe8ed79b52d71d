// Copies a citation with its italics; where that is not allowed it is marked, ready to be copied by hand.
async function written(element) {
  const text = element.innerText.trim();
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": new Blob([text], { type: "text/plain" }),
        "text/html": new Blob([element.innerHTML], { type: "text/html" }),
      }),
    ]);
    return true;
  } catch {
    return navigator.clipboard
      ? navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        )
      : false;
  }
}

function marked(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const element = document.getElementById(button.dataset.copy);
  const copied = await written(element);
  if (!copied) marked(element);
  const said = document.querySelector(`[data-copy-said="${button.dataset.copy}"]`);
  said.textContent = copied ? button.dataset.copied : button.dataset.selected;
});
