/**
 * Set-up of the unit tests. With `PROPERTY_SEED` property tests try the same each time, so that a red
 * run is due to what has changed; without it they try something new.
 */
import fc from 'fast-check'

const seed = process.env.PROPERTY_SEED
if (seed) fc.configureGlobal({ seed: Number(seed) })
