/** Brings the element with this id into view, and in the browser puts the focus on it, so that it is read out. */
export function reveal(id: string): void;
