import { useState } from 'react'
import type { Evidence } from '#edition/schema.ts'
import { useLibrary } from '../library-context.ts'

export const LIGHT_KINDS = ['people', 'systems', 'figures'] as const
export type LightKind = (typeof LIGHT_KINDS)[number]

/** A name or a figure that is lit up where it stands, with what its card says. */
export type Light = { place: Evidence; name: string; told: string[]; to: string }

export type Lights = {
  lit: LightKind[]
  lights: Light[]
  toggle: (kind: LightKind) => void
  failed: boolean
}

/** What is lit up in an article: nothing, until the reader asks; only then is it looked up. */
export function useLights(edition: string, article: string): Lights {
  const source = useLibrary()
  const [{ lit, lights, failed }, setState] = useState<Omit<Lights, 'toggle'>>({
    lit: [],
    lights: [],
    failed: false,
  })
  const show = async (kinds: LightKind[]) => {
    try {
      const [{ lightsIn }, whole] = await Promise.all([
        import('./lights-in.ts'),
        source.edition(edition),
      ])
      setState({ lit: kinds, lights: lightsIn(whole, article, kinds), failed: false })
    } catch {
      setState((before) => ({ ...before, failed: true }))
    }
  }
  const toggle = (kind: LightKind) =>
    void show(lit.includes(kind) ? lit.filter((each) => each !== kind) : [...lit, kind])
  return { lit, lights, toggle, failed }
}
