/*
 * Takes a proposed time over into its field, one or all of them; nothing is taken unless asked for. Names the chosen file
 * in the page's language. A file without content or above the limit is refused here: the first never arrives, and the
 * sending of the second would be cut off.
 */
(function () {
  const refusal = (input) => {
    const [file] = input.files;
    if (!file || (file.size > 0 && file.size <= Number(input.dataset.most))) {
      return null;
    }
    return file.size === 0 ? "file-empty" : "file-too-large";
  };
  const show = (input) => {
    const name = input.closest(".file-pick").querySelector(".file-name");
    const error = document.getElementById(`${input.id}-error`);
    const why = refusal(input);
    name.textContent = input.files.length > 0 ? input.files[0].name : name.dataset.none;
    error.className = why ? "ui-message ui-message-error" : "ui-message";
    error.replaceChildren(...(why ? [document.getElementById(why).content.cloneNode(true)] : []));
    return !why;
  };
  document.addEventListener("change", (event) => {
    if (event.target.matches(".file-pick input")) {
      show(event.target);
    }
  });
  /* Before a file is sent, what was answered about the one before is handed over. */
  window.importFile = {
    ready() {
      const input = document.querySelector(".file-pick input");
      if (!show(input)) {
        input.focus();
        return false;
      }
      if (window.keepAnswers) {
        window.keepAnswers();
      }
      return true;
    },
  };

  const fill = (button) => {
    const field = button.closest(".asked-time").querySelector("input");
    field.value = button.dataset.fill;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return field;
  };
  document.addEventListener("click", (event) => {
    const one = event.target.closest("[data-fill]");
    if (one) {
      fill(one).focus();
      return;
    }
    if (event.target.closest("[data-fill-all]")) {
      for (const button of document.querySelectorAll("[data-fill]")) {
        if (button.closest(".asked-time").querySelector("input").value === "") {
          fill(button);
        }
      }
    }
  });
})();
