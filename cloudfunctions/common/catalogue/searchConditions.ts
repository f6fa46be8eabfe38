import { sql, type RawBuilder } from 'kysely';
import { codesOfTier, hasSeveralWords, TIERS, type SearchRequest, type Tier } from './searchRequest';

type Condition = RawBuilder<boolean>;

/** `extra` are further codes, e.g. of a year; a SQL expression of type int4[]. */
function hasCodes(codes: number[], extra?: RawBuilder<unknown>): Condition {
  const array = sql`${`{${codes.join(',')}}`}::int4[]`;
  return extra ? sql`codes @> (${array} || ${extra})` : sql`codes @> ${array}`;
}

/** Every word stands in the entry. Codes find the candidates; the text decides. */
function hasWords(request: SearchRequest, codes: number[], extra?: RawBuilder<unknown>): Condition {
  const words = request.terms.map((term) => sql`strpos(full_text, ${term}) > 0`);
  return sql`${sql.join([hasCodes(codes, extra), ...words], sql` and `)}`;
}

function hasCodePart(request: SearchRequest, extra?: RawBuilder<unknown>): Condition {
  const { prefix } = request.code!;
  const codes = hasCodes(codesOfTier(request, TIERS.codePart), extra);
  return sql`${codes} and strpos(code_key, ${prefix}) > 0`;
}

/** What makes a row of entry_search a hit. */
export function isHit(request: SearchRequest, extra?: RawBuilder<unknown>): Condition {
  const words = hasWords(request, request.textCodes, extra);
  const found = request.code ? sql`((${words}) or (${hasCodePart(request, extra)}))` : words;
  return sql`archive_key = ${request.archiveKey} and ${found}`;
}

/** What makes a row a hit of one tier. */
export function isHitOfTier(request: SearchRequest, tier: Tier, extra?: RawBuilder<unknown>): Condition {
  const found =
    tier >= TIERS.codePart
      ? hasCodePart(request, extra)
      : hasWords(request, codesOfTier(request, tier), extra);
  return sql`archive_key = ${request.archiveKey} and ${found} and ${tierOf(request)} = ${sql.lit(tier)}`;
}

/** The tier of a hit, as an SQL expression. */
export function tierOf(request: SearchRequest): RawBuilder<number> {
  const { code, phrase, terms } = request;
  const cases: RawBuilder<unknown>[] = [];
  if (code) {
    cases.push(sql`when code_key = ${code.exact} then 8`);
    cases.push(sql`when strpos(code_key, ${code.prefix}) = 1 then 7`);
    cases.push(sql`when strpos(code_key, ${code.prefix}) > 0 then 6`);
  }
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
