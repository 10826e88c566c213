import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** What each folder may import: a whole folder, or one file of it. */
const ALLOWED: Record<string, string[]> = {
  edition: [],
  language: [],
  search: ['edition/'],
  export: ['edition/'],
  marks: ['edition/', 'export/markdown.ts', 'language/'],
  build: [
    'edition/',
    'language/',
    'search/',
    'export/',
    'offline/manifest.ts',
    'offline/kept-files.ts',
  ],
  offline: ['edition/', 'search/'],
  reader: ['edition/', 'language/', 'search/', 'export/', 'marks/', 'offline/'],
}
const BROWSER = ['language', 'search', 'export', 'marks', 'offline', 'reader']

type Import = {
  file: string
  folder: string
  from: string
  typesOnly: boolean
  /** By `import()`, when it is needed. */
  onDemand: boolean
}

const src = dirname(fileURLToPath(import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !/\.test\.|\.d\.ts$/.test(name))
const imports = files.flatMap(importsOf)

/** The file below src that an import of ours leads to; null for a package. */
function targetOf({ file, from }: Import): string | null {
  const path = from.replace(/\?.*$/, '')
  if (path.startsWith('#')) return path.slice(1)
  if (!path.startsWith('.')) return null
  return relative(src, resolve(src, dirname(file), path))
    .split(sep)
    .join('/')
}

const told = (some: Import[]) => some.map(({ file, from }) => `${file} imports ${from}`)

test('everything is looked at', () => {
  expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(ALLOWED).sort())
  expect(files.length).toBeGreaterThan(50)
  expect(imports.length).toBeGreaterThan(120)
})

test('a folder imports only those below it', () => {
  const strays = imports.filter((each) => {
    const target = targetOf(each)
    if (target === null || folderOf(target) === each.folder) return false
    return !ALLOWED[each.folder]?.some((allowed) => target.startsWith(allowed))
  })
  expect(told(strays)).toEqual([])
})

test('a # is a border crossing, and nothing else crosses', () => {
  const odd = imports.filter((each) => {
    const target = targetOf(each)
    return target !== null && each.from.startsWith('#') === (folderOf(target) === each.folder)
  })
  expect(told(odd)).toEqual([])
})

test('edition is pure: no Node, no browser library', () => {
  const impure = imports.filter(
    ({ folder, from }) =>
      folder === 'edition' &&
      (/^(node:|react|vite|virtual:|minisearch)/.test(from) || builtinModules.includes(from)),
  )
  expect(told(impure)).toEqual([])
})

test('the browser takes types alone from the schema, so that zod stays out', () => {
  const heavy = imports.filter(
    (each) =>
      BROWSER.includes(each.folder) && targetOf(each) === 'edition/schema.ts' && !each.typesOnly,
  )
  expect(told(heavy)).toEqual([])
})

test('the edges are where they are said to be', () => {
  const library = imports.filter(({ from }) => from === 'virtual:library').map(({ file }) => file)
  expect(library.filter((file) => file !== 'reader/main.tsx')).toEqual([])
  const workers = files.filter((file) => /\bnew Worker\(/.test(textOf(file)))
  expect(workers.sort()).toEqual(['reader/own/start-reading.ts', 'search/start-search.ts'])
})

/** The files of ours that a file needs, through all that it imports; what a worker loads is not its. */
function neededBy(file: string, follows: (each: Import) => boolean, found = new Set<string>()) {
  if (found.has(file)) return found
  found.add(file)
  for (const each of imports) {
    const target = targetOf(each)
    const inWorker = each.from.includes('?worker')
    if (target === null || inWorker || each.file !== file || each.typesOnly) continue
    if (follows(each)) neededBy(target, follows, found)
  }
  return found
}

const packagesOf = (needed: Set<string>) =>
  new Set(
    imports.flatMap((each) =>
      needed.has(each.file) && !each.typesOnly && targetOf(each) === null ? [each.from] : [],
    ),
  )

test('the pipeline runs in a worker: no page needs what it is made of, not even on demand', () => {
  const pipeline = ['zod', 'yaml', 'pinyin-pro']
  const worker = packagesOf(neededBy('reader/own/read-worker.ts', () => true))
  expect(pipeline.filter((name) => !worker.has(name))).toEqual([])
  const page = packagesOf(neededBy('reader/main.tsx', () => true))
  expect(page).toContain('react')
  expect(pipeline.filter((name) => page.has(name))).toEqual([])
})

test('a page is painted before any of the app is asked for', () => {
  const loaded = neededBy('reader/start.ts', ({ onDemand }) => !onDemand)
  expect([...loaded].sort()).toEqual([
    'reader/renewal.ts',
    'reader/start.ts',
    'reader/styles.css',
    'reader/views.ts',
  ])
})

test("a reader's own texts come on demand: a first visit loads no more than the door", () => {
  const loaded = neededBy('reader/main.tsx', ({ onDemand }) => !onDemand)
  expect(loaded).toContain('reader/routes.tsx')
  expect([...loaded].filter((file) => file.startsWith('reader/own')).sort()).toEqual([
    'reader/own/listen-for-drops.ts',
    'reader/own/offered-files.ts',
  ])
})

test('what a reader marks comes once the page lives, and what reads a file of it when one is read', () => {
  const loaded = neededBy('reader/article/article-route.tsx', ({ onDemand }) => !onDemand)
  expect([...loaded].filter((file) => file.startsWith('marks/'))).toEqual(['marks/marks-state.ts'])
  expect([...loaded].filter((file) => file.startsWith('reader/article/marking/'))).toEqual([])
  const page = neededBy('reader/main.tsx', ({ from }) => !from.includes('read-marks-file'))
  expect(page).toContain('marks/open-marks.ts')
  expect([...packagesOf(page)].filter((name) => name.startsWith('zod'))).toEqual([])
})

function importsOf(file: string): Import[] {
  const found: Import[] = []
  const add = (from: ts.Node | undefined, typesOnly: boolean, onDemand = false) => {
    if (from && ts.isStringLiteralLike(from)) {
      found.push({ file, folder: folderOf(file), from: from.text, typesOnly, onDemand })
    }
  }
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, onlyTypes(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, true)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest))
  return found
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { name, namedBindings } = clause
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false
  return namedBindings.elements.every((element) => element.isTypeOnly)
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.indexOf('/')))
}

function textOf(file: string): string {
  return readFileSync(join(src, file), 'utf8')
}

test('no view of the reader knows another, and the primitives know none', () => {
  const inside = imports.flatMap((each) => {
    const target = targetOf(each) ?? ''
    const [, room = ''] = /^reader\/([^/]+)\//.exec(each.file) ?? []
    const [, other = ''] = /^reader\/([^/]+)\//.exec(target) ?? []
    return room && other ? [{ ...each, room, other }] : []
  })
  expect(inside.length).toBeGreaterThan(20)
  expect(told(inside.filter(({ room, other }) => other !== room && other !== 'ui'))).toEqual([])
})
