import { POLICY_HEADER } from './content-security-policy.ts'

/** What a server should say with every answer. */
export const SITE_HEADERS = {
  'content-security-policy': POLICY_HEADER,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
}

/** Files whose names hold the hash of what they hold: another content has another name. */
export const LASTING_FOLDER = 'assets/'

export const CACHE_CONTROL = {
  lasting: 'public, max-age=31536000, immutable',
  /** Kept, but asked for anew each time. */
  others: 'no-cache',
}
