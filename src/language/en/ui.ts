import type { Catalog } from '../say.ts'

export const ui: Catalog = {
  日期未载: 'date not stated',
  '（据同篇导语推定）': ' (inferred from the article’s lead)',
  峰会: 'Summit',
  分论坛: 'Parallel forum',
  '分论坛@heading': 'Parallel forums',
  要闻: 'News',
  上午: 'Morning',
  下午: 'Afternoon',
  晚上: 'Evening',
  时间未载: 'Time not stated',
  仪式: 'Ceremony',
  展览: 'Exhibition',
  会议: 'Meeting',
  记者: 'Reporter',
  通讯员: 'Correspondent',
  单位署名: 'Credited office',
}
