import { plainScript } from './plain-script.ts'
import type { Event } from './schema.ts'

/** A school's forum of its own students is a meeting of theirs; other kinds show in the name. */
export function kindOf(name: string): Event['kind'] {
  const plain = plainScript(name)
  const alsoMeets = /(?:大会|会议|论坛|峰会|年会)暨/u.test(plain)
  if (
    /(?:书市|集市|市集|展|展览|博览会|交易会|展示会|展销会|展览会|展会)$/u.test(plain) &&
    !alsoMeets
  )
    return 'exhibition'
  if (/(?:仪式|典礼|开幕式|闭幕式|开幕礼|闭幕礼|颁奖礼|启动礼|毕业礼)$/u.test(plain))
    return 'ceremony'
  if (/峰会$/u.test(plain)) return 'summit'
  return /论坛$/u.test(plain) && !/(?:学员|员工|职工|干部|学生)论坛$/u.test(plain)
    ? 'forum'
    : 'meeting'
}
