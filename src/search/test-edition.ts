import { readLibrary } from '#edition/read-library.ts'
import type { Edition } from '#edition/schema.ts'

/** The edition of a page text, with an editor's notes where there are any, for tests. */
export function editionOf(
  text: string,
  file = 'seeds/gazette-2021-11-26.txt',
  notes: string | null = null,
): Edition {
  const notesText = notes === null ? null : { file: 'seeds/gazette.notes.yaml', text: notes }
  const { library } = readLibrary([{ file, text, sha256: '0'.repeat(64), notes: notesText }])
  const edition = library.editions[0]
  if (!edition) throw new Error('no edition')
  return edition
}

/** Lines of a real page: two articles of one group, a seam in a word, a stray blank, credits. */
export const PAGE = `# 行业大咖畅谈智慧城市建设和发展

# 共建智慧新城市 共享数字新生活

羊城晚报讯 11月26日，智慧城市建设专题论坛在广州市琶洲南丰国际会展中心开幕。论坛以“共建智慧新城市，共享数字新生活”为主题，聚焦智慧城市发展的新理念、新技术和新模式。

中国工程院院士郭贺铨分

享了《5G时代的智慧城市》，认为5G的高带宽、低时延、大连接和高可靠等性能将推动新一代信息技术无缝融合，盘活城市数据资产，为构建智慧城市新格局提供有力支撑。

国家信息中心信息化和产业发 展部、智慧城市发展研究中心主任单志广分享了《“十四五”智慧城市发展的趋势展望》，实现C2C（Citizen to City）、C2G（Citizen to Government）。（李焕坤 穆政教宣）

# 分论坛扫描

## 境内外嘉宾共议数字政府创新

# 港澳盼与粤合作 加快数字化转型

羊城晚报讯 11月26日下午，峰会分论坛之首——数字政府服务与治理论坛于举行。澳门在2019年推出的“一户通”APP，目前能够提供超过100项电子服务及功能。

珠澳通APP涵盖了医疗健康等八大板块、100多项珠澳两地高频使用的公共服务。（沈刘）

# 科技界和经济界大咖热议数字经济建设未来发展

# 数字化城市建设 要增加安全板块

羊城晚报讯 11月26日，数字经济发展专题论坛在广州香格里拉大酒店举行。预计到2025年，广东数字产业集群营业收入将超过10.7万亿元。而随着数字经

济突飞猛进，网络安全、数据安全的问题也备受关注。（林曦）
`
