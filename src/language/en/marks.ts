import type { Catalog } from '../say.ts'

export const marks: Catalog = {
  // Marks in the text
  划线: 'Highlight',
  笔记: 'Note',
  黄: 'Yellow',
  绿: 'Green',
  蓝: 'Blue',
  字: 'A',
  '{0}色划线': '{0} highlight',
  '{0}色划线：{1}': '{0} highlight: {1}',
  '{0}色划线：{1}。笔记：{2}': '{0} highlight: {1}. Note: {2}',
  // All of the bar is on one line of a phone.
  写笔记: 'Note',
  '复制引文@bar': 'Quote',
  完成: 'Done',
  已移除: 'Removed',
  已复制引文: 'Quotation copied',
  复制链接: 'Copy link',
  已复制链接: 'Link copied',
  '已复制，指向开头的字': 'Copied; links to the first words',
  '浏览器不让复制，请自己选：': 'The browser does not allow copying. Select it yourself:',
  选中的字: 'Selected text',
  '选了 {0} 字，按 m 键可划线、写笔记、复制':
    '{0} {0|character|characters} selected. Press m to highlight, add a note or copy',
  我的标记: 'My marks',
  全部标记: 'All marks',
  '移除标记：{0}': 'Remove mark: {0}',
  '原文改了，标记没有移动': 'The text has changed; the mark was not moved',
  当时划的是: 'You highlighted',
  '现在第 {0} 段是': 'Paragraph {0} now reads',
  现在: 'Now',
  '没有第 {0} 段了。': 'There is no paragraph {0} any more.',
  '这个浏览器不让网页保存（也许是无痕窗口）：标记留到关上这一页为止。':
    'This browser does not let pages keep anything (perhaps this is a private window). Your marks last until you close this page.',
  '浏览器留给网页的空间不够，没有存下：标记留到关上这一页为止。':
    'The browser has no room left for this site, so nothing was kept. Your marks last until you close this page.',

  // The page of marks
  '划线、笔记、收藏和读过的文章，只在这台设备上。':
    'Highlights, notes, bookmarks and the articles you have read, on this device only.',
  '划线、笔记、收藏和读过的文章。只在这台设备上，不上传。':
    'Highlights, notes, bookmarks and the articles you have read. They stay on this device and are never uploaded.',
  '正在从本机取出……{0}': 'Fetching your marks from this device… {0}',
  '标记由浏览器存在本机，取出来要用到 JavaScript。':
    'The browser keeps your marks on this device; showing them needs JavaScript.',
  '全部 {0}': 'All {0}',
  '划线@kind': 'Highlights',
  '笔记@kind': 'Notes',
  '收藏@kind': 'Bookmarks',
  读过: 'Read',
  '还没有。在文章里选中几个字，就能划线、写笔记；文章标题下面可以收藏。':
    'Nothing yet. Select some words in an article to highlight them or add a note; bookmark an article below its headline.',
  '还没有。在文章里选中几个字，就能划线。':
    'None yet. Select some words in an article to highlight them.',
  '还没有。在文章里选中几个字，就能写笔记。':
    'None yet. Select some words in an article to add a note.',
  '还没有。文章标题下面可以收藏。': 'None yet. Bookmark an article below its headline.',
  标记翻页: 'Pages of marks',
  篇: 'articles',
  '{0}，{1}收藏': '{0}, bookmarked {1}',
  不再收藏: 'Remove bookmark',
  '不再收藏：{0}': 'Remove bookmark: {0}',
  '{0}色，': '{0}. ',
  '{0}第 {1} 段，{2}': '{0}Paragraph {1}, {2}',
  '移除：{0}': 'Remove: {0}',
  记下读过的文章: 'Remember the articles I read',
  清空: 'Clear',
  '还没有读过的文章。': 'No articles read yet.',
  '现在不记。': 'Nothing is being remembered.',
  '{0}，读到末尾': '{0}, read to the end',
  '{0}，读到 {1}%': '{0}, read to {1}%',
  读过的文章翻页: 'Pages of articles read',

  // Marks as files
  导出和导入: 'Export and import',
  '全部标记@download': 'all marks',
  从文件: 'From a file',
  导入: 'Import',
  '两种文件都能再导入：Markdown 末尾带着一份数据，改动正文不改动标记。已经有的不会重复。':
    'Both files can be imported again. The Markdown file carries its data at the end, so changing its text does not change the marks. What you have already is not added twice.',
  '正在读入……': 'Reading the file…',
  '没能读入这份文件，请再试一次。': 'The file could not be read. Please try again.',
  '这份文件太大，不是粤读的标记文件。': 'This file is too large to be a Yuedu marks file.',
  '导入了 {0}。': 'Imported {0}.',
  '{0} 条划线': '{0} {0|highlight|highlights}',
  '{0} 个收藏': '{0} {0|bookmark|bookmarks}',
  '{0} 篇读过的文章': '{0} {0|article|articles} read',
  '没有新的标记。': 'No new marks.',
  '{0}{1} 条已经有了。': '{0} {1} {1|was|were} here already.',
  '这不是粤读的标记文件：要的是从这一页导出的 JSON 或 Markdown。':
    'This is not a Yuedu marks file. Choose a JSON or Markdown file exported from this page.',
  '这份文件不完整，或者被改动过：里面的 JSON 读不出来。':
    'This file is incomplete or has been changed: its JSON cannot be read.',
  '这份文件的格式是第 {0} 版，这里只认识到第 {1} 版：请先换用新版的粤读。':
    'This file has version {0} of the format; this Yuedu knows versions up to {1}. Please use a newer Yuedu.',
  '{0}不对，整份都没有收，原有的标记没有动。':
    '{0} is not right. Nothing was imported, and your own marks are as they were.',
  '{0}的第 {1} 条': '{0} {1}',
  '{0}的第 {1} 条（{2}）': '{0} {1} ({2})',
  '收藏@entry': 'Bookmark',
  '历史@entry': 'History entry',
  '文件的 {0}': '‘{0}’ in the file',
  '文件的 开头': 'The beginning of the file',

  // Citations
  引用本篇: 'Cite this article',
  格式: 'Style',
  复制: 'Copy',
  '国标 GB/T 7714—2015，网上的报纸文章': 'GB/T 7714–2015, newspaper article online',
  '国标 GB/T 7714—2015，报纸文章': 'GB/T 7714–2015, newspaper article',
  'APA 第 7 版': 'APA, 7th edition',
  '芝加哥格式第 17 版，书目式': 'Chicago, 17th edition, bibliography',
  'MLA 第 9 版': 'MLA, 9th edition',
  '正在排出……': 'Preparing the citation…',
  '没能排出，关上再打开试一次': 'The citation could not be prepared. Close this and open it again',
  '{0}原文未载，照各格式的规定略去或注明。格式出自 {1}。':
    'Not stated in the source: {0}; left out or noted as each style requires. Styles from the {1}.',
  'CSL 项目': 'CSL project',
  作者: 'author',
  报名: 'newspaper',
  出版日期: 'publication date',
  版次: 'page number',
}
