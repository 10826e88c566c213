const FIRM = /(?:（[^（）]{1,10}）)?(?:股份|集团|控股)*(?:有限责任公司|有限公司)$|集团$/u
const TRADE = /(?:科技|技术|实业|信息技术|信息科技|网络科技|智能科技|文化传媒|集团)$/u

/**
 * What a text may print for a firm's full name, in simplified characters: 微光能源 for
 * 微光能源（云汉）有限公司.
 */
export function shortForms(name: string): string[] {
  const firm = name.replace(FIRM, '')
  if (firm === name) return []
  return [...new Set([firm, firm.replace(TRADE, '')])].filter(({ length }) => length >= 3)
}
