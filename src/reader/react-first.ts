/** The largest library of all, which `start.ts` has evaluated before the rest. */
export { createRoot, hydrateRoot } from 'react-dom/client'
