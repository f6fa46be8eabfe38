import { z } from 'zod';
import { visibleText } from '../domain/text/visibleText';

/**
 * One action of a cloud function: what it takes and what it answers. `command` marks actions that change
 * something; the dispatcher demands an idempotency key for those.
 */
export type ActionContract<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  about: string;
  command: boolean;
  again?: string;
  input: Input;
  output: Output;
};

/** A read: may be repeated at will. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(definition: {
  about: string;
  input: Input;
  output: Output;
}) {
  return { ...definition, command: false as const };
}

/**
 * A change: needs an idempotency key. `again` names the query of the same function that answers a repeated key: it is
 * given the `id` of what was answered first, and says what that is now.
 */
export function command<Input extends z.ZodType, Output extends z.ZodType>(definition: {
  about: string;
  input: Input;
  output: Output;
  again?: string;
}) {
  return { ...definition, command: true as const };
}

/** Calendar date of Asia/Shanghai, 'YYYY-MM-DD'. */
export const calendarDate = z.iso.date();
/** Wall-clock time in Asia/Shanghai, 'HH:mm'. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime();
export const entryId = z.string().regex(/^[0-9a-z]{16}$/);
export const visitId = z.uuid();
/** Text as it is seen (visibleText.ts); lengths are counted of that, in code points, as people count them. */
export function line({ min = 0, max }: { min?: number; max: number }) {
  return z
    .string()
    .overwrite(visibleText)
    .refine((text) => [...text].length <= max, { error: 'TOO_LONG' })
    .refine((text) => [...text].length >= min, { error: min === 1 ? 'REQUIRED' : 'TOO_SHORT' });
}
