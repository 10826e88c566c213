import type { Catalog } from '../say.ts'

export const about: Catalog = {
  '文本从哪里来，每个字去了哪里，改动和存疑之处。':
    'Where the text comes from, where every character went, and what was changed or is in doubt.',
  关于这份文本: 'About this text',
  '粤读把报纸版面的纯文本排成可读、可搜、可引、可离线的版面。一个字也不丢，一个字也不添；原文没有说的，就写明没有说。':
    'Yuedu sets the plain text of newspaper pages so that it can be read, searched, cited and used offline. Not a character is lost and none is added; what the source does not say is marked as not stated.',
  '这个库太大，不能在浏览器里写成一个文件。每一期的页面上有那一期的全部数据（JSON），每一条都带原文出处。':
    'This library is too large to be written as one file in the browser. The page of each edition has all its data (JSON), and every entry says where it stands in the source.',
  '全部版面的数据是一个 JSON 文件，每一条都带原文出处；datapackage.json（Frictionless 数据包）说明它的版本、大小和来源。都在这台设备上写成，不向谁请求。':
    'The data of all editions is one JSON file, and every entry says where it stands in the source; datapackage.json (a Frictionless data package) gives its version, size and source. Both are written on this device, and nothing is requested from anyone.',
  全部版面: 'all editions',
  数据包说明: 'Data package',
  '自己手里的报纸文本，也可以在这里排成版面来读：{0}，或者把文件拖到任何一页上。文件只在这台设备上读，不上传。':
    'You can read newspaper texts of your own here too: {0}, or drop the files on any page. They are read on this device only and not uploaded.',
  打开我的文本: 'open My texts',

  隐私与版权: 'Privacy and copyright',
  '这里的文本由你打开，只在这台设备上读和存，没有上传；移除以后，这里就不再有它。':
    'You opened the texts here. They are read and kept on this device only and were not uploaded; once removed, they are gone from here.',
  '这里没有服务器程序，不向第三方请求任何东西，搜索在本机进行。只有一种情形例外：第一次打开别人分享的搜索链接时，浏览器要向网站要这个地址，地址里含有搜索词；内容存到本机以后，就不再如此。':
    'There is no server program here, nothing is requested from third parties, and searches run on this device. There is one exception: when you first open a search link that someone shared, the browser asks the site for that address, which contains the search words. Once the content is kept on this device, it no longer does.',
  '程序依 MIT 许可开放；引文由 citeproc-js（© Frank Bennett，CPAL 1.0）按 Citation Style Language 项目的样式（CC BY-SA 3.0）排成。报纸文本版权属原出版者，不在此许可之内；编者注是编者所加，与原文分开。':
    'The program is open under the MIT licence; citations are set by citeproc-js (© Frank Bennett, CPAL 1.0) in the styles of the Citation Style Language project (CC BY-SA 3.0). Copyright in the newspaper texts belongs to their publishers and is not covered by this licence; editor’s notes are added by the editor and kept apart from the source.',

  离线: 'Offline',
  '这个库很大，不整个存到本机。读过的各期会留下；也可以在{0}自己的页上把它存下来。现在有 {1} 期在本机{2}。':
    'This library is large and is not kept on this device as a whole. Editions that you have read stay; you can also keep one from its own page, under {0}. There {1|is|are} now {1} {1|edition|editions} on this device{2}.',
  '，这里列出前 {0} 期': ', the first {0} of which are listed here',
  存在本机的各期: 'Editions kept on this device',
  '第一次打开以后，全部内容会存到本机，断网也能读、能搜。':
    'After the first visit everything is kept on this device, to be read and searched offline too.',
  '本机所存已经清除，这一页还能读；下次联网打开时会重新存。':
    'What was kept on this device has been cleared. You can still read this page; everything is kept again the next time you open the site online.',
  '{0}／{1} 篇文章，连同': '{0} of {1} {1|article|articles}; in all, ',
  '，{0}存好': ', kept on {0}',
  '{0}索引、字体和程序共 {1}／{2} 个文件已在本机，{3}{4}。':
    '{0}{1} of {2} {2|file|files}, with the index, fonts and program, are on this device: {3}{4}.',
  '断网也能打开每一页。': ' Every page opens offline too.',
  '还没有存完。': ' Some are still to come.',
  清除本机所存: 'Clear what is kept',
  '清除存在本机的文章和程序？标记、笔记和自己的文本不会动。':
    'Clear the articles and program kept on this device? Marks, notes and your own texts stay.',
  逐个核对: 'Check every file',
  '正在逐个读出来核对……': 'Reading and checking every file…',
  '没有得到回答，请再试一次': 'No answer; please try again',
  '{0} 个文件逐个读过，都完好': '{0} {0|file|files} read one by one; all intact',
  '{0} 个文件逐个读过，{1} 个有缺损，已补好':
    '{0} {0|file|files} read one by one; {1} damaged, now mended',
  '{0} 个文件逐个读过，{1} 个有缺损，这次没能补上；联网以后再核对一次':
    '{0} {0|file|files} read one by one; {1} damaged and not mended this time. Check again when online',
  装成应用: 'Install as an app',
  浏览器答应不自动清掉: 'The browser has agreed not to clear it',
  请浏览器别自动清掉: 'Ask the browser not to clear it',
  '浏览器没有答应；装成应用或收藏以后，可以再请一次':
    'The browser did not agree; ask again after installing the app or bookmarking the site',

  '全部 {0} 期合计': 'Total of {0} {0|edition|editions}',
  '文章 {0} 篇，{1}。': '{0} {0|article|articles}; {1}.',
  '每一期的来源、去处、断行、图片说明和编者注，写在{0}自己的页上。':
    'The sources, account, line breaks, captions and editor’s notes of each edition are on its own page, under {0}.',
  '接上的断行 {0} 处': '{0} mended line {0|break|breaks}',
  '另置的图片说明 {0} 条': '{0} {0|caption|captions} set apart',
  '编者注 {0} 条': '{0} editor’s {0|note|notes}',
  '编者的增删改 {0} 处': '{0} editor’s {0|change|changes}',
  '编者所列的同义词 {0} 个': '{0} {0|synonym|synonyms} given by the editor',
  '值得一看的地方 {0} 处': '{0} {0|place|places} worth a look',

  来源: 'Source',
  行数: 'Lines',
  '{0}（来源的第 {1} 行）': '{0} (lines {1} of the source)',
  '全部数据（JSON）': 'All data (JSON)',
  '{0}，{1} {2}': '{0}: {1}{2||}',
  '第 {0} 行，排在{1}之后': 'Line {0}, after {1}',
  '第 {0} 行，排在第一篇之前': 'Line {0}, before the first article',
  '第 {0} 行，{1}': ' Line {0}:{1}',
  '第 {0} 行接第 {1} 行': 'line {0} joined to line {1}',
  '＋': '+',

  每个字的去处: 'Where every character went',
  '来源共 {0} 个字符：{1}。': '{0} characters in the source: {1}.',
  '{0} 个{1}': '{0} {1}',
  去处和缘由: 'Where they went and why',
  段数: 'Pieces',
  字符: 'Characters',
  来源共计: 'Total of the source',
  排在页面上: 'shown on the page',
  '排在页面上@heading': 'Shown on the page',
  另置: 'set apart',
  '另置@heading': 'Set apart',
  不显示: 'not shown',
  '不显示@heading': 'Not shown',

  栏目: 'Section',
  '几篇文章共用的栏题，排在各篇之上': 'A title that several articles share, set above each',
  引题: 'Kicker',
  '标题之前、引出标题的一行': 'A line before the headline that leads up to it',
  标题: 'Headline',
  文章的标题: 'The headline of an article',
  副题: 'Subhead',
  '标题之后、补充标题的一行': 'A line after the headline that adds to it',
  小标题: 'Crosshead',
  正文中间的小标题: 'A small heading within the body text',
  正文: 'Body text',
  '各篇的段落，一字不改': 'The paragraphs of each article, not a character changed',
  '图片说明@ledger': 'Caption',
  '版面文本里没有图片，也没有说是哪一篇的图，所以不放进正文':
    'The page text has no pictures and does not say which article they belong to, so captions are kept out of the body text',
  '标题记号（#）': 'Heading mark (#)',
  '文本用来标出标题的记号，不是报上的字':
    'Marks a heading in the text; not printed in the newspaper',
  分隔线: 'Rule',
  '只隔开前后的文章，没有文字': 'Only divides one article from the next; has no words',
  行首行尾的空白: 'Blanks at line ends',
  '缩进和行尾的空格，以及空行里的空白，由排版代替':
    'Indents, trailing spaces and blanks in empty lines; the layout replaces them',
  换行: 'Line breaks',
  '段落和标题之间的换行与空行，由排版代替':
    'Breaks and empty lines between paragraphs and headings; the layout replaces them',
  接缝处的换行: 'Mended line breaks',
  '分栏把一段话切断处的换行，话接上了，换行就不再需要':
    'Where a column’s end cut a paragraph in two; once joined, the break is no longer needed',
  记录的日期: 'Date of a record',
  '记录自己注明的日期，列在标题下面':
    'The date that the record itself gives, listed below the headline',
  记录的作者: 'Author of a record',
  '记录自己注明的作者，列在标题下面':
    'The author that the record itself gives, listed below the headline',
  记录的编号: 'Number of a record',
  列在文末的出处里: 'Listed with the source at the end of the article',
  记录的字段名与标点: 'Field names and punctuation',
  '括号、引号、字段名和转义，是文件的写法，不是文章的字':
    'Brackets, quotes, field names and escapes: how the file is written, not what the article says',
  未读的字段: 'Fields not read',
  文章记录里不认识的字段: 'Unknown fields in an article’s record',
  字节序标记: 'Byte order mark',
  '文件开头的编码标记，不是文字': 'Marks the encoding at the start of the file; not text',

  接上的断行: 'Mended line breaks',
  '一段话在栏底或页底断开，接到下一截；接缝前后的字都照原样。':
    'A paragraph cut at the foot of a column or page is joined to its next part; the characters on both sides are as printed.',
  另置的图片说明: 'Captions set apart',
  '版面文本里没有图片，也没有说是哪一篇的图，所以不放进正文。':
    'The page text has no pictures and does not say which article they belong to, so captions are kept out of the body text.',
  编者注: 'Editor’s notes',
  '写在原文旁边，不改原文。': 'Written beside the source, which they do not change.',
  编者的增删改: 'Editor’s changes',
  '规则从文中认出的，编者按原文核对过；只动认出的条目，不动原文。':
    'The editor checked what the rules recognised against the source. Only the entries are changed, never the source.',
  编者所列的同义词: 'Synonyms given by the editor',
  '只供搜索时用，是语言常识，不是原文所说（依据在原文之外）。':
    'For searching only: common knowledge of the language, not said in the source.',
  值得一看的地方: 'Worth a look',
  '照原文保留，但看上去不寻常。': 'Kept as in the source, but out of the ordinary.',
  '处@mends': 'line breaks',
  '条@captions': 'captions',
  '条@notes': 'notes',
  '处@changes': 'changes',
  '个@synonyms': 'words',
  '处@warnings': 'places',

  从文中认出的: 'Recognised in the text',
  '规则 {0}': 'rules {0}',
  '规则 {0}，编者 {1}': 'rules {0}, editor {1}',
  地点: 'Places',
  系统与应用: 'Systems and apps',
  引号里的提法: 'Quoted set phrases',
  事件: 'Events',
  文中的其他日子: 'Other dates in the text',

  '标题下没有正文，仍作一篇保留': ' no text under the headline; kept as an article',
  '记录没有标题，以编号代替': ' the record has no headline; its number stands in',
  '两条记录用了同一编号，都保留': ' two records have the same number; both kept',
  '记录里有不认识的字段，没有读': ' the record has unknown fields, which were not read',

  误植: 'Misprint',
  重出: 'Repetition',
  存疑: 'Doubtful',
  背景: 'Background',
  '疑当作“{0}”。': ' Should probably read ‘{0}’.',
  '（依据在原文之外）': ' (based on knowledge from outside the source)',
  '（编者概括）': ' (editor’s summary)',

  '删去@change': 'Removed',
  '增补@change': 'Added',
  '更正@change': 'Corrected',
  '人物@change': ' person: ',
  '机构@change': ' organisation: ',
  '地点@change': ' place: ',
  '系统@change': ' system: ',
  '提法@change': ' set phrase: ',
  '数字@change': ' figure: ',
  '日子@change': ' date: ',
  '事件@change': ' event: ',
  '论坛@change': ' forum: ',
  '发言人@change': ' speaker: ',
  '时间地点@change': ' time and place: ',
  '署名@change': ' byline: ',
}
