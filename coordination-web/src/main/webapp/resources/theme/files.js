/*
 * Names chosen files in the page's language. A file without content or above the limit is refused here: the first never
 * arrives, and the sending of the second would be cut off.
 */
(function () {
  const refusal = (input) => {
    const sizes = Array.from(input.files, (file) => file.size);
    if (sizes.includes(0)) {
      return "EMPTY";
    }
    const most = Number(input.dataset.most);
    const together = Number(input.dataset.mostTogether || most);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    return all > together || sizes.some((size) => size > most) ? "TOO_LARGE" : null;
  };
  const show = (input) => {
    const name = input.closest(".file-pick").querySelector(".file-name");
    const error = document.getElementById(`${input.id}-error`);
    const why = refusal(input);
    name.textContent = Array.from(input.files, (file) => file.name).join(", ") || name.dataset.none;
    error.className = why ? "ui-message ui-message-error" : "ui-message";
    error.replaceChildren(...(why ? [input.closest(".field").querySelector(`[data-refusal=${why}]`).content.cloneNode(true)] : []));
    return !why;
  };
  document.addEventListener("change", (event) => {
    if (event.target.matches(".file-pick input")) {
      show(event.target);
    }
  });
  window.chosenFiles = {
    /* Whether the files of the button's form may be sent. */
    ready(button) {
      const bad = Array.from(button.form.querySelectorAll(".file-pick input")).filter((input) => !show(input));
      if (bad.length > 0) {
        bad[0].focus();
      }
      return bad.length === 0;
    },
  };
})();
