/** A text of which nothing is taken for a mark: https://spec.commonmark.org/0.31.2/#backslash-escapes */
export const literal = (text: string) =>
  text
    .replace(/[\\`*_[\]<>&~|]/g, (mark) => `\\${mark}`)
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[ \t]+/, (blanks) => '&#32;'.repeat(blanks.length))
