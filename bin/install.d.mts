export declare const ROOT: string
export declare function stop(message: string): never
export declare function say(text: string): void
export declare function ensureInstalled(): void
export declare function findMissing(root?: string): string | null
