/* Before anything is drawn: "auto" becomes the theme the system asks for, so that nothing flashes. */
(function () {
  const root = document.documentElement;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const settle = () => {
    const chosen = root.dataset.themeChosen || root.dataset.theme || "auto";
    root.dataset.themeChosen = chosen;
    root.dataset.theme = chosen === "auto" ? (dark.matches ? "dark" : "light") : chosen;
  };
  settle();
  dark.addEventListener("change", settle);
  document.addEventListener("theme-chosen", settle);
})();
