/**
 * What names of organisations end in, in simplified characters, by how much must stand before it.
 * A suffix is a whole word: what may not follow it is said beside it.
 */
const words = (list: string) => list.split(/\s+/u).filter(Boolean)

/** `sure`: any two characters before it make a name. */
const SURE = words(`
  有限责任公司 股份有限公司 有限公司 股份公司 集团公司 联合会 基金会 促进会 商会 协会 学会 研究会 联谊会
  同业公会 公会 船东会 慈善会 互助会 校友会 同乡会 总会 管理委员会 委员会 管委会 居委会 业委会 村委会
  合作联社 合作社 供销社 联社 信用社 出版社 通讯社 杂志社 旅行社 电视台 广播电台 广播电视台 融媒体中心
  研究院 研究所 科学院 工程院 社科院 农科院 设计院 规划院 勘察院 研究中心 事务所 派出所 人民法院 中级法院 检察院
  理工大学 师范大学 医科大学 农业大学 大学 师范学院 理工学院 职业技术学院 技术学院 农学院 医学院 法学院 商学院
  艺术学院 音乐学院 美术学院 电影学院 体育学院 交通学院 财经学院 学院 联盟 疾控中心 疾病预防控制中心
  交响乐团 歌舞团 歌剧院 话剧团 粤剧团 京剧团 越剧团 剧团 乐团 合唱团 艺术团 足球俱乐部 篮球俱乐部 俱乐部
  消防救援支队 消防救援大队 消防救援总队 支队 总队 大队 中队 救援队 志愿服务队 服务队
`)

/** `named`: wants a region, or words that are in no list of common words. */
const NAMED = words(`
  公司 集团 医院 卫生院 保健院 卫生服务中心 急救中心 福利院 敬老院 养老院 养老服务中心 诊所 中学校 初级中学 高级中学 中学 小学 中心小学 幼儿园 高中
  学校 党校 校区 分校 实验室 实验中心 重点实验室 工作站 气象站 监测站 服务站 保护站 水文站 防疫站 救助站 推广站 气象台 天文台
  海关 监狱 法院 法庭 税务所 司法所 管理所 监管所 供电所 农场 林场 牧场 茶场 银行 支行 分行 工作室 研究室
  报社 电台 书店 造船厂 炼钢厂 制药厂 机械厂 纺织厂 服装厂 食品厂 玩具厂 印刷厂 中心 办公室 基金 学部 行政学院 剧场 总工会 工会
  学系 公社 文工团 代表处 办事处 总站 养殖场 合作中心 研究基地 指挥部 工程院 书院
`)

/** `public`: wants a region or a nation. */
const PUBLIC = words(`
  人民政府 政府 人大常委会 人大 政协 团委 妇联 工商联 社科联 文联 作协 科协 残联 侨联 记协 红十字会 纪委监委 纪委
  监委 党委 宣传部 组织部 统战部 武装部 公安局 局 厅 署 政法委 国资委 发改委 发展改革委 卫健委 卫生健康委 经信委
  科委 教委 建委 农委 住建委 交通委 编委 体委 网信办 外办 侨办 台办 扶贫办 应急办 特派办 防汛办 文明办 医改办
  办公厅 总局 分局 供电局 委
`)

export type SuffixKind = 'sure' | 'named' | 'public'

export const SUFFIX_KINDS: ReadonlyMap<string, SuffixKind> = new Map([
  ...PUBLIC.map((suffix) => [suffix, 'public'] as const),
  ...NAMED.map((suffix) => [suffix, 'named'] as const),
  ...SURE.map((suffix) => [suffix, 'sure'] as const),
])

