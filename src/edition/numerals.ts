const DIGITS: Record<string, number> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((digit, value) => [digit, value])),
  ...{ 〇: 0, '○': 0, 两: 2, 兩: 2 },
}
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: Record<string, number> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** The characters of Chinese numerals, for a character class. */
export const HAN_DIGIT = '零〇○一二两兩三四五六七八九'
export const HAN_NUMERAL = `${HAN_DIGIT}十百千万萬亿億`

/** What 万, 百万 or 万亿 multiply by; 1 for no words. */
export const multiplierOf = (words: string): number =>
  [...words].reduce((product, word) => product * (SMALL[word] ?? LARGE[word] ?? 1), 1)

/**
 * The value of a number in digits (1,260; ３．５), in Chinese numerals (一百二十; 二〇一九; 十五点五)
 * or in both (1.2万). Null for what is none.
 */
export function valueOf(printed: string): number | null {
  const words = printed.normalize('NFKC').replaceAll(',', '')
  const digits = /^(?<number>\d+(?:\.\d+)?)(?<times>[十百千万萬亿億]*)$/u.exec(words)?.groups
  if (digits) return round(Number(digits.number) * multiplierOf(digits.times ?? ''))
  const [whole = '', fraction] = words.split(/[点點]/u)
  const value = hanValue(whole)
  if (value === null || fraction === undefined) return value
  const decimals = [...fraction].map((digit) => DIGITS[digit])
  return decimals.includes(undefined) ? null : Number(`${value}.${decimals.join('')}`)
}

const ALL_HAN = new RegExp(`^[${HAN_NUMERAL}]+$`, 'u')

function hanValue(words: string): number | null {
  if (!ALL_HAN.test(words)) return null
  const figures = [...words].map((word) => DIGITS[word])
  if (!figures.includes(undefined)) return Number(figures.join(''))
  let [total, section, digit, step] = [0, 0, 0, 1]
  for (const word of words) {
    const small = SMALL[word]
    const large = LARGE[word]
    if (small) {
      section += (digit || 1) * small
      digit = 0
    } else if (large) {
      total = (total + section + digit || 1) * large
      section = digit = 0
    } else digit = DIGITS[word] ?? 0
    // 一百五 is 150, 三万五 35000, 一百零五 105.
    if (digit === 0) step = (small ?? large ?? 10) / 10
  }
  return total + section + digit * step
}

/** Hides what multiplying decimals adds: 1.41 × 10000 is 14100. */
const round = (value: number) => Number(value.toPrecision(14))
