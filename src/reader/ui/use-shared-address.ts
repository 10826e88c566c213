import { useWorld } from '../world.ts'
import { useAddress } from './use-address.ts'

/** As `useAddress`; null for a reader's own texts, whose addresses lead nowhere but on this device. */
export function useSharedAddress(): (path: string) => string | null {
  const addressOf = useAddress()
  const world = useWorld()
  return (path) => (world === 'site' ? addressOf(path) : null)
}
