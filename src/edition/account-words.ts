/** What a reader and a report call the parts of an edition's account, and why each is what it is. */
import { countWords } from './fact-words.ts'
import type { EditorChange, Edition, EditorNote, LedgerKind, WarningKind } from './schema.ts'
import type { FoundKind } from './tally.ts'

/** What became of a kind of characters: set on the page, set apart from it, or not shown. */
export type Fate = 'shown' | 'apart' | 'hidden'

export const FATES: readonly Fate[] = ['shown', 'apart', 'hidden']

export const FATE_WORDS: Record<Fate, string> = {
  shown: '排在页面上',
  apart: '另置',
  hidden: '不显示',
}

export const LEDGER_WORDS: Record<LedgerKind, { name: string; fate: Fate; why: string }> = {
  section: { name: '栏目', fate: 'shown', why: '几篇文章共用的栏题，排在各篇之上' },
  kicker: { name: '引题', fate: 'shown', why: '标题之前、引出标题的一行' },
  headline: { name: '标题', fate: 'shown', why: '文章的标题' },
  subhead: { name: '副题', fate: 'shown', why: '标题之后、补充标题的一行' },
  crosshead: { name: '小标题', fate: 'shown', why: '正文中间的小标题' },
  paragraph: { name: '正文', fate: 'shown', why: '各篇的段落，一字不改' },
  caption: {
    name: '图片说明',
    fate: 'apart',
    why: '版面文本里没有图片，也没有说是哪一篇的图，所以不放进正文',
  },
  'heading-mark': {
    name: '标题记号（#）',
    fate: 'hidden',
    why: '文本用来标出标题的记号，不是报上的字',
  },
  rule: { name: '分隔线', fate: 'hidden', why: '只隔开前后的文章，没有文字' },
  blank: {
    name: '行首行尾的空白',
    fate: 'hidden',
    why: '缩进和行尾的空格，以及空行里的空白，由排版代替',
  },
  'line-break': { name: '换行', fate: 'hidden', why: '段落和标题之间的换行与空行，由排版代替' },
  'seam-break': {
    name: '接缝处的换行',
    fate: 'hidden',
    why: '分栏把一段话切断处的换行，话接上了，换行就不再需要',
  },
  date: { name: '记录的日期', fate: 'shown', why: '记录自己注明的日期，列在标题下面' },
  byline: { name: '记录的作者', fate: 'shown', why: '记录自己注明的作者，列在标题下面' },
  'record-id': { name: '记录的编号', fate: 'shown', why: '列在文末的出处里' },
  'record-mark': {
    name: '记录的字段名与标点',
    fate: 'hidden',
    why: '括号、引号、字段名和转义，是文件的写法，不是文章的字',
  },
  'unread-field': { name: '未读的字段', fate: 'hidden', why: '文章记录里不认识的字段' },
  'byte-order-mark': { name: '字节序标记', fate: 'hidden', why: '文件开头的编码标记，不是文字' },
}

export const ACCOUNT_LISTS = [
  'mends',
  'captions',
  'notes',
  'changes',
  'synonyms',
  'warnings',
] as const
export type AccountList = (typeof ACCOUNT_LISTS)[number]

export const LIST_WORDS: Record<AccountList, { title: string; unit: string; why: string }> = {
  mends: {
    title: '接上的断行',
    unit: '处',
    why: '一段话在栏底或页底断开，接到下一截；接缝前后的字都照原样。',
  },
  captions: {
    title: '另置的图片说明',
    unit: '条',
    why: '版面文本里没有图片，也没有说是哪一篇的图，所以不放进正文。',
  },
  notes: { title: '编者注', unit: '条', why: '写在原文旁边，不改原文。' },
  changes: {
    title: '编者的增删改',
    unit: '处',
    why: '规则从文中认出的，编者按原文核对过；只动认出的条目，不动原文。',
  },
  synonyms: {
    title: '编者所列的同义词',
    unit: '个',
    why: '只供搜索时用，是语言常识，不是原文所说（依据在原文之外）。',
  },
  warnings: { title: '值得一看的地方', unit: '处', why: '照原文保留，但看上去不寻常。' },
}

export const FOUND_WORDS: Record<FoundKind, string> = {
  people: '人物',
  organisations: '机构',
  places: '地点',
  systems: '系统与应用',
  figures: '数字',
  phrases: '引号里的提法',
  events: '事件',
  forums: '论坛',
  datedFacts: '文中的其他日子',
}

export const WARNING_WORDS: Record<WarningKind, string> = {
  'no-body': '标题下没有正文，仍作一篇保留',
  'no-title': '记录没有标题，以编号代替',
  'same-id': '两条记录用了同一编号，都保留',
  'unread-field': '记录里有不认识的字段，没有读',
}

export const ACTION_WORDS: Record<EditorChange['action'], string> = {
  removed: '删去',
  added: '增补',
  corrected: '更正',
}

export const CHANGED_WORDS: Record<EditorChange['what'], string> = {
  person: '人物',
  organisation: '机构',
  place: '地点',
  system: '系统',
  phrase: '提法',
  figure: '数字',
  date: '日子',
  event: '事件',
  forum: '论坛',
  speaker: '发言人',
  dateline: '时间地点',
  byline: '署名',
}

/** What a note says, without the words that it is about. */
export const noteWords = ({ text, reading }: Pick<EditorNote, 'text' | 'reading'>): string =>
  text + (reading ? `疑当作“${reading.replace(/[“”]/gu, '')}”。` : '')

/** How many lines an edition is made of, and which of its source's they are when it is one volume. */
export const linesWords = ({ lines, volume }: Edition['source']): string =>
  countWords(lines) + (volume ? `（来源的第 ${volume.map(countWords).join('–')} 行）` : '')
