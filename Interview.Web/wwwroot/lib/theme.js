// @ts-check
// Runs before the first paint, as a classic script: the chosen theme and language are there from the first frame.
(() => {
  const root = document.documentElement;
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') {
    root.dataset.theme = theme;
  }

  const locale = localStorage.getItem('locale') ?? (navigator.language.startsWith('ko') ? 'ko' : 'en');
  root.lang = locale === 'en' ? 'en' : 'ko';
})();
