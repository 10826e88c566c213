import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from './reading.ts'
import { buildSite, projectRoot } from './site.ts'

export { expect }

/** The editions of the library, by their address. */
export const EDITIONS = {
  seed: '/editions/yangcheng-evening-news-2021-11-26',
  harbour: '/editions/harbour-2019-10-25',
  council: '/editions/council-2020-03-05',
  undated: '/editions/undated',
}

/** A caption in a cut sentence, a heading without text, a sentence in Latin letters cut in two. */
const HARBOUR = `# 港口大会揭幕

江湾晚报讯 10月25日上午，港口大会在江湾市海隅会展中心举行。大会在海隅揭幕，来自各地的代表

会场外的集装箱 江湾晚报记者 张三 摄


出席了大会。（记者 李四）

# 少一点纸

首位讲者介绍了 paperless

clearance 以来的变化。

# 下期预告
`

/** The second article once had another address, and so had the event. */
const HARBOUR_NOTES = `slugs:
  - { article: 少一点纸, was: [less-paper] }
  - { event: 港口大会, was: [port-congress] }
`

export const COUNCIL_ARTICLES = 250

/** So many short articles, each with a cut sentence and an event of the same day. */
const COUNCIL = Array.from(
  { length: COUNCIL_ARTICLES },
  (_, index) => `# 第${index + 1}号工作推进会召开

江湾日报讯 3月5日上午，江湾市园林局在花城剧院召开第${index + 1}号工作推进会，强调要做好

各项工作，确保任务完成。（记者 王五）
`,
).join('\n')

/** An article record. */
const UNDATED = JSON.stringify({
  id: 'a-1',
  title: '无日期的一篇',
  body: '江湾周刊讯 这里没有日期。\n第二段。',
})

type WorkerFixtures = {
  /** A built site of four editions, of two outlets and more, of three years and of no day. */
  several: string
}

export const test = base.extend<object, WorkerFixtures>({
  several: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'yuedu-several-'))
      const seeds = join(folder, 'seeds')
      await mkdir(seeds)
      await cp(join(projectRoot, 'seeds'), seeds, { recursive: true })
      await writeFile(join(seeds, 'harbour-2019-10-25.txt'), HARBOUR)
      await writeFile(join(seeds, 'harbour-2019-10-25.notes.yaml'), HARBOUR_NOTES)
      await writeFile(join(seeds, 'council-2020-03-05.txt'), COUNCIL)
      await writeFile(join(seeds, 'undated.jsonl'), UNDATED)
      const site = join(folder, 'site')
      await buildSite(site, { SEEDS: seeds })
      await use(site)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})
