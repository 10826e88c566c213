import type { Catalog } from '../say.ts'

export const search: Catalog = {
  // The page, and how it is going.
  搜索: 'Search',
  '搜索：{0}': 'Search: {0}',
  '搜索“{0}”': 'Search for ‘{0}’',
  '在全部文章里逐字搜索，搜索只在本机进行。':
    'Search every word of every article. The search runs on this device only.',
  '搜索要用到 JavaScript。不用它，也可以从版面逐篇阅读。':
    'Search needs JavaScript. Without it, you can still read every article from the front page.',
  '搜索没能完成，再搜一次试试': 'The search failed. Try searching again',
  '正在找……': 'Searching…',
  '没能找完，再搜一次试试': 'The search did not finish. Try searching again',
  '正在找：{0} 篇里看了 {1} 篇': 'Searching: {1} of {0} {0|article|articles} checked',
  分享这次搜索: 'Share this search',
  这次搜索: 'This search',

  // What was found.
  还没有找到: 'Nothing found yet',
  没有找到: 'Nothing found',
  '找到 {0} 篇，共 {1} 处': 'Found {0} {0|article|articles}, {1} {1|hit|hits}',
  '找到 {0} 篇；逐字看了 {1} 篇，共 {2} 处':
    'Found {0} {0|article|articles}; {1} checked in full, {2} {2|hit|hits}',
  '另有 {0} 篇像有，还没有逐字看': '{0} more may match, not yet checked in full',
  '另有 {0} 篇不合所选的条件': '{0} {0|article|articles} hidden by the filters',
  '显示前 {0} 篇': 'showing the first {0}',
  搜索结果: 'Search results',
  '显示 {0} 篇，像有的还有 {1} 篇': 'Showing {0}; {1} more may match',
  '显示 {0} 篇，共 {1} 篇': 'Showing {0} of {1} {1|article|articles}',
  再往下看: 'Look further',
  '再显示 {0} 篇': 'Show {0} more',
  '再加一个词，或者加个条件，就找得到其余的': 'Add a word or a filter to reach the rest',
  '{0} 处': '{0} {0|hit|hits}',
  '再看其余 {0} 处': 'Show {0} more {0|hit|hits}',
  收起: 'Show less',
  '第 ': 'Paragraph ',
  ' 段：': ': ',
  '署名：{0}': 'Byline: {0}',
  '属于所搜的论坛：{0}': 'Reports on the forum: {0}',
  '文中提到所搜的人物：{0}': 'Mentions the person: {0}',

  // What narrows it.
  筛选与排序: 'Filter and sort',
  排序: 'Sort',
  相关: 'Relevance',
  '看这 {0} 篇': 'Show {0} {0|article|articles}',
  '论坛@one': 'Forum',
  '栏目@one': 'Section',
  '时段@one': 'Part of the day',
  '人物@one': 'Person',
  '各期@one': 'Edition',
  '日期@one': 'Date',
  '日期未载@one': 'Date not stated',
  至: ' to ',
  ' 篇': ' articles',
  ' 篇@one': ' article',
  '再列 {0} 个': 'Show {0} more',
  '共 {0} 个，这里是最多的 {1} 个': 'The {1} most frequent of {0}',
  不要: 'Exclude',
  '不要“{0}”': 'Exclude ‘{0}’',
  '不要{0}': 'Exclude: {0}',
  已选的条件: 'Filters chosen',
  '去掉条件：': 'Remove filter: ',
  全部去掉: 'Clear all',
  '{0}至{1}各有几篇；最多的是{2}，{3} 篇。日期一栏里有同样的数':
    'Number of articles from {0} to {1}; the highest is {2}, with {3}. The same numbers are listed under Date',
  '{0}：{1} 篇': '{0}: {1} {1|article|articles}',
  '另有 {0} 篇日期未载': '{0} more with no date',

  // What the words were taken for.
  '“{0}”按简体“{1}”找。': '‘{0}’ was looked for in its simplified form, ‘{1}’.',
  '“{0}”后面还要写一个词。': 'Add a word after ‘{0}’.',
  '原文中没有“{0}”。': '‘{0}’ is not in the text. ',
  '原文中没有{0}。': '{0} is not in the text.',
  '据编者注，原文印作“{0}”{1}。': 'According to an editor’s note, it is printed as ‘{0}’{1}. ',
  '按编者所列的同义词，找的是“{0}”{1}。':
    'Showing results for ‘{0}’{1}, which the editor lists as a synonym. ',
  '按拼音，找的是“{0}”{1}。': 'Showing results for ‘{0}’{1}, read as pinyin. ',
  '按拼音首字母，找的是“{0}”{1}。': 'Showing results for ‘{0}’{1}, read as pinyin initials. ',
  '按相近的写法，找的是“{0}”{1}。': 'Showing results for ‘{0}’{1}, a similar spelling. ',
  '也可能是：': 'Or perhaps: ',
  '是不是要找：': 'Did you mean: ',
  '“{0}”的同义词，由编者所列': 'Synonyms of ‘{0}’, listed by the editor',
  '：': ': ',

  // Nothing found: why, and what instead.
  '只写了不要的词。再写一个要找的词，例如“要找的词 -不要的词”。':
    'There are only words to exclude. Add a word to look for, such as ‘wanted -unwanted’.',
  '去掉条件，看这 {0} 篇': 'Clear the filters to see {0} {0|article|articles}',
  '只去掉“不要{0} {1}”': 'Remove only ‘Exclude: {0} {1}’',
  '只去掉“{0} {1}”': 'Remove only ‘{0} {1}’',
  '，有 {0} 篇': ' to see {0} {0|article|articles}',
  '搜索逐字比对原文，不计繁简、全角半角、大小写和字间空格；也认得拼音和首字母。可以少写几个字，或换一种说法。':
    'Search compares your words with the text character by character, whether traditional or simplified, full or half width, capital or small, and whatever the spacing. Pinyin and its initials work too. Try fewer characters, or other words.',
  '这些词原文里都有，但没有哪一篇同时含有它们。':
    'All these words are in the text, but no article has them together.',
  '这些词原文里都有，但没有哪一篇同时含有它们，又不含要排除的词。':
    'All these words are in the text, but no article has them together without the words to exclude.',
  '去掉一部分再搜：': 'Search with one part left out:',
  '{0}里，原文有的是：': 'Parts of {0} that are in the text:',
  '“{0}”里，原文有的是：': 'Parts of ‘{0}’ that are in the text:',

  // How to search.
  可以这样写: 'Ways to search',
  '原文里有这几个字；断在两栏之间、中间夹了空格的也算':
    'The text has these characters, even where a column break or a blank parts them',
  同一篇里两个词都有: 'Both words in one article',
  引号里的话照原样连在一起: 'The words in quotation marks, exactly as they are',
  有前一个词而没有后一个词: 'The first word without the second',
  两个词有一个就行: 'Either word will do',
  '两个词在同一段里，先后不拘，中间最多隔十个字':
    'Both words in one paragraph, in either order, at most ten characters apart; also written near/10',
  '标题、引题、副题里有这个词': 'In the headline, kicker or subhead; also written title:',
  署名里有这个名字: 'In the byline; also written author:',
  报道这个论坛的文章: 'Articles that report on this forum; also written forum:',
  '提到这个人的文章，印作别名的也算':
    'Articles that mention this person, by another name too; also written person:',
  '繁体简体、全角半角、大写小写都不计较；也可以只打拼音，或拼音首字母。栏目、正文也可以写作 栏目: 和 正文: 来限定。':
    'Traditional or simplified, full or half width, capital or small: it makes no difference. You can also type just pinyin, or its initials. Use section: or body: to search only section names or body text.',

  // Earlier searches, and what the search box offers.
  最近搜过: 'Recent searches',
  全部删去: 'Delete all',
  删去: 'Delete',
  '删去“{0}”': 'Delete ‘{0}’',
  '只记在这台设备上，不发往任何地方。': 'Kept on this device only, and sent nowhere.',
  清除搜过的: 'Clear recent searches',
  搜过: 'Recent',
  '文章@one': 'Article',
  '机构@one': 'Organisation',
  '系统@one': 'System',
  '地点@one': 'Place',
  '词语@one': 'Phrase',
}
