// Runs before the first paint, so that a chosen setting never flashes. The policy forbids it inline.
// What is chosen from is in src/reader/reading-settings.ts; what it looks like, in the styles.
try {
  const kept = JSON.parse(localStorage.getItem('yuedu-settings') ?? '{}')
  for (const key of ['theme', 'size', 'measure', 'leading', 'face']) {
    if (typeof kept[key] === 'string') document.documentElement.dataset[key] = kept[key]
  }
} catch {
  // Storage is denied, or holds something else: the page is set as it comes.
}
