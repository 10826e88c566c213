import { expect, it } from 'vitest'
import { captionCredit } from './captions.ts'

it.each([
  ['现场展出的广东数字政府成果 羊城晚报记者 宋金峪 摄', '羊城晚报记者 宋金峪'],
  ['嘉宾合影。新华社记者 李四 摄', '新华社记者 李四'],
  ['嘉宾合影（张三 摄）', '张三'],
  ['花市人潮 本报记者 张三 李四 摄', '本报记者 张三 李四'],
  ['花市人潮 本报记者张三 通讯员李四 摄', '本报记者张三 通讯员李四'],
  ['嘉賓合影 記者張三攝', '記者張三'],
  ['11月26日，市民在广州逛花市。新华社发（张三 摄）', '张三'],
  ['永庆坊一角 受访者供图', '受访者'],
  ['展馆外景 图/视觉中国', '视觉中国'],
  ['论坛现场 摄影：张三', '张三'],
  ['论坛现场 张三/摄', '张三'],
  ['街景 John Smith 摄', 'John Smith'],
  ['图片由广州图书馆提供', '广州图书馆'],
  ['欧阳修远 摄', '欧阳修远'],
  ['龙舟竞渡 本报记者 王崇文 摄', '本报记者 王崇文'],
])('sets the caption %s aside, with its credit', (line, credit) => {
  expect(captionCredit(line)).toBe(credit)
})

it.each(['图为论坛现场。', '圖為論壇現場。', '左图：市民逛花市', '展馆外景。（资料图片）'])(
  'sets the caption %s aside, though nobody is credited',
  (line) => {
    expect(captionCredit(line)).toBeNull()
  },
)

it.each([
  '这部电影在广州拍摄',
  '市民陈先生用手机拍摄',
  '在这里谢绝拍摄',
  '记者李四在现场拍摄',
  '专家认为，要加强航摄',
  '各项工作由办公室统摄',
  '照片由他拍摄。',
  '他把这张照片命名为《春》，由张三摄',
  '他说：“这张是我摄',
  '图书馆由市政府提供',
  '以下图书由出版社提供',
  '（记者 李四 文/摄）',
  '本报记者 张三 文/摄',
  '中国工程院院士郭贺铨分',
  '图穷匕见',
  `${'会议强调，要全力以赴。'.repeat(20)}本报记者 张三 摄`,
])('leaves the body text %s where it stands', (line) => {
  expect(captionCredit(line)).toBeUndefined()
})
