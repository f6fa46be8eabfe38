/** A query may have this many characters (code points); a longer one is refused, not cut (trust S12). */
export const QUERY_LIMIT = 50;
