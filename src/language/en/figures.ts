import type { Catalog } from '../say.ts'

export const figures: Catalog = {
  // The blank at the end: in the description of the page, figures follow.
  '文中的数目：量的是什么，照原文那一句。量的是什么规则没有认出的，写“未认出”。':
    'Figures in the articles, and what each measures as its sentence puts it. Where the rules did not recognise what is measured, it says ‘not recognised’. ',
  要达到的数字: 'Target figures',
  要达到的: 'Targets',
  '{0} 个数目': '{0} {0|figure|figures}',
  '显示 {0} 个数目中的 {1} 个': 'Showing {1} of {0} {0|figure|figures}',
  按期限先后: 'by deadline',
  '按期限先后，显示 {0} 处中的前 {1} 处': 'by deadline, the first {1} of {0}',
  数字翻页: 'Figures: pages',
  '个@figures': 'figures',
  单位: 'Unit',
  无单位: 'No unit',
  没有单位: 'No unit',
  '单位之内，从大到小': 'Largest first, unit by unit',
  '文中 {0} 处': '{0} {0|mention|mentions} in the text',
  '量的是什么：未认出': 'What it measures: not recognised',
  '推定为 {0} 年': 'inferred: {0}',
}
