import { exitCodeOf, parseArguments } from '../command-line.ts'
import { addressOf, SERVE_OPTIONS, serveUntilEnded } from '../serve-command.ts'
import { siteSettings } from '../site-settings.ts'

const USAGE = '[OUT=…] [BASE_PATH=/…/] npm run serve -- [--port 4173] [--host ADDRESS]'

export const run = (args: string[]) =>
  exitCodeOf(async () => {
    const parsed = parseArguments(args, SERVE_OPTIONS, { usage: USAGE, paths: true })
    const address = addressOf(parsed, USAGE)
    const { out, basePath } = siteSettings(process.env)
    await serveUntilEnded(out, process.env['BASE_PATH'] ? basePath : null, address)
    return 0
  })
