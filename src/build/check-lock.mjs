/**
 * `node src/build/check-lock.mjs`: our package-lock.json files install on every system and on the
 * oldest Node that package.json promises. npm leaves an optional binary out of the lock, without a word,
 * when the registry does not have it yet; `npm ci` then fails elsewhere.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Every problem of a lock file, in words. */
export function problemsOf(lock, oldestNode) {
  const problems = []
  for (const [at, entry] of Object.entries(lock.packages)) {
    const name = at || 'the project'
    for (const optional of Object.keys(entry.optionalDependencies ?? {})) {
      if (!found(lock.packages, at, optional))
        problems.push(`${name}: ${optional} is not in the lock`)
    }
    if (entry.engines?.node && !accepts(entry.engines.node, oldestNode)) {
      problems.push(`${name}: needs Node ${entry.engines.node}, and we promise ${oldestNode}`)
    }
    if (entry.resolved && !entry.link) problems.push(`${name}: names the address it came from`)
  }
  return problems
}

/** Looks for a package as Node would: beside the one that asks, then in each folder above. */
function found(packages, from, name) {
  for (let folder = from; ;) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (!folder) return false
    const above = folder.lastIndexOf('/node_modules/')
    folder = above < 0 ? '' : folder.slice(0, above)
  }
}

/** Whether a range of versions holds one version. Knows what `engines` fields are written in. */
export function accepts(range, version) {
  const wanted = numbersOf(version)
  return range.split('||').some((alternative) => {
    const parts = alternative
      .trim()
      .replace(/([<>=^~])\s+/g, '$1')
      .replace(/(\S+)\s+-\s+(\S+)/, '>=$1 <=$2')
      .split(/\s+/)
    return parts.every((part) => holds(part, wanted))
  })
}

function holds(comparator, wanted) {
  if (/^[*xX]?$/.test(comparator)) return true
  const match = /^(>=|<=|>|<|=|\^|~)?v?(\d[\dxX.*]*)(-[\w.]+)?$/.exec(comparator)
  if (!match) throw new Error(`cannot read the version range ${comparator}`)
  const [, operator = '', written] = match
  const given = written
    .split('.')
    .filter((part) => /^\d+$/.test(part))
    .map(Number)
  const low = [...given, 0, 0, 0].slice(0, 3)
  const order = compare(wanted, low)
  if (operator === '>=') return order >= 0
  if (operator === '<') return order < 0
  if (operator === '>') return compare(wanted, after(low, given.length)) >= 0
  if (operator === '<=') return compare(wanted, after(low, given.length)) < 0
  const fixed = { '^': fixedByCaret(given), '~': Math.min(given.length, 2) }[operator]
  return order >= 0 && compare(wanted, after(low, fixed ?? given.length)) < 0
}

/** How many leading numbers `^` holds: up to and with the first that is not zero. */
const fixedByCaret = (given) => {
  const first = given.findIndex((number) => number > 0)
  return first < 0 ? given.length : first + 1
}

/** The first version that no longer begins with the given count of numbers. */
const after = (version, count) =>
  version.map((number, at) => (at === count - 1 ? number + 1 : at < count ? number : 0))

const compare = (one, other) =>
  one.map((number, at) => Math.sign(number - other[at])).find((sign) => sign !== 0) ?? 0

const numbersOf = (version) => version.split('.').map(Number)

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const read = (name) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))
  const oldestNode = read('package.json').engines.node.replace('>=', '')
  for (const name of ['package-lock.json', 'bench/package-lock.json']) {
    const lock = read(name)
    const problems = problemsOf(lock, oldestNode)
    for (const problem of problems) console.error(`${name}: ${problem}`)
    if (problems.length > 0) process.exitCode = 1
    else {
      const count = Object.keys(lock.packages).length - 1
      console.log(`${name}: ${count} packages, all for Node ${oldestNode}`)
    }
  }
}
