/*
 * Tells who else has this petition open to act on it, and lets others know that it is open here; but only while somebody
 * looks at the page and uses it: a screen left alone must not keep its session alive.
 */
(function () {
  const EVERY = 15000;
  const ALONE_AFTER = 300000;
  const place = document.getElementById("presence");
  if (!place) {
    return;
  }
  const acting = place.dataset.acting === "true";
  const time = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "Asia/Ho_Chi_Minh" });
  let lastAct = Date.now();
  let timer = null;

  const sentence = (other) =>
    place.dataset.text.replace("{0}", () => other.name).replace("{1}", () => time.format(new Date(other.since)));
  /* What has not changed is not read out again. */
  const tell = (others) => {
    const text = others.map(sentence).join(" ");
    if (place.textContent !== text) {
      place.textContent = text;
      place.hidden = text === "";
    }
  };
  const ask = async () => {
    if (document.hidden || Date.now() - lastAct > ALONE_AFTER) {
      return;
    }
    try {
      const headers = { "Idempotency-Key": String(Date.now()) };
      const answer = await fetch(place.dataset.source, { method: acting ? "POST" : "GET", headers, redirect: "error", cache: "no-store" });
      if (answer.ok) {
        tell(await answer.json());
      }
    } catch (lost) {
      /* the session has ended or the line is down: the next click will say so */
      window.clearInterval(timer);
    }
  };
  for (const kind of ["pointerdown", "keydown"]) {
    document.addEventListener(kind, () => (lastAct = Date.now()), { passive: true });
  }
  document.addEventListener("visibilitychange", ask);
  timer = window.setInterval(ask, EVERY);
  ask();
})();
