import type { Catalog } from '../say.ts'

export const own: Catalog = {
  我的文本: 'My texts',
  '打开、移除本机的文本。': 'Open texts on this device, and remove them.',
  '把自己的报纸文本排成版面来读、来搜。文件只在这台设备上，不上传。':
    'Lay out your own newspaper texts as pages to read and search. The files stay on this device and are not uploaded.',
  打开: 'Open',
  本机的文本: 'Texts on this device',
  '{0} 份': '{0} {0|text|texts}',
  '这个地址不是 https，浏览器不让这里计算文件的校验和，所以不能打开文本。请用 https 或 localhost 的地址来开。':
    'Texts cannot be opened here: this address is not https, so the browser does not let the page compute checksums of files. Use an https or localhost address instead.',

  '选择文本，或者拖到这里': 'Choose texts, or drop them here',
  选择文件: 'Choose files',
  选择文件夹: 'Choose a folder',
  '.txt、.md 版面文本，.jsonl 文章记录；UTF-8 或 UTF-16，是 GB18030 的会先问一声':
    'Page text as .txt or .md, article records as .jsonl; UTF-8 or UTF-16 (you will be asked before GB18030 is read)',
  文本怎样写: 'How to format a text',
  '以 # 开头的行是标题，其余是正文。几行标题连着，最后一个 # 是标题，它前面的是引题，再前面的是栏目，后面的 ## 是副题。':
    'Lines that start with # are headings; the rest is body text. Where headings follow one another, the last # is the headline; the line before it is the kicker, the one before that the section, and any ## after it the subhead.',
  '文件名里的日期（paper-2021-11-26.txt）是所记之日。旁边的 paper.notes.yaml 是编者注，要和文本一起选。':
    'The date in the file name (paper-2021-11-26.txt) is the day reported on. A paper.notes.yaml beside it holds the editor’s notes; choose it together with the text.',

  '已有同名的文本：{0}。要换成新的吗？':
    'Already here under the same name: {0}. Replace with the new version?',
  '正在读取，{0}／{1} 个文件……': 'Reading, {0} of {1} {1|file|files}…',
  '正在排成版面……': 'Laying out the pages…',
  '收下了 {0}。': 'Added {0}.',
  '没有收下：下面 {0} 处要先改好。已有的文本没有动。':
    'Nothing added: {0} {0|problem|problems} below must be fixed first. The texts you already had are unchanged.',
  '没有读成：{0}': 'Could not be read: {0}',
  '、': ', ',
  '{0} 等 {1} 份': '{0} and others ({1} in all)',
  读取: 'Reading',
  停下: 'Stop',
  知道了: 'OK',
  换成新的: 'Replace',
  '只收下其余 {0} 份': 'Add only the other {0|text|texts} ({0})',
  留着原来的: 'Keep the old',
  去读: 'Start reading',
  '收下了，但有 {0} 处值得一看：': 'Added, but {0} {0|thing is|things are} worth a look:',
  '{0} 份像是 GB18030，按它再读': 'Read again as GB18030 ({0} {0|looks|look} like it)',
  '只收下没有问题的 {0} 份': 'Add only the {0|text|texts} without problems ({0})',
  '{0} 处中的前 {1} 处': 'The first {1} of {0}',

  '还没有。': 'Nothing yet.',
  '还没有。{0}': 'Nothing yet. {0}',
  '存在这个浏览器里，断网也能读。清除网站数据时会一并清掉，原文件请自己留着。':
    'Texts are kept in this browser and can be read offline. Clearing website data removes them too, so keep your own copies of the files.',
  '这个浏览器不让网页保存（也许是无痕窗口）：读得到关上这一页为止。':
    'This browser does not let the page keep anything (perhaps a private window): texts can be read until you close this page.',
  '浏览器留给网页的空间不够，没有存下：读得到关上这一页为止。':
    'The browser has too little space for this site, so nothing was kept: texts can be read until you close this page.',
  全部移除: 'Remove all',
  '移除全部 {0} 份？': 'Remove all {0} texts?',
  '{0} 篇': '{0} {0|article|articles}',
  '{0}打开': 'opened {0}',
  '，': ', ',
  移除: 'Remove',
  '从本机移除？': 'Remove from this device?',
  '现在的程序读不了它：': 'This version of the app cannot read it:',
}
