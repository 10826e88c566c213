import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { f1, Gold, GROUPS, scoreEdition, sumOf, type Group, type Score } from '#edition/gold.ts'
import { exitCodeOf, parseArguments } from '../command-line.ts'
import { readSeeds } from '../read-seeds.ts'

const USAGE = 'npm run -s score -- [--notes] [--misses] [<file or folder>…]'
const FIXTURES = fileURLToPath(new URL('../../edition/fixtures', import.meta.url))

/**
 * Scores the rules, or with `--notes` what an editor makes of them, on page texts that have a
 * `<name>.expected.json` beside them or among the fixtures: F1 for each group and text, and with
 * `--misses` what was missed (-) and invented (+).
 */
export const run = (args: string[]) =>
  exitCodeOf(async () => {
    const { values, positionals } = parseArguments(
      args,
      { misses: { type: 'boolean' }, notes: { type: 'boolean' } },
      { usage: USAGE, paths: true },
    )
    const paths = positionals.length > 0 ? positionals : [FIXTURES]
    const { library } = await readSeeds(paths, { notes: values.notes ?? false })
    const scores = await Promise.all(
      library.editions.map(async (edition) => {
        const gold = Gold.parse(JSON.parse(await readFile(goldOf(edition.source.file), 'utf8')))
        return { name: edition.id, groups: scoreEdition(edition, gold) }
      }),
    )
    console.log(tableOf(scores))
    if (values.misses) console.log(missesOf(scores))
    return 0
  })

function goldOf(file: string): string {
  const beside = file.replace(/\.[^.]+$/u, '.expected.json')
  return existsSync(beside) ? beside : join(FIXTURES, basename(beside))
}

type Scored = { name: string; groups: Map<Group, Score> }

const scoreOf = ({ groups }: Scored, group: Group): Score =>
  groups.get(group) ?? { right: 0, missed: [], invented: [] }

function tableOf(scores: Scored[]): string {
  const names = [...scores.map(({ name }) => name.slice(0, 16)), 'all']
  const rows = GROUPS.map((group) => {
    const each = scores.map((scored) => scoreOf(scored, group))
    const sum = sumOf(each)
    const counts = `${sum.right} right, ${sum.missed.length} missed, ${sum.invented.length} invented`
    return [group, ...[...each, sum].map((score) => f1(score).toFixed(3)), counts]
  })
  return [['group', ...names, ''], ...rows]
    .map(([group = '', ...cells]) =>
      [group.padEnd(16), ...cells.map((cell) => cell.padStart(18))].join('').trimEnd(),
    )
    .join('\n')
}

const missesOf = (scores: Scored[]): string =>
  scores
    .flatMap((scored) =>
      GROUPS.flatMap((group) => {
        const { missed, invented } = scoreOf(scored, group)
        return [
          ...missed.map((each) => `${scored.name} ${group} - ${each}`),
          ...invented.map((each) => `${scored.name} ${group} + ${each}`),
        ]
      }),
    )
    .join('\n')
