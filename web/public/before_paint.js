// Runs before the first paint, so that nobody sees the wrong colours or letters flash by.
// It is a file of its own because the content security policy allows no inline script.
(function () {
  var root = document.documentElement;
  var kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('nabij.look') || '{}');
  } catch (error) {
    // Without storage the page simply follows the device.
  }
  var dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  var chosen = kept.theme === 'light' || kept.theme === 'dark';
  root.dataset.theme = chosen ? kept.theme : dark ? 'dark' : 'light';
  root.dataset.font = kept.font === 'legible' ? 'legible' : 'standard';
  root.lang = kept.locale === 'en' ? 'en' : 'nl';
})();
