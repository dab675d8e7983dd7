// Decides names by keys: the digits choose, n says nobody, s puts it off, the arrows walk, / goes to the search.
// Without this file the same buttons are pressed.
const buttons = [...document.querySelectorAll(".deciding button[data-key]")];
const search = document.getElementById("list-search");
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target instanceof HTMLElement && event.target.matches("input, select, textarea");
  if (typing) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (event.key === "/" && search) {
    event.preventDefault();
    search.focus();
    return;
  }
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const at = buttons.indexOf(document.activeElement);
    const next = event.key === "ArrowDown" ? at + 1 : at < 0 ? buttons.length - 1 : at - 1;
    if (buttons[next]) {
      event.preventDefault();
      buttons[next].focus();
    }
    return;
  }
  const meant = buttons.find((button) => button.dataset.key === event.key.toLowerCase());
  if (meant) {
    event.preventDefault();
    meant.click();
  }
});
