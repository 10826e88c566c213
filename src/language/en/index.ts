import type { Catalog } from '../say.ts'
import { about } from './about.ts'
import { article } from './article.ts'
import { figures } from './figures.ts'
import { forum } from './forum.ts'
import { frame } from './frame.ts'
import { front } from './front.ts'
import { marks } from './marks.ts'
import { names } from './names.ts'
import { own } from './own.ts'
import { search } from './search.ts'
import { timeline } from './timeline.ts'
import { ui } from './ui.ts'

/** By the part of the interface that says it; what several say is in `ui`. */
export const PARTS: readonly Catalog[] = [
  ui,
  frame,
  front,
  article,
  timeline,
  forum,
  names,
  figures,
  search,
  marks,
  own,
  about,
]

export const english: Catalog = Object.assign({}, ...PARTS)
