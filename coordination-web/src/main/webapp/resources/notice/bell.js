/*
 * The bell asks for the number of unread notices once a minute, but only while somebody looks at the page and uses it:
 * a screen left alone must not keep its session alive.
 */
(function () {
  const EVERY = 60000;
  const ALONE_AFTER = 300000;
  let lastAct = Date.now();
  let timer = null;

  const bell = () => document.querySelector(".bell");
  const show = (unread) => {
    const link = bell();
    const before = Number(link.dataset.unread);
    link.dataset.unread = unread;
    link.querySelector(".bell-count").textContent = unread;
    if (unread > before) {
      const news = document.getElementById("bell-news");
      news.textContent = news.dataset.text.replace("{0}", unread);
    }
  };
  const ask = async () => {
    if (document.hidden || Date.now() - lastAct > ALONE_AFTER) {
      return;
    }
    try {
      const answer = await fetch(bell().dataset.source, { redirect: "error", cache: "no-store" });
      if (answer.ok) {
        show(Number(await answer.text()));
      }
    } catch (lost) {
      /* the session has ended or the line is down: the next click will say so */
      window.clearInterval(timer);
    }
  };
  if (bell()) {
    for (const act of ["pointerdown", "keydown"]) {
      document.addEventListener(act, () => (lastAct = Date.now()), { passive: true });
    }
    timer = window.setInterval(ask, EVERY);
  }
})();
