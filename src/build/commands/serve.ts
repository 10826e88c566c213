import { exitCodeOf } from '../command-line.ts'
import { addressOf, serveUntilEnded } from '../serve-command.ts'
import { siteSettings } from '../site-settings.ts'

const USAGE = '[OUT=…] [BASE_PATH=/…/] npm run serve -- [--port 4173] [--host ADDRESS]'

export const run = (args: string[]) =>
  exitCodeOf(async () => {
    const address = addressOf(args, USAGE)
    const { out, basePath } = siteSettings(process.env)
    await serveUntilEnded(out, process.env['BASE_PATH'] ? basePath : null, address)
    return 0
  })
