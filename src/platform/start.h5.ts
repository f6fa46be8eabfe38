import './browser.scss';

/** The browser needs its own style sheet and nothing else. */
export function start(): void {}
