import { buildAndTell } from '../build-command.ts'
import { exitCodeOf, parseArguments } from '../command-line.ts'
import { ENCODING_OPTION } from '../encoding-option.ts'
import { addressOf, SERVE_OPTIONS, serveUntilEnded } from '../serve-command.ts'
import { siteSettings } from '../site-settings.ts'

const USAGE = 'npm start -- [--encoding gb18030] [--port 4173] [--host ADDRESS]'

export const run = (args: string[]) =>
  exitCodeOf(async () => {
    const options = { ...SERVE_OPTIONS, ...ENCODING_OPTION }
    const parsed = parseArguments(args, options, { usage: USAGE, paths: true })
    const address = addressOf(parsed, USAGE)
    const settings = siteSettings(process.env, parsed.values)
    await buildAndTell(settings)
    await serveUntilEnded(settings.out, settings.basePath, address)
    return 0
  })
