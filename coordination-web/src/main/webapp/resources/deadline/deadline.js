/*
 * "How was this counted?" opens over the page. Without this script the link leads to the page that shows the same.
 */
(function () {
  const dialog = () => {
    const made = document.createElement("dialog");
    made.className = "counting-dialog";
    made.setAttribute("aria-labelledby", "counting-title");
    document.body.append(made);
    made.addEventListener("click", (event) => {
      if (event.target === made || event.target.closest(".counting-close")) {
        made.close();
      }
    });
    made.addEventListener("close", () => made.replaceChildren());
    return made;
  };
  let shown = null;

  const closer = (word) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "ui-button button-quiet counting-close";
    button.textContent = word;
    return button;
  };

  const open = async (link) => {
    const answer = await fetch(link.href, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const counting = page.getElementById("counting");
    if (!answer.ok || !counting) {
      location.assign(link.href);
      return;
    }
    shown = shown || dialog();
    const content = document.importNode(counting, true);
    content.querySelector("header").append(closer(document.body.dataset.close));
    shown.replaceChildren(content);
    shown.showModal();
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.deadline");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      open(link).catch(() => location.assign(link.href));
    }
  });
})();
