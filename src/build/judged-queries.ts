import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const QueryFile = z.object({ queries: z.array(z.object({ id: z.string(), query: z.string() })) })

/** What a good search answers, article by article, named by headline. */
export const JudgedQuery = z.object({
  id: z.string(),
  type: z.string(),
  query: z.string(),
  expect: z.enum(['set', 'none', 'safe']),
  relevant: z.array(z.string()),
  neutral: z.array(z.string()),
})
export type JudgedQuery = z.infer<typeof JudgedQuery>

const JudgedQueryFile = z.object({ queries: z.array(JudgedQuery) })

/** The queries of a file, judged or not. */
export const readQueries = async (file: string) => (await readJson(file, QueryFile)).queries

export const readJudgedQueries = async (file: string) =>
  (await readJson(file, JudgedQueryFile)).queries

/** @throws Error with one line that names the file. */
async function readJson<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`${file}: cannot be read`, { cause: error })
  })
  const parsed = schema.safeParse(parseJson(file, text))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}`)
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file}: not JSON`, { cause: error })
  }
}
