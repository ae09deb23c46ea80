// Counts words while somebody writes. Without this script the count is that of the last time the page was sent.
(() => {
  "use strict";
  const count = (text) => (text.trim() === "" ? 0 : text.trim().split(/\s+/).length);

  document.addEventListener("input", (event) => {
    const area = event.target;
    const field = area.closest?.("[data-words]");
    if (!field || area.tagName !== "TEXTAREA") {
      return;
    }
    const words = count(area.value);
    field.querySelector("progress").value = words;
    field.querySelector("[data-count]").textContent = words;
  });
})();
