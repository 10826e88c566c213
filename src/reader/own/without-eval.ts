import { config } from 'zod'

// Schemas would be compiled with `new Function`, which the policy forbids: to try is to be reported.
config({ jitless: true })
