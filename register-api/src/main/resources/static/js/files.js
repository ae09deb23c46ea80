// Says which file was chosen, and at once that it is too large: before it is sent and the form with it is lost.
// Without this script the browser's own field stands below the label and says the same.
(() => {
  "use strict";
  document.addEventListener("change", (event) => {
    const input = event.target;
    const field = input.closest?.("[data-file]");
    if (!field || input.type !== "file") {
      return;
    }
    const tooLarge = [...input.files].some((file) => file.size > Number(input.dataset.most));
    if (tooLarge) {
      input.value = "";
    }
    field.classList.toggle("utrecht-form-field--invalid", tooLarge);
    field.querySelector("[data-too-large]").hidden = !tooLarge;
    const label = field.querySelector(".drop span");
    label.dataset.before ??= label.textContent;
    label.textContent = input.files.length > 0 ? input.files[0].name : label.dataset.before;
  });
})();
