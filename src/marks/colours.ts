/** What words can be marked with. */
export const COLOURS = ['yellow', 'green', 'blue'] as const
export type Colour = (typeof COLOURS)[number]

export const COLOUR_NAMES: Record<Colour, string> = { yellow: '黄', green: '绿', blue: '蓝' }
