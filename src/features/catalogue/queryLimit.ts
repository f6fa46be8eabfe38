/** How long a query is, as the limit counts it: code points, without the spaces around it. */
export const lengthOf = (query: string): number => [...query.trim()].length;
