/** Text for a field that ends with its line: no control character is left in it. */
export const onOneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
