/*
 * The board of a running conference. A line of server-sent events says that points have changed, and the board asks for
 * what it shows; while the line is down it asks by itself, slowly, and once a minute even so: another node of the server tells
 * its own listeners only. What was chosen stays chosen. A screen that is hidden or locked asks for nothing: it must not keep
 * its session alive.
 */
(function () {
  const news = document.getElementById("news");
  if (!news) {
    return;
  }
  const SLOW = 15000;
  const SELDOM = 60000;
  const GATHER = 150;
  const chosen = new Set();
  let waiting = null;
  let asking = false;
  let again = false;
  let timer = null;
  let wasOpen = null;

  const picks = () => [...document.querySelectorAll(".pick")];
  const asleep = () => document.hidden || document.body.classList.contains("locked");

  const tell = () => {
    const ids = document.getElementById("acting:ids");
    const all = document.getElementById("pick-all");
    if (ids) {
      const text = document.querySelector(".board-chosen");
      ids.value = [...chosen].join(",");
      text.textContent = text.dataset.text.replace("{0}", chosen.size);
    }
    if (all) {
      all.checked = picks().length > 0 && picks().every((pick) => pick.checked);
    }
  };
  /* What is no more shown is no more chosen: nobody acts on what he does not see. */
  const draw = () => {
    const shown = picks();
    const seen = new Set(shown.map((pick) => pick.value));
    for (const id of chosen) {
      if (!seen.has(id)) {
        chosen.delete(id);
      }
    }
    for (const pick of shown) {
      pick.checked = chosen.has(pick.value);
    }
    tell();
  };
  let focused = null;
  const ask = () => {
    waiting = null;
    if (asking || asleep()) {
      again = true;
      return;
    }
    asking = true;
    focused = document.activeElement.matches(".pick") ? document.activeElement.value : null;
    window.refreshBoard();
  };
  const soon = () => {
    waiting = waiting || window.setTimeout(ask, GATHER);
  };
  const more = () => {
    if (again && !asleep()) {
      again = false;
      soon();
    }
  };

  window.pointBoard = {
    drawn() {
      asking = false;
      draw();
      if (focused) {
        document.querySelector(`.pick[value="${focused}"]`)?.focus();
        focused = null;
      }
      more();
    },
    acted(args) {
      if (args && !args.validationFailed) {
        chosen.clear();
      }
      draw();
    },
  };

  document.addEventListener("change", (event) => {
    const all = event.target.id === "pick-all";
    if (!all && !event.target.matches(".pick")) {
      return;
    }
    for (const pick of all ? picks() : [event.target]) {
      pick.checked = event.target.checked;
      if (pick.checked) {
        chosen.add(pick.value);
      } else {
        chosen.delete(pick.value);
      }
    }
    tell();
  });
  document.addEventListener("visibilitychange", more);

  /* Whom the register names signs, unless somebody else is written. */
  let named = "";
  document.addEventListener("input", (event) => {
    const signer = document.getElementById("counting:correspondent");
    if (event.target.id !== "counting:code" || (signer.value && signer.value !== named)) {
      return;
    }
    const code = event.target.value.trim().toLowerCase();
    const points = [...document.querySelectorAll("#uncounted-codes option")];
    named = points.find((point) => point.value.toLowerCase() === code)?.dataset.signer || "";
    signer.value = named;
  });

  const live = (open) => {
    news.querySelector(".news-live").hidden = !open;
    news.querySelector(".news-slow").hidden = open;
    if (open !== wasOpen) {
      wasOpen = open;
      window.clearInterval(timer);
      timer = window.setInterval(soon, open ? SELDOM : SLOW);
    }
  };
  const line = new EventSource(news.dataset.source);
  line.onopen = () => live(true);
  line.onerror = () => live(false);
  line.onmessage = soon;
  window.addEventListener("pagehide", () => line.close());
  tell();
})();
