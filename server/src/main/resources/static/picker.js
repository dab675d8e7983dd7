// Offers actors while their name is typed into a field that takes an id. Without this file a name is typed and sent,
// and the page that comes back offers those called so.
const WAIT = 120;
for (const field of document.querySelectorAll("input[data-picker]")) {
  const options = document.getElementById(field.dataset.picker);
  const named = document.querySelector(`[data-named="${CSS.escape(field.id)}"]`);
  let timer = 0;
  let asked = "";
  const ask = async () => {
    const words = field.value.trim();
    if (words.length < 2 || words === asked) return;
    asked = words;
    const answer = await fetch(`/api/v1/search?q=${encodeURIComponent(words)}&limit=8`);
    if (!answer.ok || asked !== words) return;
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
  field.addEventListener("input", () => {
    if (named) named.textContent = [...options.options].find((one) => one.value === field.value)?.label ?? "";
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
}
