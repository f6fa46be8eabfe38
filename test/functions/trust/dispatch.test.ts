import { randomUUID } from 'node:crypto';
import { visitor } from '@functions/common/caller';
import { bookingScene, PHONE } from '../../support/bookingScene';
import { MONDAY, sendEvent } from '../../support/functions';
import { onEveryStore, type TestStore } from '../../support/stores/everyStore';
import { seedReader, type TestArchive } from '../../support/stores/seedArchive';

onEveryStore('Every function', (store) => {
  async function asReader(event: unknown) {
    const { archive, reader } = await bookingScene({ store });
    return sendEvent({ archive, functionName: 'visits', caller: reader, event });
  }

  it.each([
    null,
    undefined,
    7,
    'visits.book',
    [],
    [{ action: 'mine' }],
    {},
    { action: 7 },
    { action: 'x'.repeat(61) },
  ])('refuses a request that is none: %j', async (event) => {
    expect(await asReader(event)).toMatchObject({
      ok: false,
      error: { code: 'MALFORMED_REQUEST' },
      requestId: expect.any(String),
    });
  });

  it.each([
    '',
    'Book',
    'book ',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'prototype',
    'staff.confirm',
  ])('knows only the actions of its contract: %j is none', async (action) => {
    expect(await asReader({ action, input: {} })).toMatchObject({ error: { code: 'UNKNOWN_ACTION' } });
  });

  it.each(['caller', 'openid', 'role', 'archiveKey', 'now', 'userInfo'])(
    'takes nothing about the caller from the request: %s',
    async (key) => {
      const answer = await asReader({ action: 'mine', input: {}, [key]: 'staff' });
      expect(answer).toMatchObject({
        error: { code: 'MALFORMED_REQUEST', fields: { [key]: 'UNKNOWN_KEY' } },
      });
    },
  );

  it.each(['openid', 'role', 'status', 'state', 'readerId', 'price', 'id'])(
    'refuses a forged %s in the input',
    async (key) => {
      const { archive, reader, request, placesTaken } = await bookingScene({ store });
      const event = {
        action: 'book',
        input: { ...request(), [key]: 'CONFIRMED' },
        idempotencyKey: randomUUID(),
      };
      const answer = await sendEvent({ archive, functionName: 'visits', caller: reader, event });
      expect(answer).toMatchObject({ error: { code: 'INVALID_INPUT', fields: { [key]: 'UNKNOWN_KEY' } } });
      expect(await placesTaken()).toEqual([]);
    },
  );

  it('refuses keys that reach for the prototype', async () => {
    const { archive, reader } = await bookingScene({ store });
    const event = JSON.parse('{"action":"visit","input":{"id":"x","__proto__":{"role":"staff"}}}') as unknown;
    const answer = await sendEvent({ archive, functionName: 'visits', caller: reader, event });
    expect(answer).toMatchObject({ error: { code: 'INVALID_INPUT' } });
  });

  it.each<[string, Record<string, unknown>, Record<string, string>]>([
    ['a missing field', { purpose: undefined }, { purpose: 'REQUIRED' }],
    ['a number for a text', { purposeNote: 7 }, { purposeNote: 'WRONG_TYPE' }],
    ['an operator for a text', { sessionId: { $ne: '' } }, { sessionId: 'WRONG_TYPE' }],
    ['a text for a list', { entryIds: 'aaaaaaaaaaaaaaaa' }, { entryIds: 'WRONG_TYPE' }],
    ['an unknown purpose', { purpose: 'FUN' }, { purpose: 'WRONG_FORMAT' }],
    ['no entries', { entryIds: [] }, { entryIds: 'REQUIRED' }],
    [
      'far too many entries',
      { entryIds: Array.from({ length: 41 }, () => 'a'.repeat(16)) },
      { entryIds: 'TOO_LONG' },
    ],
    ['a note too long', { purposeNote: '长'.repeat(201) }, { purposeNote: 'TOO_LONG' }],
    ['a name left out', { contact: { name: ' ', phone: PHONE } }, { 'contact.name': 'REQUIRED' }],
    [
      'a name that nobody sees',
      { contact: { name: '\u200b\u2060', phone: PHONE } },
      { 'contact.name': 'REQUIRED' },
    ],
    [
      'a telephone number that is none',
      { contact: { name: '读者', phone: 'call me' } },
      { 'contact.phone': 'WRONG_FORMAT' },
    ],
    [
      'a key too many inside',
      { contact: { name: '读者', phone: '000-0000-0001', id: 1 } },
      { 'contact.id': 'UNKNOWN_KEY' },
    ],
  ])('says which field is wrong and how: %s', async (_what, wrong, fields) => {
    const { archive, reader, request } = await bookingScene({ store });
    const event = { action: 'book', input: { ...request(), ...wrong }, idempotencyKey: randomUUID() };
    const answer = await sendEvent({ archive, functionName: 'visits', caller: reader, event });
    expect(answer).toMatchObject({ error: { code: 'INVALID_INPUT', fields } });
  });

  it('keeps texts as they are seen', async () => {
    const { archive, reader, request } = await bookingScene({ store });
    const written = {
      purposeNote: ' 查\u0000家\u202e谱\ud842\r\n第二行 ',
      contact: { name: '\ufeff读者甲', phone: PHONE },
    };
    const event = { action: 'book', input: { ...request(), ...written }, idempotencyKey: randomUUID() };
    const answer = await sendEvent({ archive, functionName: 'visits', caller: reader, event });
    expect(answer).toMatchObject({ ok: true, value: { purposeNote: '查家谱\n第二行' } });
    const stored = await store.db
      .selectFrom('visit')
      .select('contact_name')
      .where('archive_key', '=', archive.key)
      .execute();
    expect(stored).toEqual([{ contact_name: '读者甲' }]);
  });

  it.each([null, [], 'x', 7])('takes the input %j for none', async (input) => {
    expect(await asReader({ action: 'mine', input })).toMatchObject({
      error: { code: 'INVALID_INPUT', fields: { input: 'WRONG_TYPE' } },
    });
  });

  it('takes an input left out for an empty one', async () => {
    expect(await asReader({ action: 'mine' })).toMatchObject({ ok: true });
  });

  it.each([undefined, 'short', 'with space here', 'x'.repeat(65)])(
    'runs no command without a proper idempotency key: %j',
    async (idempotencyKey) => {
      const { archive, reader, request, placesTaken } = await bookingScene({ store });
      const event = { action: 'book', input: request(), idempotencyKey };
      const answer = await sendEvent({ archive, functionName: 'visits', caller: reader, event });
      const code = idempotencyKey === undefined ? 'IDEMPOTENCY_KEY_REQUIRED' : 'MALFORMED_REQUEST';
      expect(answer).toMatchObject({ error: { code } });
      expect(await placesTaken()).toEqual([]);
    },
  );

  it('turns whatever is thrown into INTERNAL with the request id, and logs no values', async () => {
    const { archive, reader, request, placesTaken } = await bookingScene({ store });
    const name = `读者${randomUUID().slice(0, 8)}`;
    const guard = `guard_${randomUUID().replaceAll('-', '')}`;
    await store.pool.query(`alter table visit add constraint ${guard} check (contact_name <> '${name}')`);
    const event = {
      action: 'book',
      input: request({ contact: { name, phone: '000-0000-0001' } }),
      idempotencyKey: randomUUID(),
    };
    const answer = await sendEvent({ archive, functionName: 'visits', caller: reader, event });
    await store.pool.query(`alter table visit drop constraint ${guard}`);
    const requestId = answer.ok ? '' : (answer.requestId ?? '');
    expect(answer).toEqual({
      ok: false,
      error: { code: 'INTERNAL' },
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(archive.logged).toHaveLength(1);
    expect(archive.logged[0]).toContain(requestId);
    expect(archive.logged[0]).toContain('23514');
    expect(archive.logged[0]).not.toContain(name);
    expect(await placesTaken()).toEqual([]);
    const again = await sendEvent({ archive, functionName: 'visits', caller: reader, event });
    expect(again.ok).toBe(true);
  });
});

onEveryStore('A reader who calls an action of the staff', (store) => {
  it('is refused, and it is recorded', async () => {
    const { archive, booked } = await bookingScene({ store });
    const { id } = await booked();
    const intruder = await seedReader(archive, '读者乙');
    const event = { action: 'confirm', input: { id }, idempotencyKey: randomUUID() };
    const answer = await sendEvent({ archive, functionName: 'staff', caller: intruder, event });
    expect(answer).toMatchObject({ error: { code: 'FORBIDDEN' } });
    const row = {
      action: 'staff.confirm',
      outcome: 'FORBIDDEN',
      person_id: intruder.id,
      role: 'reader',
      at: MONDAY,
    };
    expect(await auditOf({ store, archive })).toMatchObject([row]);
    expect(await stateOf({ store, id })).toBe('REQUESTED');
  });

  it('is told to sign in when nobody has, and nothing is recorded', async () => {
    const { archive } = await bookingScene({ store });
    const answer = await sendEvent({
      archive,
      functionName: 'staff',
      caller: visitor,
      event: { action: 'requests' },
    });
    expect(answer).toMatchObject({ error: { code: 'NOT_SIGNED_IN' } });
    expect(await auditOf({ store, archive })).toEqual([]);
  });
});

async function auditOf({ store, archive }: { store: TestStore; archive: TestArchive }) {
  return store.db
    .selectFrom('audit')
    .selectAll()
    .where('archive_key', '=', archive.key)
    .orderBy('number')
    .execute();
}

async function stateOf({ store, id }: { store: TestStore; id: string }) {
  return (await store.db.selectFrom('visit').select('state').where('id', '=', id).executeTakeFirstOrThrow())
    .state;
}
