import type { Catalog } from '../say.ts'

export const frame: Catalog = {
  粤读: 'Yuedu',
  报纸文本的阅读器: 'A reader for newspaper texts',

  // Header.
  '{0}，首页': '{0}, home page',
  版面: 'Front page',
  各期: 'Editions',
  时间线: 'Timeline',
  '论坛@nav': 'Forums',
  索引: 'Index',
  关于: 'About',
  主导航: 'Main navigation',
  跳到正文: 'Skip to content',
  ' · 只在本机': ' · on this device only',
  打开与管理: 'Open and manage',
  回到公开的版面: 'Back to the public site',

  // Search box.
  搜索全文: 'Search the full text',
  '有 {0} 条建议，按上下键选': '{0} {0|suggestion|suggestions}, use the up and down keys to choose',
  搜索建议: 'Search suggestions',
  '删去（Delete）': 'Remove (Delete)',

  // Reading settings.
  阅读设置: 'Reading settings',
  文: 'Aa',
  只留在这台设备上: 'Kept on this device only',
  恢复默认: 'Reset',
  界面: 'Language',
  原文的字: 'Characters',
  '照原文@setting': 'As printed',
  转成繁体: 'Traditional',
  外观: 'Theme',
  随系统: 'System',
  浅色: 'Light',
  旧纸: 'Sepia',
  深色: 'Dark',
  高反差: 'High contrast',
  字号: 'Text size',
  小: 'Small',
  标准: 'Standard',
  大: 'Large',
  更大: 'Larger',
  最大: 'Largest',
  行长: 'Line width',
  '32 字': 'Narrow',
  '36 字': 'Standard',
  '38 字': 'Wide',
  行距: 'Spacing',
  紧: 'Tight',
  松: 'Loose',
  正文字体: 'Typeface',
  黑体: 'Sans serif',
  宋体: 'Serif',

  // Keys.
  按键: 'Keyboard shortcuts',
  '/　或　Ctrl K　⌘ K': '/ or Ctrl K, ⌘ K',
  下一篇: 'Next article',
  上一篇: 'Previous article',
  文中下一处搜到的字: 'Next hit in the article',
  文中上一处搜到的字: 'Previous hit in the article',
  '给选中的字划线、写笔记': 'Highlight or annotate the selected text',
  复制这一篇的引文: 'Copy a citation of this article',
  '朗读这一篇，暂停，继续': 'Read this article aloud, pause, resume',
  显示这张表: 'Show this list',
  关上这张表: 'Close this list',

  // Footer.
  来源与勘误: 'Sources and corrections',
  '来源@footer': 'Sources',
  '打开我的文本@footer': 'open them here',
  '{0}照原样排印报纸文本。文本版权属原出版者，{1}可逐字查对。搜索只在本机进行；划线、笔记和读过的文章也只在本机，见{2}。自己手里有报纸文本，可以{3}。':
    '{0} sets newspaper texts exactly as they stand. Copyright remains with the original publishers; every character can be checked under {1}. Searches stay on this device, and so do your highlights, notes and reading history: see {2}. If you have newspaper texts of your own, you can {3}.',
  '这些文本由你打开，只在这台设备上，没有上传。{0}可逐字查对。搜索只在本机进行；划线、笔记和读过的文章也只在本机，见{1}。':
    'You opened these texts; they are on this device only and have not been uploaded. Every character can be checked under {0}. Searches stay on this device, and so do your highlights, notes and reading history: see {1}.',
  这个浏览器不能离线保存: 'This browser cannot keep pages offline',
  '正在存到本机，以便离线阅读……': 'Saving to this device for reading offline…',
  '全部内容已在本机，可断网阅读': 'Everything is on this device and can be read offline',
  有新版本: 'A new version is available',
  '没能存到本机，离线时无法阅读': 'Could not be saved to this device; not readable offline',
  '本机所存已清除，下次联网打开时再存':
    'What this device kept has been cleared; it will be saved again on your next visit online',
  换用新版本: 'Update',
  '还有没存的笔记，先存好再换': 'You have an unsaved note: save it before updating',
  '现在断网，联网以后再换': 'You are offline: update once you are connected',

  // A large library.
  '搜索@do': 'search',
  '这个库很大，有 {0} 期、{1} 篇。这一页只取一期：从哪一期的页面来就是哪一期，否则是最近的；一个名字的页面取最先提到它的几期。要查全部，请{2}。':
    'This library is large: {0} editions, {1} articles. This page covers one edition only: the one you came from, or else the latest. The page of a name covers the first few editions that mention it. To look through everything, please {2}.',

  // No page, or not yet.
  没有这一页: 'Page not found',
  '地址也许抄错了一个字，也许这一页换了地方。':
    'The address may have been mistyped, or the page may have moved.',
  这一页没能显示: 'This page could not be shown',
  '内容没有丢，只是这一次没有取到或没有画出来。':
    'Nothing is lost: the page just could not be fetched or drawn this time.',
  再试一次: 'Try again',
  '正在从本机取出……': 'Fetching from this device…',
  回到版面: 'go back to the front page',
  打开搜索页: 'open the search page',
  '可以在页首的搜索框里找，或者{0}、{1}。':
    'You can use the search box at the top of the page, {0} or {1}.',
  '在本机打开自己的报纸文本，排成可读、可搜的版面。文件只在这台设备上读和存，不上传。':
    'Open your own newspaper texts on this device, laid out to be read and searched. The files are read and kept on this device only, and are not uploaded.',
  '打开自己的文本要用到 JavaScript：文件由浏览器在本机读，不上传。':
    'Opening your own texts needs JavaScript: your browser reads the files on this device and uploads nothing.',
  排法: 'Lines',
  横排: 'Across',
  竖排: 'Downwards',
}
