import { QUERY_LIMIT } from '@/shared/domain/text/queryLimit';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';

/** What a search can go by: letters of every script, 汉字 among them, and digits. */
const FINDABLE = /[\p{L}\p{N}]/u;

/**
 * Why a query cannot be searched for, in words; null when it can. Length is counted as the limit counts it: in code points,
 * without the spaces around it.
 */
export function queryProblem(query: string): string | null {
  const text = query.trim();
  const length = [...text].length;
  if (length === 0) return catalogueTexts.nothingTyped;
  if (length > QUERY_LIMIT) return catalogueTexts.tooLong(length, QUERY_LIMIT);
  return FINDABLE.test(text) ? null : catalogueTexts.signsOnly;
}
