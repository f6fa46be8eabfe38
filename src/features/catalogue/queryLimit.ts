/** The contract refuses longer queries; counted in code points, as people count characters. */
export const QUERY_LIMIT = 50;

export const lengthOf = (query: string): number => [...query.trim()].length;
