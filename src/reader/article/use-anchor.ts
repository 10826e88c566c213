import { useLocation } from 'react-router'
import { useClientValue } from '../ui/use-client-value.ts'

/** The part of the address behind #; empty on a prerendered page, which cannot know it. */
export const useAnchor = (): string => useClientValue(useLocation().hash.slice(1), '')
