import type { Quantity } from './quantities.ts'

export function measuresOf(_text: string, quantities: Quantity[]): ({ start: number; end: number } | null)[] {
  return quantities.map(() => null)
}