/** What makes another word of a suffix: 大学生, 中心城区, 公司化. */
const NOT_AFTER: Record<string, string> = {
  大学: '生|城|霸',
  学院: '派|路|风|奖',
  中学: '生|时',
  小学: '生|时',
  高中: '生|阶|毕|时|低|档',
  学校: '食堂|卫生|安全|体育|管理|教育|周边|门口|食堂|课|里|内|布局|建设|生活',
  中心: '城区|城市|城镇|商务区|镇|思|任务|工作|环节|地带|组|化|线|校|点|区|广场|站|论|位置|供|村|公园|化|大街|路',
  集团: '有限|股份|公司|化',
  公司: '化|制|法|治理|债|股',
  政府: '采购|网站|性|工作|部门|投资|购买|资金|补贴|治理|数据|债|机构|职能|信息|补助|专|间|官|令|基金|引导|主导|规章|服务|管理|会议|储备|贴息|监管|资源|首长|应当|可以|根据|对|行为|公报|决策|履职|定价|预算|收',
  局: '部|面|势|限|级|域|促|地|中|气',
  厅: '级|堂',
  委: '托|员|任|派|屈|婉|会|外|培|身|实',
  人大: '附|代',
  医院: '化',
  法院: '路',
  银行: '卡|业|家|账|贷|流水|存|间|利|职员|券|票|从业|资金|同业|系',
  工会: '会|员|经|主席团|法|组',
  书店: '街',
  农场: '主',
  基金: '会|份|管理|从业|财产|合同|托管|投|经理|业|产品|监督|收|支|的|规模|净',
  联盟: '链|杯|赛',
  办公室: '里|内|的|门|工作',
  海关: '总署|监管|特殊|手续|法|编|统|申报|税|数据',
  大队: '长伍',
  电台: '节',
  署: '名|理',
  校区: '内',
  俱乐部: '杯',
  合作社: '员|法',
  监狱: '法',
  协会: '章程',
}

/** What makes another word of it from the front: 格局, 客厅, 会议中心 (a venue). */
const NOT_BEFORE: Record<string, string> = {
  局: '局|副|格|布|结|全|大|当|僵|书|棋|破|残|骗|饭|开|终|时|政|危|定|变|战|总',
  厅: '厅|副|大|客|餐|展|前|序|门|舞|影|乐|告|能|宴会|候机|候车|议|正|堂|中',
  署: '署|副|部|签|联',
  中心: '会议|会展|展览|博览|体育|购物|商业|商贸|健身|游泳|滑雪|温泉|度假|演艺|市|区|镇|城|县|核心|以|为|台风|震|圆',
  支队: '副',
  总队: '副',
  大队: '副',
  中队: '副',
  委: '常|编|军|党|原|特',
  大学: '学',
  工会: '加',
  集团: '犯罪|利益|既得',
  办公室: '副|长',
  商会: '协|磋|招',
}

/** Finds every suffix; the longest where one holds another. */
export const SUFFIX = new RegExp(
  [...SUFFIX_KINDS.keys()]
    .sort((a, b) => b.length - a.length)
    .map(
      (suffix) => `${barred(NOT_BEFORE, suffix, '?<!')}${suffix}${barred(NOT_AFTER, suffix, '?!')}`,
    )
    .join('|'),
  'gu',
)

/** What bars a word bars every longer one that ends in it; what comes before is asked of the word alone. */
function barred(words: Record<string, string>, suffix: string, look: string): string {
  const own = look === '?!' ? Object.keys(words).filter((word) => suffix.endsWith(word)) : [suffix]
  const found = own.flatMap((word) => words[word] || [])
  return found.length > 0 ? `(${look}${found.join('|')})` : ''
}

/** National and international bodies, with the short names that papers print. */
export const BODIES: ReadonlySet<string> = new Set(
  words(`
  国务院 党中央 中央军委 全国人大 全国人大常委会 全国政协 最高人民法院 最高人民检察院 最高法 最高检 外交部 国防部
  国家发展改革委 国家发改委 教育部 科技部 科学技术部 工信部 工业和信息化部 公安部 国家安全部 民政部 司法部 财政部
  人社部 人力资源社会保障部 人力资源和社会保障部 自然资源部 生态环境部 住建部 住房城乡建设部 住房和城乡建设部
  交通运输部 水利部 农业农村部 商务部 文化和旅游部 文旅部 国家卫健委 国家卫生健康委 退役军人事务部 应急管理部
  中国人民银行 人民银行 央行 审计署 中央网信办 国家网信办 中央党校 中宣部 中组部 中央宣传部 中央组织部 中央统战部
  中央政法委 海关总署 市场监管总局 国家市场监管总局 税务总局 国家税务总局 广电总局 体育总局 国家体育总局
  国家统计局 国家医保局 国家能源局 国家铁路局 国家邮政局 国家文物局 中国气象局 中央气象台 证监会 银保监会
  新华社 中科院 中国科学院 中国工程院 中国社科院 共青团中央 全国总工会 全国妇联 中国科协 中国文联 中国作协
  联合国 世界卫生组织 世卫组织 世贸组织 国际货币基金组织 世界银行 欧盟 东盟 教科文组织 联合国教科文组织
  中共中央 国家数据局 国家电网 南方电网 中国移动 中国联通 中国电信 中国石油 中国石化 中国邮政
`),
)
