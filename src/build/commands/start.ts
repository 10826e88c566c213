import { buildAndTell } from '../build-command.ts'
import { exitCodeOf } from '../command-line.ts'
import { addressOf, serveUntilEnded } from '../serve-command.ts'
import { siteSettings } from '../site-settings.ts'

const USAGE = 'npm start -- [--port 4173] [--host ADDRESS]'

export const run = (args: string[]) =>
  exitCodeOf(async () => {
    const address = addressOf(args, USAGE)
    const settings = siteSettings(process.env)
    await buildAndTell(settings)
    await serveUntilEnded(settings.out, settings.basePath, address)
    return 0
  })
