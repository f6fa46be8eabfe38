import type { CloudFunction } from '@functions/common/cloudFunction';
import { handle as identity } from '@functions/identity/index';

/** Every function by its name: a Map, so that 'constructor' is none of them. */
export const functions: ReadonlyMap<string, CloudFunction['handle']> = new Map(Object.entries({ identity }));
