const DIRECTIVES = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types yuedu',
]

/** The whole policy, as far as a `<meta>` can carry it. */
export const POLICY_META = DIRECTIVES.join('; ')

/** For a server's answers. Workers obey their own response's headers and never the page's meta. */
export const POLICY_HEADER = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ')
