/** No caption is longer; what closes a longer line with a credit is an article's own last words. */
const LONGEST = 200

const NAME =
  '(?:\\p{Script=Han}{1,8}·\\p{Script=Han}{1,8}|\\p{Script=Han}{2,4}|[\\p{Script=Latin}.]{2,20}(?: [\\p{Script=Latin}.]{1,20}){0,3})'
const NAMES = `${NAME}(?:、${NAME}){0,4}`
/** 本报记者 张三 李四 通讯员 王五: names after what they are. */
const MAKER =
  '[^\\s。，：“”（）()]{0,12}?(?:记者|記者|通讯员|通訊員|摄影师|攝影師|实习生|實習生|新华社发|新華社發)'
const MAKERS = `${MAKER}[\\s：:]*${NAMES}(?:[\\s、]+(?:${MAKER}\\s*)?${NAMES}){0,5}`
/** What stands before a credit; without it 由张三摄 would be one. */
const EDGE = '(?:^|[\\s。！？…”』」）)（(])'
/** 张三摄, 张三/摄; a name may end in 文 (简崇文 摄), where 文/摄 is text and picture. */
const TAKEN =
  '(?:(?<![拍航统統文])\\s*[摄攝]|(?<=\\p{Script=Han}{2}文)\\s+[摄攝]|(?<!文)\\s*[/／]\\s*[摄攝])'

const CREDITS = [
  // …。本报记者 张三 摄; …（张三 摄）; … 张三/摄
  new RegExp(`${EDGE}(?<credit>${MAKERS}|${NAMES})${TAKEN}[）)]?$`, 'u'),
  // 受访者供图
  new RegExp(`${EDGE}(?<credit>[^\\s。，：；“”（）()]{2,16})\\s*供[图圖][）)]?$`, 'u'),
  // 新华社发（张三摄）
  new RegExp(`(?:发|發)[（(](?<credit>${NAMES})${TAKEN}[）)]$`, 'u'),
  // 图/张三; 摄影：张三
  new RegExp(
    `${EDGE}(?:[图圖][/／|｜]|(?:摄影|攝影|图片来源)[/／：:]\\s*)(?<credit>${NAMES})[）)]?$`,
    'u',
  ),
  /(?:^|[\s。！？…”』」）)（(])(?:图片?|圖片?)由(?<credit>[^，。；：]{2,20})提供[）)]?$/u,
  /(?:^|[\s。！？…”』」）)])[（(]?(?:本[报報])?(?:资料图片?|資料圖片?|资料照片)[）)]?$/u,
]

/** 图为…, 左图：… open a caption even where nobody is credited. */
const SHOWS =
  /^[（(]?(?:[上下左右]?[图圖][为為：:]|[上下左右][图圖][为為：:，]|[图圖][①-⑨][：:为為]?)/u

/**
 * The credit of a picture's caption (…羊城晚报记者 宋金峪 摄), null when its maker is not named,
 * undefined when the line is no caption: a sentence about pictures (他用手机拍摄) is none.
 */
export function captionCredit(text: string): string | null | undefined {
  if (text.length > LONGEST) return undefined
  for (const form of CREDITS) {
    const found = form.exec(text)
    if (found) return found.groups?.credit?.trim() ?? null
  }
  return SHOWS.test(text) ? null : undefined
}
