/* The frame: address, drawer of areas, drop-down panels, theme and density, an expired session met by an Ajax call. */
(function () {
  const root = document.documentElement;
  const body = document.body;

  /* The reply is given once: the address is the page's own again, to be kept, sent on or asked for anew. */
  const own = location.href.replace(/[?&]reply=[0-9a-f-]+$/, "");
  if (own !== location.href) {
    history.replaceState(history.state, "", own);
  }

  const drawer = document.querySelector(".rail-toggle");
  const openDrawer = (open) => {
    body.classList.toggle("rail-open", open);
    drawer.setAttribute("aria-expanded", String(open));
    if (open) {
      document.querySelector("#rail a").focus();
    } else {
      drawer.focus();
    }
  };
  if (drawer) {
    drawer.addEventListener("click", () => openDrawer(!body.classList.contains("rail-open")));
    document.querySelector(".scrim").addEventListener("click", () => openDrawer(false));
  }

  /* Of tabs that are drawn sideways the present one is in sight. */
  for (const tab of document.querySelectorAll(".tabs [aria-current]")) {
    const line = tab.closest("ul");
    const past = tab.getBoundingClientRect().left - line.getBoundingClientRect().left;
    line.scrollLeft += past - (line.clientWidth - tab.offsetWidth) / 2;
  }

  document.addEventListener("click", (event) => {
    for (const drop of document.querySelectorAll("details.drop[open]")) {
      if (!drop.contains(event.target)) {
        drop.open = false;
      }
    }
    const opener = event.target.closest("[data-opens]");
    if (opener) {
      document.getElementById(opener.dataset.opens).showModal();
    }
    const shutter = event.target.closest("[data-shuts]");
    if (shutter) {
      document.getElementById(shutter.dataset.shuts).close();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      return;
    }
    const drop = document.querySelector("details.drop[open]");
    if (drop) {
      drop.open = false;
      drop.querySelector("summary").focus();
      event.preventDefault();
    } else if (body.classList.contains("rail-open")) {
      openDrawer(false);
      event.preventDefault();
    }
  });

  const remember = (name, value) => {
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Strict${secure}`;
  };
  const chosen = (name) => (name === "theme" ? root.dataset.themeChosen : root.dataset[name]);
  const show = (group) => {
    for (const button of group.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.dataset.value === chosen(group.dataset.choice)));
    }
  };
  for (const group of document.querySelectorAll("[data-choice]")) {
    show(group);
    group.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (!button) {
        return;
      }
      const name = group.dataset.choice;
      remember(name, button.dataset.value);
      root.dataset[name === "theme" ? "themeChosen" : name] = button.dataset.value;
      document.dispatchEvent(new Event("theme-chosen"));
      show(group);
    });
  }

  /* The session has ended: the answer is the login page. Loading this address again leads there and back. */
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxError", (event, xhr) => {
      const type = xhr.getResponseHeader && xhr.getResponseHeader("Content-Type");
      if (xhr.status === 401 || xhr.status === 403 || (xhr.status === 200 && type && type.includes("html"))) {
        location.reload();
      }
    });
  }
})();
