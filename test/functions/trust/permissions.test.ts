import { randomUUID } from 'node:crypto';
import { visitor } from '@functions/common/caller';
import type { ActionContract } from '@/shared/contracts/action';
import { contracts, type FunctionName } from '@/shared/contracts/contracts';
import { mayRun, permissions } from '@/shared/domain/identity/permissions';
import { roles } from '@/shared/domain/identity/role';
import { bookingScene } from '../../support/bookingScene';
import { sendEvent } from '../../support/functions';
import { onEveryStore } from '../../support/stores/everyStore';

const functionNames = Object.keys(contracts) as FunctionName[];
const actions = functionNames.flatMap((functionName) =>
  Object.entries<ActionContract>(contracts[functionName]).map(([action, { command }]) => ({
    functionName,
    action,
    command,
  })),
);

describe('The permission table', () => {
  it('lists every action of every contract and nothing else', () => {
    expect(Object.keys(permissions).sort()).toEqual(
      actions.map(({ functionName, action }) => `${functionName}.${action}`).sort(),
    );
  });

  it.each(['staff.everything', 'visits', '', 'constructor', '__proto__', 'toString'])(
    'refuses to everyone what it does not list: %j',
    (action) => {
      expect(roles.filter((role) => mayRun({ role, action }))).toEqual([]);
    },
  );

  it('lets no visitor change anything, and only staff act as staff', () => {
    for (const { functionName, action, command } of actions) {
      const name = `${functionName}.${action}`;
      if (command) expect(mayRun({ role: 'visitor', action: name })).toBe(false);
      if (functionName === 'staff')
        expect(roles.filter((role) => mayRun({ role, action: name }))).toEqual(['staff']);
    }
  });
});

onEveryStore('The dispatcher', (store) => {
  it.each(roles)('holds the table for every action of a %s', async (role) => {
    const { archive, reader, staff } = await bookingScene({ store });
    const caller = { visitor, reader, staff }[role];
    for (const { functionName, action, command } of actions) {
      const event = { action, input: {}, ...(command && { idempotencyKey: randomUUID() }) };
      const answer = await sendEvent({ archive, functionName, caller, event });
      const allowed = mayRun({ role, action: `${functionName}.${action}` });
      const refused = !answer.ok && ['FORBIDDEN', 'NOT_SIGNED_IN'].includes(answer.error.code);
      expect([functionName, action, refused]).toEqual([functionName, action, !allowed]);
    }
  });
});
