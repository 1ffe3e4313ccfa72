/* Small faults of the component library that stand between a page and a screen reader. */
(function () {
  const label = (box) => {
    const field = box.closest(".field");
    return field && field.querySelector("label, .ui-outputlabel, .label");
  };

  /* Chosen names are a list, not a list box, and each of them is a line of it. */
  const token = (line) => {
    line.setAttribute("role", "listitem");
    line.removeAttribute("aria-selected");
  };
  const tokens = (box) => box.querySelectorAll(".ui-autocomplete-token").forEach(token);
  const chosen = (box) => {
    tokens(box);
    if (box.getAttribute("role") !== "list") {
      new MutationObserver(() => tokens(box)).observe(box, { childList: true });
    }
    box.setAttribute("role", "list");
    box.removeAttribute("aria-multiselectable");
    box.removeAttribute("aria-orientation");
    const named = label(box);
    if (named) {
      named.id = named.id || `${box.closest("[id]").id}-label`;
      box.setAttribute("aria-labelledby", named.id);
    }
  };

  /* A radio button says whether it is chosen; the input inside it is not a second control. */
  const radio = (button) => {
    button.setAttribute("aria-checked", String(button.classList.contains("ui-state-active")));
  };

  /* The message is the alert; its line in the list stays a line. */
  const alert = (line) => {
    line.removeAttribute("role");
    line.removeAttribute("aria-atomic");
    line.closest(".ui-messages > div, .ui-messages").setAttribute("role", "alert");
  };

  /* On a phone each value stands after its name; an empty one needs no name. */
  const blank = (title) => {
    const cell = title.parentElement;
    const empty = cell.textContent.trim() === title.textContent.trim() && !cell.querySelector("svg, img, input");
    cell.classList.toggle("blank", empty);
  };

  /* The table keeps Enter to itself, also on a link in it. */
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && event.target.matches(".ui-datatable tbody a[href]:not([href='#'])")) {
        event.preventDefault();
        event.stopPropagation();
        event.target.click();
      }
    },
    true,
  );

  /* What was refused may be out of sight: the first wrong field takes the focus, as after a full page. */
  const wrong = (form) => {
    const field = form && form.querySelector(".ui-state-error:is(input, textarea), .field:has(> .ui-message-error) > select, .ui-state-error :is(input:not([type='hidden']), textarea, [role='combobox'])");
    if (field) {
      field.focus();
    }
  };

  const mend = () => {
    document.querySelectorAll(".ui-messages li[role='alert']").forEach(alert);
    document.querySelectorAll(".ui-autocomplete-multiple-container").forEach(chosen);
    document.querySelectorAll(".ui-selectonebutton > [role='radio']").forEach(radio);
    document.querySelectorAll(".ui-datatable-reflow td > .ui-column-title").forEach(blank);
  };

  const faces = window.PrimeFaces;
  if (!faces) {
    return;
  }
  /* A list that is open moves with its field when the page grows or shrinks under it, instead of shutting before the choice. */
  faces.hideOverlaysOnViewportChange = false;
  /* Vietnamese comes with the place for the page number translated too. */
  Object.values(faces.locales || {}).forEach((locale) => {
    if (locale.aria && locale.aria.pageLabel) {
      locale.aria.pageLabel = locale.aria.pageLabel.replace(/\{[^}]*\}/, "{page}");
    }
  });
  /* Months are numbered in Vietnamese offices, not spelt. */
  if (faces.locales && faces.locales.vi) {
    const month = new Intl.DateTimeFormat("vi", { month: "long", timeZone: "UTC" });
    const names = Array.from({ length: 12 }, (none, index) => month.format(Date.UTC(2026, index, 1)));
    const shown = names.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
    Object.assign(faces.locales.vi, { monthNames: shown, monthNamesShort: shown });
  }
  /* A name that is pasted is sent as it stands, like one that is typed: the server knows whom it means, or says so. */
  document.addEventListener("input", (event) => {
    const box = event.target.closest(".ui-autocomplete");
    const sent = box && box.querySelector("input[type='hidden'][name$='_hinput']");
    if (sent) {
      sent.value = event.target.value;
    }
  });
  window.addEventListener("load", mend);
  document.addEventListener("click", () => setTimeout(mend));
  window.jQuery(document).on("pfAjaxComplete", (event, request, settings, args) => {
    setTimeout(mend);
    const button = args && args.validationFailed && document.getElementById(settings.source.id || settings.source);
    if (button && button.matches("button")) {
      wrong(button.closest("form"));
    }
  });
})();
