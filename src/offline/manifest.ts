export const MANIFEST_FILE = 'manifest.webmanifest'

/**
 * `any` has the drawing's own corners; `square` is for systems that round the corners themselves;
 * `maskable` leaves room for a system that cuts out a circle.
 */
export type IconShape = 'any' | 'square' | 'maskable'

export const ICONS: { file: string; pixels: number; shape: IconShape }[] = [
  { file: 'icon-192.png', pixels: 192, shape: 'any' },
  { file: 'icon-512.png', pixels: 512, shape: 'any' },
  { file: 'icon-maskable-512.png', pixels: 512, shape: 'maskable' },
  { file: 'apple-touch-icon.png', pixels: 180, shape: 'square' },
]

/** What a system shows of the reader once it is installed. */
export const webManifest = (basePath: string) => ({
  id: basePath,
  name: '粤读',
  short_name: '粤读',
  description: '离线也能读的中文报纸',
  lang: 'zh-Hans',
  dir: 'ltr',
  start_url: basePath,
  scope: basePath,
  display: 'standalone',
  theme_color: '#a8231b',
  background_color: '#fdf8ec',
  categories: ['news', 'books', 'education'],
  icons: ICONS.filter(({ shape }) => shape !== 'square').map(({ file, pixels, shape }) => ({
    src: basePath + file,
    sizes: `${pixels}x${pixels}`,
    type: 'image/png',
    purpose: shape,
  })),
  shortcuts: [
    shortcut(basePath, '搜索', 'search'),
    shortcut(basePath, '时间线', 'timeline'),
    shortcut(basePath, '论坛', 'forums'),
  ],
})

const shortcut = (basePath: string, name: string, path: string) => ({
  name,
  url: basePath + path,
  icons: [{ src: `${basePath}icon-192.png`, sizes: '192x192', type: 'image/png' }],
})
