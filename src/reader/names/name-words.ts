import type { Place, System } from '#edition/schema.ts'
import type { Role } from '#edition/select-attendance.ts'
import type { NameKind } from '#edition/select-names.ts'
import { said } from '#language/say.ts'

export const KIND_WORDS: Record<NameKind, { title: string; unit: string; lead: string }> = {
  people: {
    title: '人物',
    unit: '人',
    lead: '文中写到的每一个人，职务照原文。同名的人原文分不开，列在一处。',
  },
  organisations: {
    title: '机构',
    unit: '个',
    lead: '文中写到的机构，全称、简称各照原文，不合并。',
  },
  places: { title: '地方', unit: '处', lead: '文中写到的地区和会场，写法照原文，不合并。' },
  systems: {
    title: '系统',
    unit: '个',
    lead: '文中点名的系统、平台和应用：是什么，谁推出，何时起，有多少，都只照那一句。',
  },
}

/** What an index can be narrowed to, in the order of the choices. */
export const ONLY_WORDS: Record<NameKind, Record<string, string>> = {
  people: { spoke: '有发言', present: '到会', several: '到过多处' },
  organisations: {},
  places: { region: '地区', venue: '会场' } satisfies Record<Place['kind'], string>,
  systems: {
    system: '系统',
    platform: '平台',
    app: '应用',
    brand: '品牌',
  } satisfies Record<System['kind'], string>,
}

export const ROLE_WORDS: Record<Role, string> = {
  chaired: '主持',
  spoke: '发言',
  attended: '出席',
}

export const roleWords = (role: Role) => said(ROLE_WORDS[role], 'role')

/** As a choice it stands for many, beside a name for that one. */
export const onlyWords = (kind: NameKind, only: string, place: 'choice' | 'category') =>
  said(ONLY_WORDS[kind][only] ?? '', place)

/** What so many names of a kind are counted in. */
export const unitWords = (kind: NameKind, count: number) =>
  said(KIND_WORDS[kind].unit, count === 1 ? `${kind}-one` : kind)
