import type { System } from './schema.ts'

/** A system's name in plain words; when it is not `sure`, it is one only if the page repeats it. */
export type PlainName = { name: string; kind: System['kind']; start: number; sure: boolean }

/**
 * Names of systems that stand without quotation marks: 珠澳通APP, 健康码, 政府采购智慧云平台. A name
 * in plain words must say two things of what it does, and one that is told of few systems;
 * 信息系统 and 综合服务平台 name none.
 */
export function plainNamesIn(text: string): PlainName[] {
  return [...appsIn(text), ...commonNamesIn(text), ...describedIn(text)]
}

const LONGEST = 24

const APP = /(?<=[\p{Script=Han}A-Za-z])\s?(?:APP|App|app|小程[序式]|公众号|客户端)/gu
/** What an app is called when it is not named. */
const ANY_APP =
  /^(?:微信|支付[宝寶]|手[机機]|官方|[购購]物|外[卖賣]|打[车車]|第三方|[银銀]行|[导導]航|社交|[视視][频頻]|直播|[软軟]件|政[务務]|[专專][属屬]|同名|新|[系多一两几幾]|相[关關]|配套|移[动動]|智能|[这這该該此各]).*$/u

/** 珠澳通APP is called 珠澳通. */
const appsIn = (text: string): PlainName[] =>
  [...text.matchAll(APP)].flatMap(({ index }) => {
    const name = nameEndingAt(text, index)
    if (name.length < 2 || name.length > 6 || ANY_APP.test(name)) return []
    return [{ name, kind: 'app' as const, start: index - name.length, sure: true }]
  })

const COMMON =
  /(?<code>(?:健康|行程|通行|[场場]所|\p{Script=Han}康)[码碼])|(?<=(?:建成|建[设設立]|[统統]一|[启啟]用|一体化)[^，。；：”]{0,12})(?<net>政[务務](?:[云網网通雲](?!平)|外网))/gu

/** 健康码, and the 政务云 that somebody has built. */
const commonNamesIn = (text: string): PlainName[] =>
  [...text.matchAll(COMMON)].map(({ 0: name, index, groups }) => ({
    name,
    kind: groups?.code ? 'app' : 'system',
    start: index,
    sure: true,
  }))

const DESCRIBED = /(?<!平[台臺])(?:平[台臺](?![企经化型經])|系[统統](?![性化工]))/gu
/** A name this long, or one of a list of such names, is no passing description. */
const LONG = 8

function describedIn(text: string): PlainName[] {
  const found = [...text.matchAll(DESCRIBED)].flatMap(({ 0: word, index }) => {
    const words = nameEndingAt(text, index).replace(LEADING_PLACE, '')
    const features = new Set(words.match(FEATURE) ?? [])
    if (features.size < 2 || !words.replace(COMMON_FEATURE, '')) return []
    const kind = /^平/u.test(word) ? ('platform' as const) : ('system' as const)
    return [{ name: words + word, kind, start: index - words.length }]
  })
  return found.map((each, index) => {
    const ends = (found[index - 1]?.start ?? -2) + (found[index - 1]?.name.length ?? 0)
    const next = found[index + 1]?.start ?? Infinity
    const listed = each.start - ends <= 2 || next - each.start - each.name.length <= 2
    return { ...each, sure: listed || each.name.length > LONG + 1 }
  })
}

/** Told of so many systems that it names none. */
const COMMON_FEATURE =
  /一站式|一体化|[综綜]合|公共|政[务務]|[数數]字化?|智[慧能]化?|[电電]子|[线線網网]上|[统統]一|信息化?|管理|服[务務]|[监監]管|[监監][测測]|[预預]警|共享|便民|[数數][据據]|交流|云/gu

const LEADING_PLACE = /^(?:全[省市国國区區县縣]|[我本][省市国國区區县縣])/u

/** What a system is for, or how it works. */
const FEATURE =
  /[数數]字|智慧|智能|[电電]子|政[务務]|[综綜]合|一体化|管理|采[购購]|票[据據]|[监監]管|公共|[财財]政|服[务務]|人事|资[产產]|[审審]批|交易|[数數][据據]|信用|[监監][测測]|[预預]警|[调調]度|[应應]急|便民|惠民|利民|非[税稅]|共享|云|住房|金融|支付|[预預][约約]|征信|追溯|[执執]法|[协協]同|[备備]案|登[记記]/gu

/** Words that end before a name begins. */
const BEFORE_NAME =
  /[的了在和与與及是把被用由其从從到向以并並已各该該这這]|(?<![行])[为為]|[连連]接|打造|建[设設成立]|推[出进進广廣]|上[线線]|[启啟]用|完善|升[级級]|接入|依托|通[过過]|利用|[开開][发發通]|[构構]建|搭建|[实實][现現]|介[绍紹]|展[示出]|[研自][发發主]|[运運][用行]|[围圍][绕繞]|提升|引入|[关關]注|登[录陆錄陸]|下[载載]|打[开開]|[协協]同(?=推)|新增|全省|全市|全国/gu

/** The words that run up to an offset and can be a name: back to a mark or a word that is in none. */
function nameEndingAt(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - LONGEST), end)
  const run =
    /(?:[\p{Script=Han}A-Za-z\d]|[（(][\p{Script=Han}A-Za-z]{1,6}[）)])*$/u.exec(near)?.[0] ?? ''
  const last = [...run.matchAll(BEFORE_NAME)].at(-1)
  return last ? run.slice(last.index + last[0].length) : run
}
