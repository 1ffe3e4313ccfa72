/*
 * The board: walk with the arrows, open with Enter, carry with M or the mouse. The server decides; a refused slot goes
 * back to its place, because it never left it.
 */
const weekBoard = (function () {
  const board = () => document.getElementById("week-board");
  const live = () => document.getElementById("board-live");
  const tip = () => document.getElementById("board-tip");
  const all = (selector) => Array.from(board() ? board().querySelectorAll(selector) : []);
  const chips = () => all(".chip:not(.continued)");
  const say = (key, ...words) => {
    live().textContent = words.reduce((text, word, at) => text.replace(`{${at}}`, word), live().dataset[key]);
  };

  let carried = null;
  let focusAfter = null;

  const remember = (chip) => ({ slot: chip.dataset.slot, row: rowOf(chip) });
  const rowOf = (element) => element.closest("tbody").dataset.row;
  const lines = (chip) => chip.getAttribute("aria-label").split("\n");
  const called = (chip) => lines(chip)[1];

  const stop = (chip) => {
    chips().forEach((each) => (each.tabIndex = -1));
    chip.tabIndex = 0;
  };
  const go = (chip) => {
    stop(chip);
    chip.focus();
    chip.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  /* The board is drawn anew by the server's answer: what was seen stays where it was. */
  let scrolled = null;
  const keep = () => {
    scrolled = board() && { left: board().scrollLeft, top: board().scrollTop };
    hide();
  };
  const settle = () => {
    if (!board()) {
      return;
    }
    if (scrolled) {
      board().scrollTo({ ...scrolled, behavior: "instant" });
      scrolled = null;
    }
    const card = document.getElementById("slot-card");
    all(".chip").forEach((chip) => chip.classList.toggle("open", Boolean(card) && chip.dataset.slot === card.dataset.shows));
    const same = focusAfter && chips().filter((chip) => chip.dataset.slot === focusAfter.slot);
    const chip = same && (same.find((each) => rowOf(each) === focusAfter.row) || same[0]);
    const first = chip || chips()[0];
    if (first) {
      stop(first);
    }
    if (chip && document.activeElement === document.body) {
      go(chip);
    }
  };

  const centre = (element) => {
    const box = element.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  };
  const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  /* The nearest one that way: straight ahead counts more than aside. */
  const nearest = (from, among, key) => {
    const [dx, dy] = ways[key];
    const start = centre(from);
    const ranked = among
      .filter((each) => each !== from)
      .map((each) => {
        const to = centre(each);
        const ahead = dx ? (to.x - start.x) * dx : (to.y - start.y) * dy;
        const aside = Math.abs(dx ? to.y - start.y : to.x - start.x);
        return { each, ahead, score: ahead + 3 * aside };
      })
      .filter((found) => found.ahead > 4)
      .sort((one, other) => one.score - other.score);
    return ranked.length > 0 ? ranked[0].each : null;
  };

  /* A slot may change its time in its own row, or take a room. */
  const takes = (row) => {
    const own = carried.row;
    return row === own || row.startsWith("ROOM:");
  };
  const cells = () => all("tbody[data-row]").filter((body) => takes(body.dataset.row)).flatMap((body) => Array.from(body.querySelectorAll("td")));

  const lift = (chip) => {
    carried = { chip, row: rowOf(chip), cell: chip.closest("td") };
    board().classList.add("carrying");
    chip.classList.add("carried");
    cells().forEach((cell) => cell.classList.add("may"));
    point(carried.cell);
    hide();
  };
  const point = (cell) => {
    all("td.here").forEach((each) => each.classList.remove("here"));
    if (cell) {
      cell.classList.add("here");
    }
    carried.cell = cell;
  };
  const lay = () => {
    board().classList.remove("carrying");
    all("td.may, td.here").forEach((cell) => cell.classList.remove("may", "here"));
    carried.chip.classList.remove("carried");
    carried = null;
  };

  const put = () => {
    const { chip, cell } = carried;
    const home = chip.closest("td");
    lay();
    if (!cell || cell === home) {
      return false;
    }
    chip.classList.add("waiting");
    focusAfter = remember(chip);
    window.moveSlot([
      { name: "slot", value: chip.dataset.slot },
      { name: "version", value: chip.dataset.version },
      { name: "day", value: cell.dataset.day },
      { name: "half", value: cell.dataset.half },
      { name: "row", value: rowOf(cell) },
      { name: "key", value: crypto.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random()}` },
    ]);
    return true;
  };

  const where = (cell) => {
    const row = cell.closest("tbody").querySelector(".who");
    const column = board().querySelectorAll("thead th.day")[Array.from(cell.parentElement.querySelectorAll("td")).indexOf(cell)];
    const half = cell.parentElement.querySelector(".half abbr");
    return [row ? row.firstChild.textContent : "", column.querySelector("abbr").title, half.title];
  };

  const open = (slot) => {
    document.getElementById("card").setAttribute("aria-busy", "true");
    window.openSlot([{ name: "slot", value: slot }]);
  };

  const show = (chip) => {
    const box = chip.getBoundingClientRect();
    const card = tip();
    card.textContent = chip.getAttribute("aria-label");
    card.hidden = false;
    const left = Math.min(box.left, window.innerWidth - card.offsetWidth - 12);
    const below = box.bottom + 6 + card.offsetHeight < window.innerHeight;
    card.style.left = `${Math.max(8, left)}px`;
    card.style.top = `${below ? box.bottom + 6 : box.top - card.offsetHeight - 6}px`;
  };
  const hide = () => {
    if (tip()) {
      tip().hidden = true;
    }
  };

  const carry = (event) => {
    if (event.key in ways) {
      const cell = nearest(carried.cell, cells(), event.key);
      if (cell) {
        point(cell);
        cell.scrollIntoView({ block: "nearest", inline: "nearest" });
        say("over", ...where(cell));
      }
    } else if (event.key === "Enter") {
      const chip = carried.chip;
      if (!put()) {
        say("left");
        go(chip);
      }
    } else if (event.key === "Escape") {
      lay();
      say("left");
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const walk = (event, chip) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key in ways) {
      const next = nearest(chip, chips(), event.key);
      if (next) {
        go(next);
      }
    } else if (event.key.toLowerCase() === "m") {
      if (chip.classList.contains("movable")) {
        lift(chip);
        say("picked", called(chip));
      } else {
        say("fixed");
      }
    } else if (event.key === " ") {
      open(chip.dataset.slot);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  document.addEventListener(
    "keydown",
    (event) => {
      if (carried) {
        carry(event);
        return;
      }
      const chip = event.target.closest && event.target.closest(".board .chip");
      if (chip) {
        walk(event, chip);
      }
    },
    true,
  );

  /* With the mouse: a few pixels make it a drag, anything less is a click. */
  let pressed = null;
  let moved = false;
  const fly = (event) => {
    const { ghost, dx, dy } = pressed;
    ghost.style.left = `${event.clientX - dx}px`;
    ghost.style.top = `${event.clientY - dy}px`;
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const cell = under && under.closest(".board td");
    point(cell && takes(rowOf(cell)) ? cell : null);
  };
  const begin = (event) => {
    const box = pressed.chip.getBoundingClientRect();
    const ghost = pressed.chip.cloneNode(true);
    ghost.classList.add("flying");
    ghost.style.width = `${box.width}px`;
    ghost.setAttribute("aria-hidden", "true");
    pressed.chip.closest("main").append(ghost);
    Object.assign(pressed, { ghost, dx: pressed.x - box.left, dy: pressed.y - box.top });
    moved = true;
    lift(pressed.chip);
    fly(event);
  };
  /* A refused slot flies back before everybody's eyes; one that has moved is already drawn where it is now. */
  let landed = null;
  const answered = (refused) => {
    const left = (chip) => chip.dataset.slot === focusAfter.slot && rowOf(chip) === focusAfter.row;
    const chip = refused && landed && chips().find(left);
    if (chip) {
      home(landed, chip);
    } else if (landed) {
      landed.remove();
    }
    landed = null;
  };
  const home = (ghost, chip) => {
    const box = chip.getBoundingClientRect();
    ghost.classList.add("back");
    ghost.style.left = `${box.left}px`;
    ghost.style.top = `${box.top}px`;
    setTimeout(() => ghost.remove(), 140);
  };
  document.addEventListener("pointerdown", (event) => {
    moved = false;
    const chip = event.target.closest && event.target.closest(".board .chip.movable");
    if (chip && event.button === 0 && event.pointerType !== "touch") {
      pressed = { chip, x: event.clientX, y: event.clientY };
    }
  });
  document.addEventListener("pointermove", (event) => {
    if (!pressed) {
      return;
    }
    if (pressed.ghost) {
      fly(event);
    } else if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > 5) {
      begin(event);
    }
  });
  const release = (event) => {
    if (pressed && pressed.ghost) {
      const { chip, ghost } = pressed;
      if (event.type === "pointercancel") {
        carried.cell = null;
      }
      if (put()) {
        landed = ghost;
      } else {
        home(ghost, chip);
      }
    }
    pressed = null;
  };
  document.addEventListener("pointerup", release);
  document.addEventListener("pointercancel", release);
  document.addEventListener("dragstart", (event) => {
    if (event.target.closest && event.target.closest(".chip")) {
      event.preventDefault();
    }
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("main [data-slot]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (!moved) {
      focusAfter = link.closest(".board") ? remember(link) : null;
      open(link.dataset.slot);
    }
  });

  let waiting = 0;
  const hover = (event) => {
    clearTimeout(waiting);
    const chip = event.target.closest && event.target.closest(".board .chip");
    if (!chip || carried) {
      hide();
    } else {
      waiting = setTimeout(() => chip.isConnected && !carried && show(chip), event.type === "focusin" ? 0 : 350);
    }
  };
  document.addEventListener("mouseover", hover);
  document.addEventListener("focusin", hover);
  document.addEventListener("scroll", hide, true);

  const toCard = () => {
    const card = document.getElementById("slot-card");
    if (card) {
      card.focus({ preventScroll: window.innerWidth > 860 });
    }
  };

  settle();
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxSend", keep).on("pfAjaxComplete", settle).on("pfAjaxError", () => answered(false));
  }

  return {
    opened: toCard,
    closed: settle,
    moved: (args) => {
      const refused = Boolean(args && args.validationFailed);
      answered(refused);
      if (refused) {
        say("refused");
        toCard();
      }
    },
  };
})();
window.weekBoard = weekBoard;
