import type { FunctionName } from '@/shared/contracts/contracts';
import { handle as catalogue } from '@functions/catalogue/index';
import type { CloudFunction } from '@functions/common/cloudFunction';
import { handle as identity } from '@functions/identity/index';
import { handle as staff } from '@functions/staff/index';
import { handle as visits } from '@functions/visits/index';

const every: Record<FunctionName, CloudFunction['handle']> = { catalogue, visits, staff, identity };

/** Every function by its name: a Map, so that 'constructor' is none of them. */
export const functions: ReadonlyMap<string, CloudFunction['handle']> = new Map(Object.entries(every));
