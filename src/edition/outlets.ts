import { leadOf } from './credits.ts'
import type { Paragraph } from './schema.ts'

const FORMS = [
  // 羊城晚报讯 …; 【南方日报讯】; 金羊网讯（记者 张三）; 本报讯
  /^[【〔［[]?(?<name>\p{Script=Han}{1,11}[^通资喜简快短音审腾資簡審騰])[讯訊](?=$|[\s】〕］\]（(：:，\d])/u,
  // 新华社广州11月26日电; 中新网北京12月1日电; 中央社記者張三台北26日電
  /^[【〔（(]?(?<name>\p{Script=Han}{1,4}[社网網])\p{Script=Han}{0,12}(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日[专專]?[电電]/u,
]

/** 本报 and the like name no outlet: the reader would have to know whose page it is. */
const OWN = /^本[报報台臺网網社刊]/u

/** The outlet that an article's first words name (羊城晚报讯 → 羊城晚报), or null. */
export function outletOf(paragraphs: Paragraph[]): string | null {
  const text = leadOf(paragraphs)?.text.slice(0, 60) ?? ''
  for (const form of FORMS) {
    const name = form.exec(text)?.groups?.name
    if (name) return OWN.test(name) ? null : name
  }
  return null
}

/** True for a line that is nothing but an outlet's mark: 本报讯, 【本报讯】. */
export const isOutletLine = (text: string) =>
  /^(?:[【〔［[]\S{1,12}[讯訊][】〕］\]]|\S{1,8}[报報社网網台臺][讯訊])$/u.test(text)
