/** Offsets into a text, in UTF-16 units, `end` exclusive. */
type Run = { start: number; end: number }

/** Units of more than one character; of any other the first is kept with its number. */
const UNITS =
  '平方公里|平方米|立方米|百分点|公里|公斤|公顷|千米|千克|厘米|毫米|小时|分钟|周年|美元|港元|欧元'

const WITH_UNIT = new RegExp(
  `第?\\d+(?:[.,:：]\\d+)*(?:[%％‰]|多?[十百千万亿]*多?余?(?:个百分点|${UNITS}|\\p{Script=Han})?)`,
  'gu',
)

/** Numbers with their units, which no line breaks apart: 3.67万亿元, 第三届, 26日. */
export const numberRuns = (text: string): Run[] =>
  [...text.matchAll(WITH_UNIT)].flatMap(({ index, 0: run }) =>
    run.length > 1 ? [{ start: index, end: index + run.length }] : [],
  )

/** Numbers of one or two digits: they stand upright where lines run downwards. */
export const uprightRuns = (text: string): Run[] =>
  [...text.matchAll(/(?<![\d.,A-Za-z])\d{1,2}(?![\d.,A-Za-z%％])/gu)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }))
