import type { Catalog } from '../say.ts'

export const ui: Catalog = {
  日期未载: 'date not stated',
  '（据同篇导语推定）': ' (inferred from the article’s lead)',
  峰会: 'Summit',
  分论坛: 'Parallel forum',
  '分论坛@heading': 'Parallel forums',
  要闻: 'News',
  上午: 'Morning',
  '上午@sentence': 'morning',
  '下午@sentence': 'afternoon',
  '晚上@sentence': 'evening',
  下午: 'Afternoon',
  晚上: 'Evening',
  时间未载: 'Time not stated',
  仪式: 'Ceremony',
  展览: 'Exhibition',
  会议: 'Meeting',
  记者: 'Reporter',
  通讯员: 'Correspondent',
  单位署名: 'Credited office',

  // Indexes.
  人物: 'People',
  机构: 'Organisations',
  地方: 'Places',
  系统: 'Systems',
  数字: 'Figures',

  // Articles, forums and quotes.
  '（读过）': ' (read)',
  '发言：{0}': 'Speakers: {0}',
  未署名: 'No byline',
  '原文：': 'As printed: ',
  '（仅预告）': ' (announced only)',
  '（说到今后）': '(looking ahead) ',
  红线: 'A red line',
  '{0}标出说到今后的话：打算、要求、预计':
    '{0} marks words that look ahead: plans, demands, forecasts',

  // Choices and pages of a list.
  哪期: 'Edition',
  全部: 'All',
  '第 {0}–{1} {2}，共 {3} {4}': '{0}–{1}{2||} of {3} {4}',
  '；翻页要用到 JavaScript': '; turning pages needs JavaScript',
  第一页: 'First',
  上一页: 'Previous',
  '{0}／{1}': '{0} / {1}',
  下一页: 'Next',
  最后一页: 'Last',

  // Buttons, and what becomes of pressing them.
  关上: 'Close',
  已复制: 'Copied',
  '没能写成，请再试一次': 'That did not work. Please try again',
  下载: 'Download',
  '下载{0}': 'Download {0}',
  '没能写出文件，请再试一次': 'The file could not be written. Please try again',
  撤销: 'Undo',
  留着: 'Keep',

  // What the device keeps.
  '{0} 字节': '{0} {0|byte|bytes}',
  存到本机: 'Keep on this device',
  '正在存，已到 {0}……': 'Saving, {0} so far…',
  '已在本机，{0}，断网也能读': 'On this device, {0}, readable offline',
  '没能存下：没有网络，或者没有地方了': 'Could not be saved: no connection, or no space left',
  存在本机的这一期: 'this edition from this device',
  '从本机移除这一期？': 'Remove this edition from this device?',

  // Sharing.
  分享: 'Share',
  指向: 'Link to',
  '二维码：{0}，{1}': 'QR code: {0}, {1}',
  '扫码，在另一台设备上打开。码在本机画成，地址没有告诉别人。':
    'Scan to open on another device. The code is drawn on this device; nobody else is told the address.',
  用系统分享: 'Share via…',
  没能打开系统的分享: 'The share menu could not be opened',
  '地址太长，画不成二维码。': 'The address is too long for a QR code.',
  '没能画出二维码，关上再打开试一次。':
    'The QR code could not be drawn. Close this and open it again.',
}
