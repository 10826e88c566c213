import { buildAndTell } from '../build-command.ts'
import { exitCodeOf, parseArguments } from '../command-line.ts'
import { siteSettings } from '../site-settings.ts'

const USAGE = '[SEEDS=…] [OUT=…] [BASE_PATH=/…/] [SITE_URL=https://…] npm run build'

export const run = (args: string[]) =>
  exitCodeOf(async () => {
    parseArguments(args, {}, { usage: USAGE })
    await buildAndTell(siteSettings(process.env))
    return 0
  })
