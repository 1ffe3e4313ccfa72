/* j, k, Enter and x in tables; Ctrl+S saves and stays; Esc leaves; ? shows the list. */
(function () {
  const here = "key-here";
  const rows = () =>
    Array.from(document.querySelectorAll("main tbody > tr")).filter(
      (row) => row.offsetParent !== null && !row.matches(".ui-datatable-empty-message, .ui-widget-header") && row.closest("table[data-keys], .ui-datatable, .register"),
    );

  const typing = (target) => target.closest("input, textarea, select, [contenteditable='true'], [role='combobox'], dialog, .ui-dialog");

  const move = (step) => {
    const all = rows();
    if (all.length === 0) {
      return;
    }
    const at = all.findIndex((row) => row.classList.contains(here));
    const next = all[Math.min(all.length - 1, Math.max(0, at + step))];
    all.forEach((row) => row.classList.remove(here));
    next.classList.add(here);
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  };

  const current = () => document.querySelector(`tr.${here}`);

  const open = () => {
    const link = current() && current().querySelector("a[href]:not([href='#']), a.ui-commandlink, button");
    if (link) {
      link.click();
    }
  };

  const mark = () => {
    const box = current() && current().querySelector(".ui-chkbox-box, input[type='checkbox']");
    if (box) {
      box.click();
    }
  };

  const press = (selector) => {
    const button = Array.from(document.querySelectorAll(selector)).find((found) => found.offsetParent !== null && !found.disabled);
    if (button) {
      button.click();
    }
    return Boolean(button);
  };

  const plain = {
    j: () => move(1),
    k: () => move(-1),
    x: mark,
    "?": () => document.getElementById("keys").showModal(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.defaultPrevented) {
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      if (press(".save-stay") || press(".save")) {
        event.preventDefault();
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "Escape") {
      if (!document.querySelector("dialog[open], .ui-dialog.ui-overlay-visible, .ui-input-overlay.ui-overlay-visible")) {
        press(".leave");
      }
      return;
    }
    if (typing(event.target)) {
      return;
    }
    if (event.key === "Enter" && event.target === current()) {
      open();
    } else if (plain[event.key]) {
      plain[event.key]();
      event.preventDefault();
    }
  });
})();
