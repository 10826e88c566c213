import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { headersFile } from './publish/headers-file.ts'
import { CACHE_CONTROL, LASTING_FOLDER, SITE_HEADERS } from './site-headers.ts'

const shipped = (name: string) =>
  readFileSync(new URL(`../../docs/hosts/${name}`, import.meta.url), 'utf8')

const ALL = Object.entries(SITE_HEADERS)

describe.each([
  ['nginx', shipped('yuedu-headers.conf'), shipped('nginx.conf'), 'add_header '],
  ['Caddy', shipped('Caddyfile'), shipped('Caddyfile'), ''],
])('the file for %s', (_, headers, conf, verb) => {
  test.each(ALL)('sends %s as the site has it', (name, value) => {
    expect(headers).toContain(`${verb}${name} "${value}"`)
  })

  test('lets only files with a hash in their name be kept', () => {
    const [, after = ''] = conf.split(new RegExp(`(?:location \\^~|header) /${LASTING_FOLDER}`))
    expect(after).toContain(`cache-control "${CACHE_CONTROL.lasting}"`)
    expect(conf).toContain(`cache-control "${CACHE_CONTROL.others}"`)
    expect(conf.split('immutable')).toHaveLength(2)
  })

  test('has the 404 page, and addresses without an ending', () => {
    expect(conf).toContain('/404.html')
    expect(conf).toMatch(/try_files \S+uri\S* \S+\.html|try_files \{path\} \{path\}\.html/)
  })
})

test('the _headers file has them all, below the base', () => {
  const lines = headersFile('/papers/').split('\n')
  expect(lines[0]).toBe('/papers/*')
  for (const [name, value] of ALL) expect(lines).toContain(`  ${name}: ${value}`)
  expect(lines.slice(-3)).toEqual([
    '/papers/assets/*',
    `  cache-control: ${CACHE_CONTROL.lasting}`,
    '',
  ])
})

test('the workflow builds below the repository and publishes what is built', () => {
  const { jobs } = parse(shipped('github-pages.yml'))
  const { steps } = jobs.publish
  const build = steps.find(({ run }: { run?: string }) => run === 'npm run build')
  expect(build.env.BASE_PATH).toBe('/${{ github.event.repository.name }}/')
  expect(build.env.SITE_URL).toMatch(/^https:/)
  expect(steps).toContainEqual(expect.objectContaining({ with: { path: 'dist' } }))
})
