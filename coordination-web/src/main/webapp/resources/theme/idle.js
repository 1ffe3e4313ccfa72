/*
 * A page left alone is covered and its session locked; the password opens both again, and everything that was typed
 * is still there. All windows of one browser count together: who works in one of them is not away in the others.
 */
(function () {
  const lock = document.getElementById("lock");
  const LIMIT = Number(lock.dataset.minutes) * 60000;
  const LOOK_EVERY = 5000;
  const SEEN = "idle-seen";
  const LOCKED = "idle-locked";
  const word = document.getElementById("lock-word");
  const refusal = document.getElementById("lock-refusal");
  const title = document.title;
  let told = Date.now();

  const call = (path, method, body) =>
    fetch(lock.dataset.session + path, {
      method,
      cache: "no-store",
      keepalive: true,
      headers: { "Content-Type": "application/json", "Accept-Language": document.documentElement.lang, "Idempotency-Key": String(Date.now()) },
      body: body && JSON.stringify(body),
    });
  const seen = () => Number(localStorage.getItem(SEEN)) || 0;
  const see = () => localStorage.setItem(SEEN, String(Date.now()));

  const cover = () => {
    if (!lock.open) {
      document.body.classList.add("locked");
      document.title = lock.dataset.title;
      refusal.textContent = "";
      lock.showModal();
      word.focus();
    }
  };
  const uncover = () => {
    see();
    word.value = "";
    document.body.classList.remove("locked");
    document.title = title;
    lock.close();
  };
  const shut = () => {
    cover();
    localStorage.setItem(LOCKED, "true");
    call("/lock", "POST").catch(() => {
      /* the line is down: the server locks by itself as late */
    });
  };
  const check = () => {
    if (!lock.open && Date.now() - seen() >= LIMIT) {
      shut();
    }
  };
  /* The server hears of somebody who only reads or types, long before it would lock. */
  const tell = () => {
    if (Date.now() - told > LIMIT / 3) {
      told = Date.now();
      call("", "GET").catch(() => {
        /* the next click will say so */
      });
    }
  };
  const act = () => {
    check();
    if (!lock.open) {
      see();
      tell();
    }
  };

  const open = async (event) => {
    event.preventDefault();
    refusal.textContent = "";
    const answer = await call("/unlock", "POST", { password: word.value });
    if (answer.ok) {
      localStorage.removeItem(LOCKED);
      uncover();
      return;
    }
    const problem = await answer.json();
    if (problem.kind === "login") {
      location.reload();
    }
    refusal.textContent = problem.title;
    word.select();
  };

  const leave = async () => {
    await call("", "DELETE");
    location.assign(lock.dataset.login);
  };

  lock.addEventListener("cancel", (event) => event.preventDefault());
  lock.querySelector("form").addEventListener("submit", open);
  lock.querySelector("[data-leave]").addEventListener("click", leave);
  for (const kind of ["pointerdown", "keydown", "wheel"]) {
    document.addEventListener(kind, act, { passive: true, capture: true });
  }
  document.addEventListener("visibilitychange", check);
  document.addEventListener("click", (event) => event.target.closest("[data-lock]") && shut());
  window.addEventListener("storage", (event) => {
    if (event.key === LOCKED) {
      (event.newValue ? cover : uncover)();
    }
  });
  localStorage.removeItem(LOCKED);
  see();
  window.setInterval(check, LOOK_EVERY);
})();
