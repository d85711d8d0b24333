// Runs before the first frame, as a file of its own because a strict content security policy refuses inline scripts.
(function () {
  try {
    const theme = localStorage.getItem('tasty-food.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    const language = localStorage.getItem('tasty-food.language');
    if (language) document.documentElement.lang = language;
  } catch {
    // Storage is forbidden: the system's theme it is.
  }
})();
