/*
 * The door of a conference. A button of a line says whom it means, since the list may have moved while it was looked at; and
 * whoever checks people in by name keeps typing.
 */
(function () {
  let next = null;

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-act][data-of]");
    if (button) {
      const line = button.closest("li");
      next = { list: line.parentElement.className, at: [...line.parentElement.children].indexOf(line) };
      window.rollCallAct([
        { name: "act", value: button.dataset.act },
        { name: "of", value: button.dataset.of },
      ]);
    }
  });

  window.rollCall = {
    /* Where the keyboard was, it stays: at the same line, or what stands there now. */
    drawn() {
      const lines = next ? document.querySelectorAll(`[class="${next.list}"] > li`) : [];
      const line = lines[Math.min(next ? next.at : 0, lines.length - 1)];
      line?.querySelector("button")?.focus();
      next = null;
    },
    again() {
      const who = document.getElementById("checking:who");
      who?.focus();
      who?.select();
    },
  };
})();
