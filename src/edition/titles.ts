const words = (list: string) => new Set(list.split(/\s+/u).filter(Boolean))

/** What an office, a rank or a trade ends in, where a name follows more often than not. */
const OFFICES = words(`
  书记 支书 主席 主任 主任委员 副主委 主委 院士 理事 监事 董事 秘书 总裁 总监 经理 总编 主编 总编辑 总统
  总理 首相 总督 总领事 领事 大使 公使 参赞 教授 讲师 研究员 工程师 总工 总工程师 设计师 建筑师 架构师
  会计师 律师 医师 药师 护师 技师 分析师 规划师 摄影师 农艺师 畜牧师 兽医师 培训师 咨询师 理疗师 康复师
  营养师 厨师 面点师 造型师 特派员 发言人 负责人 创始人 创办人 合伙人 联系人 主理人 掌门人 带头人 经纪人
  监护人 代理人 继承人 传承人 法人 候选人 当事人 报告人 主讲人 主持人 召集人 总干事 干事 主管 高管 参事
  督学 督导 巡视员 调研员 政委 指挥长 指导员 教导员 辅导员 参谋 委员长 行政总裁 首席官 执行官 技术官 运营官 科学家
  数据官 财务官 安全官 信息官 产品官 营销官 首席专家 馆员 馆主 法官 检察官 警官 军官 公证员 调解员 仲裁员
  审判员 书记员 陪审员 民警 交警 辅警 特警 刑警 消防员 消防士 飞行员 航天员 宇航员 船长 机长 大副 水手 舵手
  乘务员 列车员 售票员 检票员 调度员 驾驶员 安全员 安检员 引航员 领航员 航海士 轮机长 值班员 值守员 巡查员
  巡护员 护林员 防火员 瞭望员 管护员 看护员 养护员 护河员 河长 林长 网格员 管理员 操作员 监测员 检测员 化验员
  预报员 观测员 测量员 勘测员 勘探员 质检员 检验员 试验员 实验员 采样员 饲养员 繁育员 技术员 农技员 植保员
  讲解员 解说员 导览员 导游 领队 教练 教练员 主教练 助教 裁判 裁判长 裁判员 守门员 前锋 后卫 中场 门将 替补
  射手 球员 冠军 亚军 季军 得主 获得者 运动员 选手 舞者 歌手 演员 导演 编剧 编导 制片人 制作人 策展人 策划人
  作曲家 作曲 指挥 指挥家 演奏家 钢琴家 歌唱家 表演艺术家 艺术家 陶艺家 园艺家 漫画家 舞蹈家 理论家 思想家 活动家 画家 书法家 雕塑家 摄影家 收藏家 作家 诗人
  翻译家 评论家 历史学家 学者 教育家 企业家 实业家 慈善家 科普作家 博主 主播 馆长 志愿者 义工 社工 护工 家政员
  骑手 快递员 外卖员 配送员 投递员 邮递员 司机 师傅 店主 店长 老板 老板娘 摊主 掌柜 业主 户主 房东 房主 船东
  船主 车主 货主 机主 失主 站长 租户 租客 商户 经营者 种植户 养殖户 种粮大户 大户 果农 菜农 茶农 棉农 花农 蚕农
  药农 粮农 烟农 蜂农 蔗农 瓜农 渔民 牧民 农民 猎人 牧羊人 护鸟人 手艺人 匠人 工匠 木匠 铁匠 石匠 泥瓦匠 篾匠
  裁缝 绣娘 织女 技工 电工 焊工 钳工 矿工 瓦工 水电工 维修工 修理工 装卸工 搬运工 环卫工 清洁工 保洁员 环卫工人
  保安 门卫 楼长 村官 大学生村官 第一书记 村医 乡医 医生 大夫 护士 护士长 药剂师 助产士 康复医师 患者 病人 产妇
  母亲 父亲 妈妈 爸爸 奶奶 爷爷 外婆 外公 妻子 丈夫 儿子 女儿 孙女 孙子 女婿 儿媳 哥哥 姐姐 弟弟 妹妹 邻居 老伴
  班主任 班长 校友 博士 硕士 博士生 硕士生 博士后 研究生 本科生 毕业生 新生 考生 中学生 小学生 小记者 学生 同学
  学员 教师 老师 园丁 家长 市民 村民 居民 游客 乘客 旅客 顾客 读者 观众 网友 听众 住户 牧户 农户 店员 收银员 客服
  售货员 营业员 服务员 接线员 话务员 程序员 开发者 工程人员 负责同志 主要负责人 项目负责人 秘书长 外教 考古队员
  队员 船员 社员 会员 馆员 学徒 徒弟 传人 主人 老人 青年 姑娘 小伙 小伙子 女孩 男孩 少年 大爷 大妈 阿姨 老兵 老党员
  发明家 发明人 投资人 研发人员 博导 导师 所长 庭长 警长 探长 议员 议长 市长 首席代表 理事长 董事长 会长 检察长
  小将 老将 主将 名将 新秀 球手 国手 棋手 车手 编舞 编舞家 顾问 技师 高级技师 书商 茶商 客商 开发商 经销商 供应商 服务商 制造商 设备商 班主 船工 中锋 主帅 主力 替补 按摩师 修复师 照顾者 掌门
  CEO CTO CFO COO CIO CMO
`)

