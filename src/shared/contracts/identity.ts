import { z } from 'zod';
import { roles } from '../domain/identity/role';
import { query } from './action';

export const identity = {
  me: query({
    about: 'Who the caller is. Never refused: a caller who has not signed in is a visitor.',
    input: z.strictObject({}),
    output: z.strictObject({ role: z.enum(roles), name: z.string().nullable() }),
  }),
};
