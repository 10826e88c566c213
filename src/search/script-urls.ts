/** What `new Worker` and `register` take under Trusted Types: a string with a stamp on it. */
type ScriptUrl = string
type Policy = { createScriptURL: (url: string) => ScriptUrl }
type PolicyFactory = {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => Policy
}

/**
 * Stamps script URLs with the policy `yuedu`, made when it is first needed and only once: the
 * Content-Security-Policy allows no second one of that name. Refuses scripts of other origins,
 * also where the browser knows no Trusted Types.
 */
export function createScriptUrls(scope: object, location: { origin: string; href: string }) {
  let policy: Policy | null = null
  return (url: string): ScriptUrl => {
    policy ??= policyOf(scope, (asked) => {
      if (new URL(asked, location.href).origin === location.origin) return asked
      throw new TypeError(`${asked} is a script of another origin`)
    })
    return policy.createScriptURL(url)
  }
}

function policyOf(scope: object, createScriptURL: (url: string) => string): Policy {
  const factory: unknown = Reflect.get(scope, 'trustedTypes')
  return isPolicyFactory(factory)
    ? factory.createPolicy('yuedu', { createScriptURL })
    : { createScriptURL }
}

const isPolicyFactory = (value: unknown): value is PolicyFactory =>
  typeof value === 'object' && value !== null && 'createPolicy' in value
