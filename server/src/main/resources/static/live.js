// Keeps the page of a draft up to date while it is open: the server says which clause has changed, the page
// fetches it under the reader's own rights. What somebody is typing is never touched.

const state = document.getElementById("live");

if (state && window.EventSource) {
  const events = new EventSource(state.dataset.live);
  const base = state.dataset.live.replace(/\/live\?.*/, "");
  const language = encodeURIComponent(state.dataset.language);

  events.addEventListener("changed", event => {
    const clauses = event.data.split(" ").filter(Boolean);
    if (clauses.length === 0) {
      return;
    }
    if (state.dataset.clause) {
      clauses.filter(id => id === state.dataset.clause).forEach(id => once(id, work));
    } else {
      clauses.forEach(id => id === "0" ? say(state.dataset.order) : once(id, row));
    }
  });

  // While a clause is being fetched, further changes of it wait for one more fetch together.
  const busy = new Map();

  const once = async (id, fetching) => {
    if (busy.has(id)) {
      busy.set(id, true);
      return;
    }
    do {
      busy.set(id, false);
      await fetching(id).catch(() => {});
    } while (busy.get(id));
    busy.delete(id);
  };

  const fetched = async path => {
    const answer = await fetch(`${base}/${path}?in=${language}`, { headers: { Accept: "text/html" } });
    if (!answer.ok) {
      return null;
    }
    const made = new DOMParser().parseFromString(await answer.text(), "text/html");
    return made.body.firstElementChild;
  };

  const say = words => {
    state.textContent = words;
  };

  const row = async id => {
    const old = document.getElementById(`c${id}`);
    const fresh = await fetched(`clauses/${id}/row`);
    if (old && fresh) {
      old.replaceWith(fresh);
      fresh.classList.add("fresh");
    }
    say(state.dataset[old ? "said" : "order"]);
  };

  const typing = element =>
    element.contains(document.activeElement) && document.activeElement !== document.body ||
    [...element.querySelectorAll("input:not([type=hidden]), textarea")].some(field => field.value !== field.defaultValue);

  const work = async id => {
    const old = document.getElementById("work");
    if (!old) {
      return;
    }
    if (typing(old)) {
      say(state.dataset.typing);
      return;
    }
    const fresh = await fetched(`clauses/${id}/work`);
    if (fresh && !typing(old)) {
      old.replaceWith(fresh);
      say(state.dataset.said);
    }
  };
}
