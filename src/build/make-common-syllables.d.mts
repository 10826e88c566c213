export declare function commonCharacters(): string[]
export declare function readingsOf(character: string): string[]
export declare function moduleText(): string
