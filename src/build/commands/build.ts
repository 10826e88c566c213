import { buildAndTell } from '../build-command.ts'
import { exitCodeOf, parseArguments } from '../command-line.ts'
import { ENCODING_OPTION } from '../encoding-option.ts'
import { siteSettings } from '../site-settings.ts'

const USAGE =
  '[SEEDS=…] [ENCODING=gb18030] [OUT=…] [BASE_PATH=/…/] [SITE_URL=https://…] npm run build'

export const run = (args: string[]) =>
  exitCodeOf(async () => {
    const { values } = parseArguments(args, ENCODING_OPTION, { usage: USAGE })
    await buildAndTell(siteSettings(process.env, values))
    return 0
  })
