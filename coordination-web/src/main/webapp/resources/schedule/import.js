/*
 * Takes a proposed time over into its field, one or all of them; nothing is taken unless asked for.
 */
(function () {
  /* Before a file is sent, what was answered about the one before is handed over. */
  window.importFile = {
    ready(button) {
      if (!window.chosenFiles.ready(button)) {
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
