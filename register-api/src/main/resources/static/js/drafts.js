// Keeps a long form while somebody types. A form with data-draft="<address>" sends there what was changed in it, a
// moment after each change; what could not be sent stays in this tab until it is kept, also after logging in anew.
// What was written on another device in the meantime comes in; where both wrote in the same field, both texts show.
// Without this script the button that keeps a draft is the way.
(() => {
  "use strict";
  const form = document.querySelector("form[data-draft]");
  if (!form) {
    return;
  }
  const NAME = "register-draft:" + form.dataset.draft + (form.dataset.draftOf ?? "");
  const PAUSE = 700;
  const AGAIN = 15000;
  const LONGEST = 1900000; // of a form, in bytes, for a little less than the server takes
  const LAST_WORDS = 60000; // what a browser sends of a page that is gone
  const state = document.querySelector("[data-draft-state]");
  const login = document.querySelector("[data-draft-login]");
  const beside = form.querySelector("[data-draft-beside]");
  const skipped = ["_csrf", "sleutel", "versie", "basis", "gezien"];
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const fields = () => [...form.elements].filter(({ name, tagName, type }) =>
    name && !skipped.includes(name) && tagName !== "BUTTON" && tagName !== "FIELDSET" && type !== "submit");
  const isBox = (field) => field.type === "radio" || field.type === "checkbox";
  const isChosen = (field) => !isBox(field) || field.checked;
  const wasChosen = (field) => !isBox(field) || field.defaultChecked;
  const first = (field) => field.tagName !== "SELECT" ? field.defaultValue
    : ([...field.options].find((one) => one.defaultSelected) ?? field.options[0])?.value ?? "";

  const collect = (chosen, value) => {
    const all = {};
    for (const field of fields()) {
      const given = chosen(field) ? value(field) : "";
      all[field.name] = (all[field.name] ?? []).concat(given === "" ? [] : [given.replaceAll("\r\n", "\n")]);
    }
    return all;
  };
  const now = () => collect(isChosen, (field) => field.value);
  const put = (name, values) => {
    for (const field of fields().filter((one) => one.name === name)) {
      if (isBox(field)) {
        field.checked = values.includes(field.value);
      } else {
        field.value = values[0] ?? "";
      }
    }
  };

  // What stood in each field when it was last known to be kept, and the prints of it that the server gave.
  const saved = collect(wasChosen, first);
  const prints = Object.fromEntries(form.elements.basis.value.split(" ").filter((one) => one.includes("="))
    .map((one) => [one.slice(0, one.lastIndexOf("=")), one.slice(one.lastIndexOf("=") + 1)]));
  let timer = null;
  let unsent = false;
  let busy = Promise.resolve("kept");

  const tellPrints = () => {
    form.elements.basis.value = Object.entries(prints).map(([name, print]) => name + "=" + print).join(" ");
  };
  const changed = () => Object.entries(now()).filter(([name, values]) => !same(values, saved[name] ?? []));
  const isSeen = () => form.elements.gezien?.checked === true;

  const remember = () => {
    const values = changed();
    try {
      if (values.length === 0) {
        sessionStorage.removeItem(NAME);
      } else {
        sessionStorage.setItem(NAME, JSON.stringify(values.map(([name, typed]) => [name, typed, prints[name]])));
      }
    } catch {
      // Too much for the browser; it still stands in the form.
    }
  };

  const say = (what, at) => {
    if (state) {
      state.textContent = state.dataset[what].replace("@", at ?? "");
    }
    if (login) {
      login.hidden = what !== "login";
    }
  };

  const labelOf = (name) => {
    const field = fields().find((one) => one.name === name);
    const box = field?.closest("fieldset, .utrecht-form-field");
    return (box?.querySelector("legend, label")?.textContent ?? name).trim().replace(/\s+/g, " ");
  };
  const wordsOf = (name, text) => text.split(", ").map((value) => {
    const box = fields().find((one) => one.name === name && isBox(one) && one.value === value);
    return box?.closest("label")?.textContent.trim() ?? value;
  }).join(", ");

  const showBeside = (texts) => {
    if (!beside) {
      return;
    }
    beside.querySelector("[data-draft-texts]").replaceChildren(...texts.flatMap(({ field, text }) => {
      const term = document.createElement("dt");
      const link = document.createElement("a");
      link.className = "utrecht-link utrecht-link--html-a";
      link.href = "#" + (fields().find((one) => one.name === field)?.id ?? field);
      link.textContent = labelOf(field);
      term.append(link);
      const words = document.createElement("dd");
      words.className = "prose";
      words.textContent = wordsOf(field, text);
      return [term, words];
    }));
    form.elements.gezien.value = texts.map(({ print }) => print).join(" ");
    form.elements.gezien.checked = false;
    beside.hidden = texts.length === 0;
  };

  const body = (values) => {
    const all = new URLSearchParams();
    values.forEach(([name, typed]) => (typed.length === 0 ? [""] : typed).forEach((one) => all.append(name, one)));
    all.append("basis", form.elements.basis.value);
    all.append("deel", "ja");
    if (isSeen()) {
      all.append("gezien", form.elements.gezien.value);
    }
    all.append("_csrf", form.elements._csrf?.value ?? "");
    return all.toString();
  };

  const send = (text, keepalive) => fetch(form.dataset.draft, {
    method: "POST", body: text, redirect: "manual", keepalive,
    headers: { "X-Draft": "yes", "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
  });

  // After logging in again forms carry another token: that of the button to log out, on every page of somebody who is.
  const isLoggedIn = async () => {
    const start = (login?.getAttribute("href") ?? "/inloggen").replace(/inloggen$/, "");
    const page = await fetch(start, { headers: { Accept: "text/html" } });
    const token = new DOMParser().parseFromString(await page.text(), "text/html")
      .querySelector("form[action$='/uitloggen'] input[name=_csrf]");
    document.querySelectorAll("input[name=_csrf]").forEach((field) => {
      field.value = token?.value ?? field.value;
    });
    return token !== null;
  };

  const take = (answer, sent) => {
    const mine = now();
    let more = false;
    for (const [name, print] of Object.entries(answer.basis)) {
      const other = answer.fields[name];
      const before = sent[name] ?? saved[name] ?? [];
      if (!other) {
        saved[name] = before;
        prints[name] = print;
      } else if (same(mine[name] ?? [], before)) {
        put(name, other);
        saved[name] = now()[name];
        prints[name] = print;
        more = true;
      }
      // Else: typed on in the meantime in what was changed elsewhere too; the next time tells both.
    }
    tellPrints();
    showBeside(answer.beside);
    say(more ? "merged" : "kept", answer.at);
  };

  const keepOnce = async () => {
    clearTimeout(timer);
    const values = changed();
    if (values.length === 0 && !isSeen()) {
      unsent = false;
      return "kept";
    }
    const text = body(values);
    if (text.length > LONGEST) {
      return "long";
    }
    let answer = await send(text, false);
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
      if (!(await isLoggedIn())) {
        return "login";
      }
      answer = await send(body(values), false);
    }
    if (!answer.ok) {
      return { 404: "gone", 413: "long" }[answer.status] ?? "failed";
    }
    take(await answer.json(), Object.fromEntries(values));
    unsent = changed().length > 0;
    remember();
    return "kept";
  };

  const keepAndTell = async () => {
    let what;
    try {
      what = await keepOnce();
    } catch {
      what = "offline";
    }
    if (what !== "kept") {
      say(what);
    }
    if (what === "offline" || what === "failed") {
      timer = setTimeout(keep, AGAIN);
    }
    return what;
  };
  const keep = () => {
    busy = busy.then(keepAndTell);
    return busy;
  };

  const later = () => {
    unsent = true;
    remember();
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  };

  const restore = () => {
    const kept = sessionStorage.getItem(NAME);
    if (kept) {
      for (const [name, typed, print] of JSON.parse(kept)) {
        put(name, typed);
        if (print) {
          prints[name] = print;
        }
      }
      tellPrints();
    }
    if (changed().length > 0) {
      later();
    } else {
      sessionStorage.removeItem(NAME);
    }
  };

  form.addEventListener("input", later);
  form.addEventListener("change", later);
  let through = false;
  form.addEventListener("submit", async (event) => {
    if (through) {
      return;
    }
    event.preventDefault();
    const what = await keep();
    await new Promise((resolve) => { setTimeout(resolve); }); // a form cannot be sent while it says that it will be
    if (what === "login" || what === "offline" || what === "long") {
      (what === "login" ? login : state)?.scrollIntoView({ block: "center" });
      if (what === "login") {
        login?.focus();
      }
      return;
    }
    through = true;
    clearTimeout(timer);
    unsent = false;
    if (what !== "kept") {
      remember();
    }
    form.requestSubmit(event.submitter ?? undefined);
  });
  window.addEventListener("pageshow", () => {
    through = false;
  });
  window.addEventListener("focus", () => {
    if (unsent) {
      keep();
    }
  });
  window.addEventListener("pagehide", () => {
    const text = unsent ? body(changed()) : "";
    if (text && text.length < LAST_WORDS) {
      send(text, true).catch(() => {});
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
  const shown = beside?.querySelectorAll("[data-draft-texts] dt") ?? [];
  shown.forEach((term) => {
    term.querySelector("a").textContent = labelOf(term.dataset.field);
    term.nextElementSibling.textContent = wordsOf(term.dataset.field, term.nextElementSibling.textContent);
  });
})();
