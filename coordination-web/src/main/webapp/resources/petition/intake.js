/*
 * While a petition is typed: folded fields open when they are needed, and the side shows what the offices have already. The
 * names that are searched by travel as the body of one request and are kept nowhere.
 */
(function () {
  const PAUSE = 600;
  const CLUES = ["name", "address", "target", "summary"];
  const field = (id) => document.getElementById(`edit:${id}`);
  const textInputs = (part) => Array.from(part.querySelectorAll("input[type='text']"));
  const isUsed = (part) => textInputs(part).some((input) => !["", "0"].includes(input.value)) || part.querySelector(".ui-message-error");

  /* What the clerk opened stays open when the form is drawn anew, until the next petition. */
  const opened = new Set();
  let petition = field("key").value;

  const unfold = () => {
    if (petition !== field("key").value) {
      petition = field("key").value;
      opened.clear();
    }
    const several = Number(field("persons").value) > 1;
    document.querySelectorAll(".intake details").forEach((part) => {
      part.open = part.open || opened.has(part.id) || Boolean(isUsed(part)) || (part.id === "several" && several);
    });
  };

  const clue = (id) => (field("summary").value.trim() ? field(id).value.trim() : "");
  /* Without a summary there is nothing to search by. */
  const clues = () => CLUES.map((id) => ({ name: id, value: clue(id) }));
  const key = (typed) => JSON.stringify(typed);
  let asked = key(CLUES.map((id) => ({ name: id, value: "" })));
  let waiting;

  const search = () => {
    const typed = clues();
    if (key(typed) !== asked) {
      asked = key(typed);
      window.searchLikes(typed);
    }
  };
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, PAUSE);
  };

  document.addEventListener("input", (event) => {
    if (event.target === field("persons")) {
      unfold();
    }
    if (CLUES.some((id) => event.target === field(id))) {
      later();
    }
  });
  /* It does not bubble. */
  document.addEventListener("toggle", ({ target }) => (target.open ? opened.add(target.id) : opened.delete(target.id)), true);
  window.addEventListener("load", () => {
    unfold();
    /* What is being registered is not searched for any more: it would be found as its own duplicate. */
    window.jQuery(document).on("pfAjaxSend", () => clearTimeout(waiting));
    window.jQuery(document).on("pfAjaxComplete", () => {
      unfold();
      later();
    });
  });
})();
