// Lets one key press one button. Keys work outside fields only, which Escape leaves, and whoever does not want them
// turns them off (WCAG 2.1.4); the browser remembers that. Without this script the buttons are the way.
(() => {
  "use strict";
  const NAME = "register-keys";
  const on = () => localStorage.getItem(NAME) !== "off";
  const isTyping = (element) => element.closest?.("input, textarea, select, [contenteditable]") !== null;

  const show = () => {
    for (const line of document.querySelectorAll("[data-keys-switch]")) {
      const button = line.querySelector("button");
      line.hidden = document.querySelector("[data-key]") === null;
      button.textContent = on() ? button.dataset.off : button.dataset.on;
    }
    for (const key of document.querySelectorAll("[data-key] kbd")) {
      key.hidden = !on();
    }
  };

  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-keys-switch] button")) {
      localStorage.setItem(NAME, on() ? "off" : "on");
      show();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target.closest?.("[data-keys]") && isTyping(event.target)) {
      event.target.blur();
      return;
    }
    if (!on() || event.repeat || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) {
      return;
    }
    const button = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key.toLowerCase());
    if (button && !button.disabled) {
      event.preventDefault();
      button.click();
    }
  });
  show();
})();
