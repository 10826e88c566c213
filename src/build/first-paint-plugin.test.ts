import { expect, test } from 'vitest'
import { paintedFirst } from './first-paint-plugin.ts'

const BUILT = `<head>
    <title>粤读</title>
    <script src="/settings.js"></script>
    <script type="module" crossorigin src="/assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/react.js">
    <link rel="stylesheet" crossorigin href="/assets/index.css">
  </head>`

test('the styles come before the scripts, and the app waits for them', () => {
  expect(paintedFirst(BUILT)).toBe(`<head>
    <title>粤读</title>
    <script src="/settings.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/index.css">
    <script type="module" crossorigin fetchpriority="low" src="/assets/index.js"></script>
    <link rel="modulepreload" crossorigin fetchpriority="low" href="/assets/react.js">
  </head>`)
})

test('a page that the bundler wrote otherwise is told of', () => {
  expect(() => paintedFirst('<head></head>')).toThrow('expected a stylesheet and a module script')
})
