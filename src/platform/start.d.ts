/** What the target needs before the first screen. Once, at launch. */
export function start(): void;
