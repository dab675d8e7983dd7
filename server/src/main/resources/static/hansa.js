// The few behaviours that every page shares. Everything works without them.
import "./search.js";

const asOf = document.getElementById("as-of");
if (asOf) {
  // Typing a year passes through days that nobody meant, so only a picked or finished day is sent.
  asOf.addEventListener("keydown", (event) => {
    if (event.key === "Escape") asOf.value = asOf.dataset.today;
  });
}
