/** A unit as it follows a number. */
export type Unit = {
  printed: string
  /** Without the 多 of 个多小时. */
  name: string
  /** `measure`: of money, time, length, share …; `people` and `things` are counted. */
  kind: 'measure' | 'people' | 'things'
}

const MONEY =
  '元人民币|人民币|(?<=元[\\d一二三四五六七八九])角|毛(?=[钱錢，。、；]|$)|美元|欧元|歐元|港元|港币|港幣|澳门元|日元|日圓|韩元|英镑|英鎊|新元|澳元|加元|泰铢|卢布|元|块钱|塊錢'
const SHARE =
  '个百分点|個百分點|百分点|百分點|%|％|‰|倍|成(?:[一二三四五六七八九](?![十百千万萬亿億个個名位家年月日成分]))?(?![一二三四五六七八九])|折'
const TIME =
  '[个個][多余餘来來半]?(?:小时|小時|月|工作日|星期|季度|世纪|世紀|昼夜|晝夜|钟头|鐘頭|学时|课时|学期|學期)|小时|小時|分钟|分鐘|毫秒|微秒|秒钟|秒鐘|秒|工作日|学时|课时|学年|刻钟|天|年|周岁|岁|歲|周|日'
const LENGTH =
  '毫米汞柱|公里[/／每](?:小时|小時)|公里|千米|毫米|厘米|分米|微米|纳米|奈米|海里|英里|英尺|英寸|米|尺|寸|里(?=[路地外，。、；])|km|mm|cm|m'
const AREA = '平方(?:公里|千米|厘米|毫米|英尺|英里|尺|米)|平米|公顷|公頃|亩|畝|㎡|km²|m²'
const VOLUME = '立方(?:米|厘米|分米)|毫升|公升|升|m³|ml|mL|L'
const MASS = '公吨|公噸|蒸吨|吨|噸|千克|公斤|毫克|微克|克|斤|磅|kg|mg|g'
const ENERGY = '[千兆吉太]?瓦(?:时|時)|[千兆吉]?瓦|千伏|伏|安时|马力|千卡|大卡|[kKMGT]?Wh|[kKMG]W'
const NATURE = '摄氏度|攝氏度|℃|°C|分贝|分貝|兆赫|千赫|赫兹|百帕|千帕|帕|度'
const DATA = 'GB|TB|PB|MB|KB|Gbps|Mbps|字节|像素'
const TRAFFIC =
  '(?:人|册|冊|辆|輛|车|班|架|艘|户|台|件|例|趟|剂|劑|列|車|戶|航)次|[个個](?:标准箱|標準箱|标箱)|标准箱|標準箱|标箱|TEU'
const ONE = `${MONEY}|${SHARE}|${TIME}|${LENGTH}|${AREA}|${VOLUME}|${MASS}|${ENERGY}|${NATURE}|${DATA}`

/** 瓦时/公斤, 元/吨: one unit by another. */
const MEASURE = new RegExp(`(?:${TRAFFIC}|(?:${ONE})(?:[/／](?:${ONE}|人|户|戶|台|件|次))?)`, 'uy')
const PEOPLE = /[名位人](?![次份])|[个個]人(?=[，。、；）”」]|$)/uy
const THINGS =
  /[个個家户戶项項件条條种種类類款台臺套辆輛座所处處间間栋棟幢张張份本幅场場次批支只隻株棵枚块塊门門道宗起笔筆例双雙箱部层層篇首艘架列趟班册冊头頭颗粒片顶頂组組袋瓶盒桶筐根盆床盏节節轮輪级級员員口期尾羽匹届屆页頁字词人集卷章剂劑股段堂把对對句圈幕杯碗分席]|单(?![位元个价一])|方面|车道|車道|[省市县縣村镇鎮乡鄉国國校](?=[\p{P}\d的和]|$)/uy

/**
 * Words that only begin as a unit does: 5年级, 3个性, 一周年, 八成为. Looked for where the unit
 * begins.
 */
const NO_UNIT =
  /(?:年[级級代度份]|周[年边末]|届毕业|部[门門]|[个個][性体體别別]|分之|元[化论論旦宵素]|名单|位[数數置]|家庭|层面|層面|级[别別联聯]|道路|门[店户口牌]|股[份东市权]|节[目约气日点氣]|口[径岸号]|处[长理]|[场場][馆館地所]|期[间間末]|头[条号]|双[边方]|字[路架]|度[假过]|成[为為立功果长長都员員本人型品熟套名交效绩績就语語]|[对對][\d一]|折[扣叠疊射服腾騰磨]|分[之时時公析类類布别別])/uy

/** Units that follow Chinese numerals too; 三部, 八级, 三伏 and the like say something else as often. */
const THINGS_OF_HAN =
  /^[个個家户戶项項条條件种種类類款台臺套辆輛座所处處间間栋棟张張份场場次批支只隻株棵枚门門宗起笔筆例双雙箱篇幅艘架册冊字]$/u
const MEASURE_NOT_OF_HAN = /^[伏帕寸Wh度日]$/u

/** The unit that stands at an offset, the longest that there is; null for none. */
export function unitAt(text: string, at: number, script: 'digits' | 'han'): Unit | null {
  if (matchAt(NO_UNIT, text, at)) return null
  const measure = matchAt(MEASURE, text, at)
  if (measure && !isWithinWord(text, at + measure.length, measure)) {
    if (script === 'han' && MEASURE_NOT_OF_HAN.test(measure)) return null
    const name = measure.replace(/^([个個])[多余餘来來半]/u, '$1')
    return { printed: measure, name, kind: 'measure' }
  }
  const people = matchAt(PEOPLE, text, at)
  if (people) return { printed: people, name: people, kind: 'people' }
  const things = matchAt(THINGS, text, at)
  if (!things || (script === 'han' && !THINGS_OF_HAN.test(things))) return null
  return { printed: things, name: things, kind: 'things' }
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** 5m of 5mall is no unit. */
const isWithinWord = (text: string, end: number, unit: string) =>
  /[A-Za-z]$/u.test(unit) && /[A-Za-z\d]/u.test(text[end] ?? '')
