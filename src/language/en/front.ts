import type { Catalog } from '../say.ts'

export const front: Catalog = {
  '{0}的事': 'Events of {0}',
  '第 {0}–{1} 篇，共 {2} 篇': 'Articles {0}–{1} of {2}',
  报名原文未载: 'Newspaper not named',
  '出版日期 {0}': 'Published {0}',
  出版日期原文未载: 'Date of issue not stated',
  文章翻页: 'Pages of articles',
  '另有 {0} 场只见预告：{1}': '{0} more {0|was|were} announced but not reported: {1}',
  '{0}这一天': '{0} at a glance',

  图片说明: 'Captions',
  '版面文本里只有说明，没有图片': 'The text has the captions, not the pictures',
  '{0} 条中的前 {1} 条，{2}': 'The first {1} of {0}. {2}',
  其他各期: 'Other editions',
  '其他 {0} 期中最近的 {1} 期，{2}': 'The latest {1} of {0} others. {2}',
  '全部 {0} 期': 'All {0} editions',

  没有这一期: 'No such edition',
  '{0}的版面：{1} 篇文章，每篇在哪里，每个字从哪里来。':
    '{0}: its {1} {1|article|articles}, where each stands and where every character comes from.',
  这一期的索引: 'Indexes of this edition',
  多篇提到的人: 'People in several articles',
  这一期的文本: 'Text of this edition',
  '这一期@inside': 'this edition',

  '全部 {0} 期报纸文本，按所记之日排列，最近的在前。':
    '{0} {0|edition|editions} of newspaper text, by the day reported, latest first.',
  '全部 {0} 期，按所记之日排列，最近的在前。':
    '{0} {0|edition|editions}, by the day reported, latest first.',
  各期翻页: 'Pages of editions',
  期: 'editions',
}
