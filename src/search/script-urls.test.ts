import { expect, test } from 'vitest'
import { createScriptUrls } from './script-urls.ts'

const location = { origin: 'https://reader.example', href: 'https://reader.example/x/search?q=a' }

/** A browser with Trusted Types, which counts the policies made. */
function trustedScope() {
  const names: string[] = []
  const createPolicy = (name: string, rules: { createScriptURL: (url: string) => string }) => {
    names.push(name)
    return { createScriptURL: (url: string) => `trusted ${rules.createScriptURL(url)}` }
  }
  return { names, scope: { trustedTypes: { createPolicy } } }
}

test('makes the policy when it is first needed, and once', () => {
  const { names, scope } = trustedScope()
  const stamp = createScriptUrls(scope, location)
  expect(names).toEqual([])
  expect(stamp('/x/assets/worker-1.js')).toBe('trusted /x/assets/worker-1.js')
  stamp('/x/sw.js')
  expect(names).toEqual(['yuedu'])
})

test('leaves a URL as it is where there are no Trusted Types', () => {
  expect(createScriptUrls({}, location)('/sw.js')).toBe('/sw.js')
})

test.each(['https://elsewhere.example/a.js', '//elsewhere.example/a.js', 'data:text/javascript,1'])(
  'refuses %s with Trusted Types and without',
  (url) => {
    expect(() => createScriptUrls(trustedScope().scope, location)(url)).toThrow(TypeError)
    expect(() => createScriptUrls({}, location)(url)).toThrow(TypeError)
  },
)
