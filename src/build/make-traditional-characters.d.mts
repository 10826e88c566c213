export function moduleText(): string