/** Words that stand for many people as often as for the one whose name follows. */
const GROUPS = words(`
  专家 代表 领导 成员 委员 常委 干部 群众 嘉宾 职工 员工 工人 学生 老师 居民 村民 市民 农民 观众 旅客 乘客 游客
  读者 网友 家长 队员 选手 志愿者 医生 护士 同学 学员 老人 青年 孩子 患者 病人 用户 会员 官员 球员 演员 教师 学者
  少年 司机 师傅 主人 新生 考生 母亲 父亲 妈妈 爸爸 儿子 女儿 丈夫 妻子 住户 农户 顾客 队友 会长单位 党员 老板
  导演 编导 指挥 参谋 董事 理事 秘书 助教 博士 硕士 作曲 前锋 冠军 督导 代理人 大户 义工 年轻人 工人 职员
`)

/** 局长, 馆长, 董事长 …: what a head of anything is called. */
const HEAD =
  /[部司省市县区厅局处科校院会社站团董镇乡州盟旗军师连所馆队行厂矿店台园班组室系村庭股舰署关席务总警社航船机车段委庄寨屯港城苑街楼坊舍岛林河湖路事书议社工护次学]长$/u
const NO_HEAD = /[增成生延漫特擅专见]长$/u

/** 古琴修复师, 叉车工, 放映员: a trade that no list has; 技术人员 and 党员 are many people's. */
const TRADE =
  /^\p{Script=Han}(?=\p{Script=Han})(?:[^律老大导教法医京出誓会]师|[^人成官委动要社会党团球队]员|[^职员民施加手开完竣人罢用务]工|[^经协通电厂]商)$/u
/** 师傅, 工程, 员工, 商业 */
const GOES_ON = new Set('傅范生资程厂业作会人地艺具工额场品务铺量')

export type TitleWord = { length: number; weak: boolean }

const LONGEST = 6

/** The word for an office or a role that ends at `end`, or null. */
export function titleWordBefore(text: string, end: number): TitleWord | null {
  for (let length = Math.min(LONGEST, end); length > 1; length--) {
    const word = text.slice(end - length, end)
    if (GROUPS.has(word)) return { length, weak: true }
    if (OFFICES.has(word)) return { length, weak: false }
  }
  if (
    text[end - 1] === '官' &&
    /首席\p{Script=Han}{1,4}官$/u.test(text.slice(Math.max(0, end - 7), end))
  ) {
    return { length: 2, weak: false }
  }
  const word = text.slice(Math.max(0, end - 2), end)
  if (HEAD.test(word) && !NO_HEAD.test(word)) return { length: 2, weak: false }
  if (TRADE.test(text.slice(Math.max(0, end - 3), end)) && !GOES_ON.has(text.charAt(end))) {
    return { length: 3, weak: true }
  }
  return text.endsWith('校（院）长', end) ? { length: 5, weak: false } : null
}
