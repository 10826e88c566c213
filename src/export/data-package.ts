import type { Edition } from '#edition/schema.ts'

/** All editions as one JSON, in pieces: of an archive it would be longer than a string can be. */
export const libraryJson = (schemaVersion: number, editions: Edition[]): Blob =>
  new Blob(
    [
      `{"schemaVersion":${schemaVersion},"editions":[`,
      ...editions.flatMap((edition, index) => [index > 0 ? ',\n' : '\n', JSON.stringify(edition)]),
      '\n]}\n',
    ],
    { type: 'application/json' },
  )

/**
 * What describes that JSON, as a Frictionless data package (https://datapackage.org/). The hash is
 * left out where the browser gives none: it does so on a secure origin alone.
 */
export async function dataPackageOf(
  /** Where the JSON is, beside its description. */
  path: string,
  library: Blob,
  schemaVersion: number,
  editions: Pick<Edition, 'title' | 'source'>[],
): Promise<string> {
  const hash = await sha256Of(library)
  const description = {
    profile: 'data-package',
    name: 'yuedu-library',
    title: '粤读文库',
    description:
      '报纸文本的全部数据：文章、段落、事件、论坛、人物、机构、地点、系统、数字、日期，每一条都附原文出处。文本版权属原出版者。',
    version: `${schemaVersion}.0.0`,
    sources: editions.map(({ title, source }) => ({ title, path: source.file })),
    resources: [
      {
        profile: 'data-resource',
        name: 'library',
        path,
        title: '全部版面',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        bytes: library.size,
        ...(hash === null ? {} : { hash: `sha256:${hash}` }),
      },
    ],
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

async function sha256Of(file: Blob): Promise<string | null> {
  if (!globalThis.isSecureContext) return null
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
