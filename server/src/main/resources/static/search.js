// Search as you type: a combobox with a list of suggestions (WAI-ARIA Authoring Practices, "Combobox with list autocomplete").
// The field keeps the focus; aria-activedescendant names the suggestion that Enter opens. Without this file the form still works.
const AGAIN = 1000;
const WAIT = 60;
const field = document.getElementById("search");
const list = document.getElementById("suggestions");
const status = document.getElementById("suggestions-status");

if (field && list && status) {
  let timer = 0;
  let request = null;
  let shown = "";
  let active = -1;

  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  field.setAttribute("aria-controls", list.id);
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.getAttribute("aria-label"));

  const options = () => [...list.querySelectorAll('[role="option"]')];

  const close = () => {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    mark(-1);
  };

  const open = () => {
    list.hidden = false;
    field.setAttribute("aria-expanded", String(options().length > 0));
  };

  function mark(index) {
    const all = options();
    all.forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    active = index;
    if (index < 0) {
      field.removeAttribute("aria-activedescendant");
    } else {
      field.setAttribute("aria-activedescendant", all[index].id);
      all[index].scrollIntoView({ block: "nearest" });
    }
  }

  const show = (html, words) => {
    list.innerHTML = html;
    const all = options();
    all.forEach((option, i) => (option.id = `suggestion-${i}`));
    shown = words;
    if (all.length === 0) list.textContent = list.dataset.empty;
    list.classList.toggle("none", all.length === 0);
    status.textContent =
      all.length === 0 ? list.dataset.empty : list.dataset.count.replace("{0}", all.length);
    mark(-1);
    open();
  };

  const forget = () => {
    clearTimeout(timer);
    request?.abort();
    shown = "";
    status.textContent = "";
    list.replaceChildren();
    close();
  };

  const ask = async () => {
    const words = field.value.trim();
    request?.abort();
    if (words === "") return forget();
    request = new AbortController();
    const query = new URLSearchParams({ q: words });
    const day = field.form.elements.namedItem("asOf");
    if (day) query.set("asOf", day.value);
    try {
      const answer = await fetch(`/search/suggest?${query}`, { signal: request.signal });
      if (answer.ok) show(await answer.text(), words);
      else close();
      // Right after the start the index is still being built.
      if (answer.status === 503 && document.activeElement === field) timer = setTimeout(ask, AGAIN);
    } catch (failure) {
      if (failure.name !== "AbortError") close();
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });

  const step = (by) => {
    const count = options().length;
    if (count === 0) return;
    if (list.hidden) open();
    // One step past either end leads back to what was typed.
    mark(((active + 1 + by + count + 1) % (count + 1)) - 1);
  };

  const keys = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Home: () => active >= 0 && mark(0),
    End: () => active >= 0 && mark(options().length - 1),
    Escape: () => (list.hidden ? (field.value = "") : close()),
  };

  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      options()[active].click();
    } else if (event.key === "Tab") {
      close();
    } else if (keys[event.key] && !(/^(Home|End)$/.test(event.key) && active < 0)) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  field.addEventListener("focus", () => {
    if (shown !== "" && shown === field.value.trim() && options().length > 0) open();
  });
  // The press on a suggestion must not take the focus, or the list would close before the click.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  field.addEventListener("blur", close);
}
