// Counts words while somebody writes. Without this script the count is that of the last time the page was sent.
(() => {
  "use strict";
  const count = (text) => (text.trim() === "" ? 0 : text.trim().split(/\s+/).length);

  // The step a field belongs to shows how much is written; a mark that the reader looks for shows whether anything is.
  const beside = (area, words) => {
    const step = document.querySelector(`[data-step="${area.name}"]`);
    if (step) {
      const texts = step.closest("[data-more]").dataset;
      const many = words === 0 ? texts.empty : words === 1 ? texts.one : texts.more.replace("@", words);
      step.classList.toggle("done", words > 0);
      step.querySelector("[data-step-words]").textContent = many;
    }
    const check = document.querySelector(`[data-check="${area.name}"]`);
    if (check) {
      check.classList.toggle("no", words === 0);
      check.querySelector("[data-check-open]").hidden = words > 0;
    }
  };

  document.addEventListener("input", (event) => {
    const area = event.target;
    const field = area.closest?.("[data-words]");
    if (!field || area.tagName !== "TEXTAREA") {
      return;
    }
    const words = count(area.value);
    field.querySelector("progress").value = words;
    field.querySelector("[data-count]").textContent = words;
    beside(area, words);
  });
})();
