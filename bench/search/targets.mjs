import { ENGINES } from './engine-list.mjs'
import { percentile } from './quality.mjs'

/** The number of articles that the targets are set at. */
export const TARGETS_AT = 10_000
const RIVALS = ['minisearch-bigrams', 'flexsearch', 'flexsearch-bigrams', 'orama']

/** Rows of ratio, target, measured, and whether it is met: of engines that were measured. */
export function targetRows({ results, prepared }) {
  const { yuedu, scan } = results
  if (!isWhole(yuedu)) return []
  const rivals = RIVALS.filter((key) => isWhole(results[key]))
  return [
    ...(isWhole(scan)
      ? [row('p95 of Yuedu to the bare scan', '≤', 1.5, p95Ratio(yuedu, scan))]
      : []),
    ...rivals.map((key) =>
      row(`p95 of ${ENGINES[key].name} to Yuedu`, '≥', 5, p95Ratio(results[key], yuedu)),
    ),
    ...rivals.map((key) =>
      row(`load of ${ENGINES[key].name} to Yuedu`, '≥', 20, results[key].load / yuedu.load),
    ),
    // There is no index; the readings for pinyin are all that it has beside the text.
    row(
      'index of Yuedu (its readings) to the text, by brotli',
      '≤',
      0.5,
      prepared.readingsBytes.brotli / prepared.textBytes.brotli,
    ),
  ]
}

const isWhole = (result) => result !== undefined && !result.failed && result.typed.length > 0

const row = (what, sign, target, measured) => [
  what,
  `${sign} ${target}`,
  measured.toFixed(2),
  (sign === '≤' ? measured <= target : measured >= target) ? 'met' : 'missed',
]

/** Over the keystrokes that both were asked. */
function p95Ratio(one, other) {
  const asked = new Set(other.typed.map(({ at }) => at))
  const shared = new Set(one.typed.map(({ at }) => at).filter((at) => asked.has(at)))
  const p95 = ({ typed }) =>
    percentile(
      typed.filter(({ at }) => shared.has(at)).map(({ ms }) => ms),
      0.95,
    )
  return p95(one) / p95(other)
}
