/*
 * What is typed into a form marked data-draft is kept in this window until the server has stored it. After an ended
 * session, a failure or a change by somebody else the page comes back with it. Passwords, files and fields marked data-secret
 * are never kept.
 */
(function () {
  const PREFIX = "draft:";
  const SUBMITTED = "draft-submitted";
  const who = document.body.dataset.person || "";
  const key = (form) => `${PREFIX}${location.pathname}${location.search}#${form.id}`;
  const forms = () => Array.from(document.querySelectorAll("form[data-draft]"));
  /* Behind a field with suggestions the library hides what was chosen from them. */
  const chosen = (field) => field.name.endsWith("_hinput");
  const kept = (field) =>
    field.name &&
    !field.name.startsWith("jakarta.faces.") &&
    !("secret" in field.dataset) &&
    !["password", "file", "submit", "button"].includes(field.type) &&
    (field.type !== "hidden" || chosen(field));
  const tokens = (field) => Array.from(field.closest(".ui-autocomplete").querySelectorAll(".ui-autocomplete-token"));
  const names = (field) => tokens(field).map((token) => [token.dataset.tokenValue, token.textContent]);
  const value = (field) => {
    if (field.type === "select-multiple" && chosen(field)) {
      return JSON.stringify(names(field));
    }
    return ["checkbox", "radio"].includes(field.type) ? String(field.checked) : field.value;
  };
  const name = (field) => (field.type === "radio" ? `${field.name}=${field.value}` : field.name);
  const fields = (form) => Array.from(form.elements).filter(kept);
  const read = (form) => Object.fromEntries(fields(form).map((field) => [name(field), value(field)]));
  const loaded = new Map();

  const forget = (test) => {
    Object.keys(sessionStorage)
      .filter((found) => found.startsWith(PREFIX) && test(found))
      .forEach((found) => sessionStorage.removeItem(found));
  };

  const settle = () => {
    const stored = sessionStorage.getItem(SUBMITTED);
    forget((found) => found === stored);
    forms().forEach((form) => loaded.set(form.id, read(form)));
  };

  const keep = (form) => {
    const typed = read(form);
    const base = loaded.get(form.id);
    const changed = Object.keys(typed).filter((field) => typed[field] !== base[field]);
    if (changed.length === 0) {
      sessionStorage.removeItem(key(form));
      return;
    }
    const draft = { who, at: new Date().toISOString(), base, typed: Object.fromEntries(changed.map((field) => [field, typed[field]])) };
    sessionStorage.setItem(key(form), JSON.stringify(draft));
  };

  const widgetOf = (field) => {
    const widgets = (window.PrimeFaces && window.PrimeFaces.widgets) || {};
    return Object.values(widgets).find((widget) => [widget.input, widget.hinput].some((part) => part && part[0] === field));
  };

  const choose = (field, widget, wanted) => {
    names(field)
      .filter(([id]) => !wanted.some(([other]) => other === id))
      .forEach(([id]) => widget.removeItem(id));
    wanted.forEach(([id, label]) => widget.addItem(window.jQuery("<li>").attr({ "data-item-value": id, "data-item-label": label, "data-item-class": "" })));
  };

  const put = (field, text) => {
    const widget = widgetOf(field);
    if (field.type === "select-multiple" && widget && widget.addItem) {
      choose(field, widget, JSON.parse(text));
    } else if (field.tagName === "SELECT" && widget && widget.selectValue) {
      widget.selectValue(text);
    } else if (field.type === "checkbox" || field.type === "radio") {
      if (String(field.checked) !== text) {
        field.click();
      }
    } else {
      field.value = text;
    }
  };

  const compare = (field, now) => {
    const note = document.createElement("span");
    note.className = "help draft-now";
    note.textContent = document.getElementById("draft-notice").dataset.now.replace("{0}", now || "—");
    (field.closest(".field") || field.parentElement).append(note);
  };

  const announce = (form, at) => {
    const notice = document.getElementById("draft-notice").content.cloneNode(true).firstElementChild;
    const time = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "Asia/Ho_Chi_Minh" });
    const text = notice.querySelector("[data-text]");
    text.textContent = text.dataset.text.replace("{0}", time.format(new Date(at)));
    notice.querySelector("button").addEventListener("click", () => {
      sessionStorage.removeItem(key(form));
      location.reload();
    });
    (form.closest(".card") || form).before(notice);
  };

  const restore = (form) => {
    const draft = JSON.parse(sessionStorage.getItem(key(form)) || "null");
    if (!draft) {
      return;
    }
    if (draft.who !== who) {
      sessionStorage.removeItem(key(form));
      return;
    }
    const changed = fields(form).filter((field) => name(field) in draft.typed && draft.typed[name(field)] !== value(field));
    for (const field of changed) {
      const now = value(field);
      put(field, draft.typed[name(field)]);
      if (now !== draft.base[name(field)] && !chosen(field)) {
        compare(field, now);
      }
    }
    if (changed.length > 0) {
      announce(form, draft.at);
    }
  };

  /* An answer to a submit shows what was typed by itself; only what stood there at first is taken over. */
  const rebase = (form) => {
    const draft = JSON.parse(sessionStorage.getItem(key(form)) || "null");
    if (draft) {
      loaded.set(form.id, draft.base);
    }
  };

  if (document.body.dataset.stored === "true") {
    settle();
  }
  document.addEventListener("input", (event) => event.target.form && event.target.form.dataset.draft && keep(event.target.form));
  document.addEventListener("click", (event) => {
    const form = event.target.closest("form[data-draft]");
    if (form) {
      sessionStorage.setItem(SUBMITTED, key(form));
    }
    if (event.target.closest("[data-reload]")) {
      location.assign(location.href);
    }
    if (event.target.closest("[data-forget-drafts]")) {
      forget(() => true);
    }
  });
  window.addEventListener("load", () => {
    forms().forEach((form) => loaded.set(form.id, read(form)));
    if (document.body.dataset.answer === "true") {
      forms().forEach(rebase);
    } else {
      forms().forEach(restore);
    }
    /* The library tells of a choice in its own way, and always before it asks the server. */
    window.jQuery(document).on("change", "form[data-draft]", (event) => keep(event.currentTarget));
    window.jQuery(document).on("pfAjaxSend", () => forms().forEach(keep));
    window.jQuery(document).on("pfAjaxComplete", (event, xhr, settings, args) => args && args.draftStored && settle());
  });
})();
