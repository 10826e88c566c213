import { median } from './quality.mjs'

/** So many queries at a time are asked of one engine before it is the next one's turn. */
const QUERIES_IN_TURN = 40

/**
 * Asks engines that are loaded, some queries of each in turn, so that a machine that is busy is
 * busy for all of them. Answers by engine `{ judged, typed, whole }`: judgements of keystrokes, times
 * of keystrokes as they are typed, and of whole queries that nothing was typed before; or `{ failed }`.
 * Times are medians of the rounds, in milliseconds. An engine that is too slow for all rounds is
 * asked in one, as far as its seconds go.
 */
export async function askInTurn(stations, keystrokes, { limits, rounds, tell }) {
  const pupils = [...stations].map(([key, station]) => createPupil(key, station, limits))
  for (const turn of turnsOf(keystrokes)) {
    for (const pupil of pupils) {
      const judged = await pupil.ask('judge', turn, 1 / 3)
      pupil.record.judged.push(...judged.map((each, place) => ({ at: turn[place], ...each })))
      // A round takes as long as judging did, and there are two kinds of them.
      const needed = pupil.lastSeconds() * 2 * (rounds + 1)
      if (judged.length < turn.length || needed > pupil.secondsLeft()) pupil.isSlow = true
    }
    await timeRounds(pupils, turn, rounds, 'typed')
    // Asked alone: what was typed before it is forgotten by then.
    const wholes = turn.filter((at) => keystrokes[at].whole)
    await timeRounds(pupils, wholes, rounds, 'whole')
    tell(`${turn.at(-1) + 1} of ${keystrokes.length} keystrokes`)
  }
  return Object.fromEntries(pupils.map(({ key, record }) => [key, record]))
}

/** An engine under measurement: what it answered, and how much time it has left to answer more. */
function createPupil(key, station, limits) {
  let left = limits.search
  let last = 0
  const record = { judged: [], typed: [], whole: [] }
  return {
    key,
    record,
    isSlow: false,
    secondsLeft: () => left,
    lastSeconds: () => last,
    /** What it answers about keystrokes, as far as a share of its seconds goes. */
    async ask(step, at, share) {
      const seconds = left * share
      if (record.failed || seconds <= 0) return []
      const started = performance.now()
      try {
        return await station.ask({ step, at, seconds }, seconds + limits.one)
      } catch (error) {
        record.failed = error.message
        return []
      } finally {
        last = (performance.now() - started) / 1000
        left -= last
      }
    },
  }
}

/** Round after round, the first of which warms them up; slow ones are asked in one alone. */
async function timeRounds(pupils, at, rounds, kept) {
  const times = new Map(pupils.map((pupil) => [pupil, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const pupil of pupils) {
      if (pupil.isSlow && round !== 1) continue
      const measured = await pupil.ask('time', at, pupil.isSlow ? 1 / 2 : 1)
      if (round > 0) times.get(pupil).push(measured)
    }
  }
  for (const [{ record }, all] of times) {
    const done = Math.min(...all.map(({ length }) => length))
    for (let place = 0; place < done; place++) {
      record[kept].push({ at: at[place], ms: median(all.map((round) => round[place])) })
    }
  }
}

/** Places of keystrokes, cut between queries. */
function turnsOf(keystrokes) {
  const turns = []
  for (const [at, { query }] of keystrokes.entries()) {
    const turn = Math.floor(query / QUERIES_IN_TURN)
    ;(turns[turn] ??= []).push(at)
  }
  return turns
}
