import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** What each folder may import: a whole folder, or one file of it. */
const ALLOWED: Record<string, string[]> = {
  edition: [],
  search: ['edition/'],
  build: ['edition/', 'search/', 'offline/manifest.ts', 'offline/kept-files.ts'],
  offline: ['edition/', 'search/'],
  reader: ['edition/', 'search/', 'offline/'],
}
const BROWSER = ['search', 'offline', 'reader']

type Import = { file: string; folder: string; from: string; typesOnly: boolean }

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
  expect(workers.filter((file) => file !== 'search/start-search.ts')).toEqual([])
})

function importsOf(file: string): Import[] {
  const found: Import[] = []
  const add = (from: ts.Node | undefined, typesOnly: boolean) => {
    if (from && ts.isStringLiteralLike(from)) {
      found.push({ file, folder: folderOf(file), from: from.text, typesOnly })
    }
  }
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, onlyTypes(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
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
