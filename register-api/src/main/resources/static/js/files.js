// Tells at once that a file is too large, before it is sent and the form with it is lost.
document.addEventListener("change", (event) => {
  const field = event.target;
  if (!field.matches("input[type=file][data-most]")) {
    return;
  }
  const tooLarge = [...field.files].some((file) => file.size > Number(field.dataset.most));
  const around = field.closest("[data-file]");
  around.classList.toggle("utrecht-form-field--invalid", tooLarge);
  around.querySelector("[data-too-large]").hidden = !tooLarge;
  if (tooLarge) {
    field.value = "";
  }
});
