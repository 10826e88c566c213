const views = {
  front: () => import('./front/front-route.tsx'),
  editions: () => import('./front/editions-route.tsx'),
  edition: () => import('./front/edition-route.tsx'),
  article: () => import('./article/article-route.tsx'),
  timeline: () => import('./timeline/timeline-route.tsx'),
  forums: () => import('./forum/forums-route.tsx'),
  compare: () => import('./forum/compare-route.tsx'),
  forum: () => import('./forum/forum-route.tsx'),
  names: () => import('./names/names-route.tsx'),
  name: () => import('./names/name-route.tsx'),
  figures: () => import('./figures/figures-route.tsx'),
  search: () => import('./search/search-route.tsx'),
  about: () => import('./about/about-route.tsx'),
  marks: () => import('./marks/marks-route.tsx'),
  door: () => import('./frame/door-route.tsx'),
}

export type View = keyof typeof views

/** What the code of a view exports. */
export type Code = { [Name in View]: Awaited<ReturnType<(typeof views)[Name]>> }

/** The code of what an address leads to, each had when it is gone to. */
export const VIEWS: { [Name in View]: () => Promise<Code[Name]> } = views

export const isView = (name: string): name is View => Object.hasOwn(views, name)
