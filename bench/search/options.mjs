import { parseArgs } from 'node:util'
import { ENGINES } from './engine-list.mjs'
import { OWN_SIZE } from './prepare.mjs'

const WHERE = ['node', 'browser']

/**
 * What the command line asks for; README.md says what it may.
 * @throws Error that names the option and what was expected.
 */
export function readOptions(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      sizes: { type: 'string', default: '9,1000,10000' },
      engines: { type: 'string', default: Object.keys(ENGINES).join() },
      where: { type: 'string', default: WHERE.join() },
      rounds: { type: 'string', default: '5' },
      'build-seconds': { type: 'string', default: '300' },
      'search-seconds': { type: 'string', default: '120' },
      megabytes: { type: 'string', default: '4096' },
      again: { type: 'boolean', default: false },
      'only-write': { type: 'boolean', default: false },
    },
  })
  const number = (name) => {
    const value = Number(values[name])
    if (!(value > 0)) throw new Error(`--${name} ${values[name]}: expected a number above 0`)
    return value
  }
  const listed = (name, known) => {
    const list = values[name].split(',')
    const stranger = list.find((each) => !known.includes(each))
    if (stranger !== undefined) {
      throw new Error(`--${name}: unknown ${stranger}, expected some of ${known.join(', ')}`)
    }
    return list
  }
  const sizes = values.sizes.split(',').map(Number)
  const wrong = sizes.find((size) => !Number.isInteger(size) || size < OWN_SIZE)
  if (wrong !== undefined) throw new Error(`--sizes: expected whole numbers from ${OWN_SIZE} up`)
  const needsCorpus =
    !values['only-write'] && !values.again && sizes.some((size) => size !== OWN_SIZE)
  if (needsCorpus && positionals.length === 0) {
    throw new Error('expected one or more files of article records (.jsonl, .jsonl.gz)')
  }
  return {
    sizes,
    engines: listed('engines', Object.keys(ENGINES)),
    where: listed('where', WHERE),
    rounds: number('rounds'),
    limits: { build: number('build-seconds'), search: number('search-seconds'), one: 60 },
    megabytes: number('megabytes'),
    again: values.again,
    onlyWrite: values['only-write'],
    corpora: positionals,
  }
}
