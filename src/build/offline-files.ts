import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { ICONS, MANIFEST_FILE, webManifest, type IconShape } from '#offline/manifest.ts'
import { projectRoot } from './project-root.ts'

/** Writes the manifest and the icons: all drawn from one vector source. */
export async function writeOfflineFiles(folder: string, basePath: string) {
  const source = join(projectRoot, 'src/offline/icon.svg')
  const svg = await readFile(source, 'utf8')
  await copyFile(source, join(folder, 'favicon.svg'))
  for (const { file, pixels, shape } of ICONS) {
    const drawing = new Resvg(shaped(svg, shape), {
      fitTo: { mode: 'width', value: pixels },
      font: { loadSystemFonts: false },
    })
    await writeFile(join(folder, file), drawing.render().asPng())
  }
  await writeFile(join(folder, MANIFEST_FILE), JSON.stringify(webManifest(basePath), null, 2))
}

const GROUND = /(<rect id="ground") x="0" y="0" width="512" height="512" rx="\d+"/
const VIEW = 'viewBox="0 0 512 512"'

/** The same drawing for each shape: only its ground and the room around it change. */
function shaped(svg: string, shape: IconShape): string {
  if (!GROUND.test(svg) || !svg.includes(VIEW)) {
    throw new Error('src/offline/icon.svg: expected a ground of 512 by 512')
  }
  if (shape === 'any') return svg
  const room = shape === 'maskable' ? 72 : 0
  const place = `${-room} ${-room} ${512 + 2 * room} ${512 + 2 * room}`
  const [x, y, width, height] = place.split(' ')
  return svg
    .replace(VIEW, `viewBox="${place}"`)
    .replace(GROUND, `$1 x="${x}" y="${y}" width="${width}" height="${height}"`)
}
