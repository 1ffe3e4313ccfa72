/*
 * An item of the agenda is carried by its handle to another place, by mouse, pen or finger. The keyboard has its buttons.
 */
(function () {
  let carried = null;

  const items = () => Array.from(document.querySelectorAll(".agenda > li"));

  /* The item whose upper half is under the pointer is the one to stand before. */
  const place = (y) => {
    const below = items().find((item) => {
      const box = item.getBoundingClientRect();
      return item !== carried && y < box.top + box.height / 2;
    });
    carried.parentElement.insertBefore(carried, below || null);
  };

  const drop = (keep) => {
    const from = Number(carried.dataset.place);
    const to = items().indexOf(carried);
    carried.classList.remove("carried");
    const list = carried.parentElement;
    if (!keep) {
      list.insertBefore(carried, items().filter((item) => item !== carried)[from] || null);
    } else if (to !== from) {
      window.placeItem([
        { name: "from", value: from },
        { name: "to", value: to },
      ]);
    }
    carried = null;
  };

  document.addEventListener("pointerdown", (event) => {
    const handle = event.target.closest(".agenda .handle");
    if (handle && event.button === 0) {
      event.preventDefault();
      carried = handle.closest("li");
      carried.classList.add("carried");
    }
  });
  document.addEventListener("pointermove", (event) => {
    if (carried) {
      place(event.clientY);
    }
  });
  document.addEventListener("pointerup", () => carried && drop(true));
  document.addEventListener("pointercancel", () => carried && drop(false));
  document.addEventListener("keydown", (event) => {
    if (carried && event.key === "Escape") {
      drop(false);
    }
  });
})();
