// While the register is being filled: looks again and renews what is said, without a jump; reloads once it is open.
// Without this file the page reloads itself, which takes readers' place on it away.
const main = document.getElementById("main");
const seconds = () => Number(main.querySelector("[data-seconds]")?.dataset.seconds ?? 2);

async function look() {
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (answer.status !== 503) return location.reload();
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    main.replaceChildren(...page.getElementById("main").childNodes);
  } catch {
    // The server is away for a moment; it is asked again below.
  }
  setTimeout(look, seconds() * 1000);
}

setTimeout(look, seconds() * 1000);
