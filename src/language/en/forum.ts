import type { Catalog } from '../say.ts'

export const forum: Catalog = {
  论坛: 'Forums',
  没有这个论坛: 'There is no such forum',
  有报道: 'Reported',
  仅预告: 'Announced only',
  地点未载: 'Place not stated',
  '原文@link': 'Source',

  '{0}：哪些有报道，哪些只见预告。': '{0}: which are reported, and which only announced.',
  '实色的有报道；虚线框的原文只作预告，没有报道。':
    'Solid: reported. Dashed: announced in the source, but not reported.',
  '这些文本里没有分论坛。': 'These texts have no parallel forums.',
  两场并排看: 'Compare two forums',
  '分论坛，{0} 个领域': 'Parallel forums in {0} {0|field|fields}',
  '论坛，{0} 个': '{0} {0|forum|forums}',
  '时间、地点、主题、发言人均未载': 'Time, place, theme and speakers not stated',
  '主题：{0}': 'Theme: {0}',

  '原文只作预告，没有报道': 'Announced in the source, but not reported',
  '主题“{0}”': 'Theme: ‘{0}’',
  谁说了什么: 'Who said what',
  '{0} 个': '{0} in all',
  '处@figures': 'in all',
  同时: 'At the same time',
  '同一天、同一时段': 'Same day, same part of the day',
  '同一天，是否同时原文没有说': 'Same day; the source does not say whether at the same time',
  '所量为何，见原文': 'See the source for what this measures',
  别处提到: 'Mentioned elsewhere',
  其他论坛: 'Other forums',
  全部论坛: 'All forums',
  与另一场并排看: 'Compare with another',
  '这个论坛在原文中只有预告，没有报道：时间、地点、主题和发言人原文都没有说。':
    'The source announces this forum but does not report on it: it gives no time, place, theme or speakers.',
  预告的原话: 'The announcement as printed',
  '在全部文章里搜索“{0}”': 'Search all articles for ‘{0}’',
  在时间线上看: 'See on the timeline',
  看原文的这一句: 'See this sentence in the source',

  '报道@fact': 'Coverage',
  '承办@term': 'Run by',
  '发言@fact': 'Speakers',
  文章: 'Articles',
  没有说: 'Not stated',

  原文没有说的: 'What the source does not say',
  在哪一天: 'Which day',
  '在上午、下午还是晚上': 'Whether morning, afternoon or evening',
  在哪里举行: 'Where it was held',
  谁主办: 'Who hosted it',
  谁发言: 'Who spoke',
  '讲题：{0}': 'Titles of talks: {0}',
  '其余发言人：说有{0}，写到的不足此数': 'The other speakers: the source says {0}, but gives fewer',

  两个论坛并排: 'Two forums side by side',
  '{0}与{1}': '{0} and {1}',
  '两个论坛并排：主题、时间、地点、主办、发言、数字、系统。':
    'Two forums side by side: theme, time, place, host, speakers, figures and systems.',
  左: 'Left',
  右: 'Right',
  '这些文本里没有两个可以比较的论坛。': 'These texts do not have two forums to compare.',

  '这 {0} 个论坛': 'these {0} forums',
  这个论坛: 'this forum',
}
