import { sql, type RawBuilder } from 'kysely';
import { codesOfTier, hasSeveralWords, TIERS, type SearchRequest, type Tier } from './searchRequest';

type Condition = RawBuilder<boolean>;

/**
 * One condition for each code: then PostgreSQL's GIN scan leaps in every list of rows to where the others are, while
 * `codes @> '{a,b}'` walks the rarest list from end to end. The code of a year comes first, so that no list is read
 * outside that year.
 */
function hasCodes(codes: number[], year?: RawBuilder<unknown>): Condition {
  const arrays = codes.map((code) => sql`${`{${code}}`}::int4[]`);
  if (year) arrays.unshift(sql`array[${year}]`);
  if (arrays.length === 0) return sql`true`;
  return sql`${sql.join(
    arrays.map((array) => sql`codes @> ${array}`),
    sql` and `,
  )}`;
}

/** Every word stands in the entry. Codes find the candidates; the text decides. */
function hasWords(request: SearchRequest, codes: number[], year?: RawBuilder<unknown>): Condition {
  const words = request.terms.map((term) => sql`strpos(full_text, ${term}) > 0`);
  return sql`${sql.join([hasCodes(codes, year), ...words], sql` and `)}`;
}

/** What was asked for stands in the 档号, or is one as it stands; null when the query cannot be a code. */
function hasCode(request: SearchRequest, year?: RawBuilder<unknown>): Condition | null {
  const { code, wholeCode } = request;
  if (code) {
    const codes = hasCodes(codesOfTier(request, TIERS.codePart), year);
    return sql`${codes} and strpos(code_key, ${code.prefix}) > 0`;
  }
  return wholeCode === null ? null : sql`${hasCodes(request.filterCodes, year)} and key_sort = ${wholeCode}`;
}

/** What makes a row of entry_search a hit. */
export function isHit(request: SearchRequest, year?: RawBuilder<unknown>): Condition {
  const words = hasWords(request, request.textCodes, year);
  const code = hasCode(request, year);
  const found = code ? sql`((${words}) or (${code}))` : words;
  return sql`archive_key = ${request.archiveKey} and ${found}`;
}

/** What makes a row a hit of one tier. */
export function isHitOfTier(request: SearchRequest, tier: Tier, year?: RawBuilder<unknown>): Condition {
  const byCode = tier >= TIERS.codePart ? hasCode(request, year) : null;
  const found = byCode ?? hasWords(request, codesOfTier(request, tier), year);
  return sql`archive_key = ${request.archiveKey} and ${found} and ${tierOf(request)} = ${sql.lit(tier)}`;
}

/** The tier of a hit, as an SQL expression. */
export function tierOf(request: SearchRequest): RawBuilder<number> {
  const { code, wholeCode, phrase, terms } = request;
  const cases: RawBuilder<unknown>[] = [];
  if (code) {
    cases.push(sql`when code_key = ${code.exact} then 8`);
    cases.push(sql`when strpos(code_key, ${code.prefix}) = 1 then 7`);
    cases.push(sql`when strpos(code_key, ${code.prefix}) > 0 then 6`);
  }
  if (wholeCode !== null) cases.push(sql`when key_sort = ${wholeCode} then 8`);
  if (terms.length > 0) {
    cases.push(sql`when title_text = ${phrase} then 5`);
    cases.push(sql`when starts_with(title_text, ${phrase}) then 4`);
    cases.push(sql`when strpos(title_text, ${phrase}) > 0 then 3`);
  }
  if (hasSeveralWords(request)) {
    const inTitle = terms.map((term) => sql`strpos(title_text, ${term}) > 0`);
    cases.push(sql`when ${sql.join(inTitle, sql` and `)} then 2`);
  }
  return cases.length === 0 ? sql`1` : sql`(case ${sql.join(cases, sql` `)} else 1 end)`;
}
