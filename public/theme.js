// Runs before the first paint, so that a chosen theme never flashes. The policy forbids it inline.
try {
  const theme = localStorage.getItem('yuedu-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is denied: the theme of the system stays.
}
