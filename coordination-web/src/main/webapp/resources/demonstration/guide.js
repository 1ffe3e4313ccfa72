/* Closes the guide of the demonstration, opens it again, and remembers which. */
(function () {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-guide]");
    if (!button) {
      return;
    }
    const secure = location.protocol === "https:" ? "; Secure" : "";
    const root = document.querySelector("a.brand").pathname;
    document.cookie = `guide=${button.dataset.guide}; Path=${root}; Max-Age=31536000; SameSite=Strict${secure}`;
    if (button.dataset.guide === "closed") {
      document.getElementById("guide").hidden = true;
      document.getElementById("content").focus();
    } else {
      location.reload();
    }
  });
})();
