// Keeps a long form while somebody types. A form with data-draft="<address>" is sent there a moment after each change;
// what could not be sent stays in this tab and is put back when the page opens again, also after logging in anew.
// Without this script the button that keeps a draft is the way.
(() => {
  "use strict";
  const form = document.querySelector("form[data-draft]");
  if (!form) {
    return;
  }
  const NAME = "register-draft:" + form.dataset.draft;
  const PAUSE = 700;
  const state = document.querySelector("[data-draft-state]");
  const skipped = ["_csrf", "sleutel", "versie"];
  const typed = () => [...new FormData(form)].filter(([name]) => !skipped.includes(name));
  let timer = null;
  let unsent = false;

  const restore = () => {
    const kept = sessionStorage.getItem(NAME);
    if (!kept) {
      return;
    }
    const values = JSON.parse(kept);
    for (const field of form.elements) {
      if (!field.name || skipped.includes(field.name) || field.type === "submit" || field.tagName === "BUTTON") {
        continue;
      }
      const mine = values.filter(([name]) => name === field.name).map(([, value]) => value);
      if (field.type === "radio" || field.type === "checkbox") {
        field.checked = mine.includes(field.value);
      } else if (mine.length > 0) {
        field.value = mine[0];
      }
    }
    later();
  };

  const keep = async () => {
    const body = new URLSearchParams(new FormData(form));
    const before = sessionStorage.getItem(NAME);
    try {
      const answer = await fetch(form.dataset.draft, {
        method: "POST", body, redirect: "error", keepalive: true, headers: { "X-Draft": "yes" },
      });
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      const at = await answer.text();
      if (sessionStorage.getItem(NAME) === before) {
        sessionStorage.removeItem(NAME);
        unsent = false;
      }
      if (state) {
        state.textContent = state.dataset.kept.replace("@", at);
      }
    } catch {
      if (state) {
        state.textContent = state.dataset.failed;
      }
    }
  };

  const later = () => {
    unsent = true;
    sessionStorage.setItem(NAME, JSON.stringify(typed()));
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  };

  form.addEventListener("input", later);
  form.addEventListener("change", later);
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    sessionStorage.removeItem(NAME);
    unsent = false;
  });
  window.addEventListener("pagehide", () => {
    if (unsent) {
      keep();
    }
  });
  document.addEventListener("keydown", (event) => {
    const button = form.querySelector("[data-submit]");
    if (button && event.ctrlKey && event.key === "Enter") {
      event.preventDefault();
      button.click();
    }
  });
  restore();
})();
