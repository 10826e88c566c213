import { watchText, type Block } from './watch-text.ts'

/**
 * In an interface without Chinese, whatever is Chinese is the newspaper's: each element with such
 * words is told to voices and fonts as what it is.
 */
export function tellChinese(root: Element) {
  watchText(root, (blocks) => blocks.forEach(tell))
}

function tell({ texts }: Block) {
  for (const { data, parentElement } of texts) {
    if (!parentElement || !/\p{Script=Han}/u.test(data)) continue
    if (!parentElement.closest('[lang^=zh]')) parentElement.lang = 'zh-Hans'
  }
}
