// Offers actors while their name is typed into a field that takes an id. Without this file a name is typed and sent,
// and the page that comes back offers those called so.
// While the index of names is being built, right after the start, the question is asked again.
const WAIT = 120;
const AGAIN = 1000;
const ATTEMPTS = 60;
for (const field of document.querySelectorAll("input[data-picker]")) {
  const options = document.getElementById(field.dataset.picker);
  const named = document.querySelector(`[data-named="${CSS.escape(field.id)}"]`);
  let timer = 0;
  let asked = "";
  const find = async (words, attempts) => {
    const answer = await fetch(`/api/v1/search?q=${encodeURIComponent(words)}&limit=8`);
    if (asked !== words) return;
    if (answer.status === 503 && attempts > 1) setTimeout(() => asked === words && find(words, attempts - 1), AGAIN);
    if (!answer.ok) return;
    const { hits } = await answer.json();
    options.replaceChildren(
      ...hits.map((item) => {
        const option = document.createElement("option");
        option.value = item.id;
        option.label = item.name;
        option.textContent = item.name;
        return option;
      }),
    );
  };
  const ask = () => {
    const words = field.value.trim();
    if (words.length < 2 || words === asked) return;
    asked = words;
    find(words, ATTEMPTS);
  };
  field.addEventListener("input", () => {
    if (named) named.textContent = [...options.options].find((one) => one.value === field.value)?.label ?? "";
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
}
