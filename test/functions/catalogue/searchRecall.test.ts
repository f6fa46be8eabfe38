import { AVAILABILITY, type Openness } from '@/shared/domain/catalogue/catalogueRecord';
import { codeKey, codeQuery } from '@/shared/domain/catalogue/referenceCode';
import { normaliseText, searchTerms } from '@/shared/domain/text/normalise';
import { searchPlan } from '@functions/common/catalogue/searchPlan';
import { searchRequest } from '@functions/common/catalogue/searchRequest';
import { COUNT_CAP, findRows } from '@functions/common/catalogue/searchRows';
import { createSealer } from '@functions/common/sealing';
import { sql } from 'kysely';
import { createRandom } from '../../../server/demo/random';
import { loadDemoArchive } from '../../../server/demo/loadDemo';
import { MONDAY, valueOf } from '../../support/functions';
import { onEveryStore } from '../../support/stores/everyStore';
import type { TestArchive } from '../../support/stores/seedArchive';

const QUERIES = 300;
const MINUTES = 60_000;

type Known = {
  id: string;
  code_key: string;
  title: string;
  date_from: string | null;
  number: string;
  openness: Openness;
  fonds_code: string;
  category: string;
  availability: number;
  fields: string[];
  titleText: string;
};

onEveryStore('Search recall over the demo catalogue', (store) => {
  let archive: TestArchive;
  let open: Known[];
  let closed: Known[];

  beforeAll(async () => {
    await loadDemoArchive({ db: store.db, now: MONDAY, onProgress: () => undefined });
    archive = { key: 'qinghe', store, sealer: createSealer(Buffer.alloc(32, 'test key')), logged: [] };
    const { rows } = await sql<Omit<Known, 'fields' | 'titleText'> & Record<string, string | number | null>>`
      select entry.id, code_key, title, date_from, number, openness, creator, document_number, abstract, text, note,
        fonds_code, availability, category.name as category
      from entry join category on category.archive_key = entry.archive_key and category.id = entry.category_id
      where entry.archive_key = ${archive.key}`.execute(store.db);
    const known = rows.map((row) => ({
      ...row,
      titleText: normaliseText(row.title),
      fields: [row.title, row.creator, row.document_number, row.abstract, row.text, row.note].map((field) =>
        normaliseText(String(field ?? '')),
      ),
    }));
    open = known.filter((row) => row.openness === 'OPEN');
    closed = known.filter((row) => row.openness !== 'OPEN');
  }, 4 * MINUTES);

  it('has a catalogue worth searching: over 19,000 real and 30,000 generated entries, thousands not open', () => {
    expect(open.length + closed.length).toBeGreaterThan(49_000);
    expect(closed.length).toBeGreaterThan(3000);
  });

  it(
    `finds exactly what a scan finds, for ${QUERIES} random substrings and pairs of words`,
    async () => {
      const random = createRandom('search recall');
      for (let turn = 0; turn < QUERIES; turn++) {
        const query = randomQuery(turn);
        const expected = scan(query);
        const found = await everyHit(query);
        const context = { query, hits: expected.length };
        expect({ ...context, ids: [...found.ids].sort() }).toEqual({
          ...context,
          ids: [...expected.map(({ id }) => id)].sort(),
        });
        expect({ ...context, total: found.total }).toEqual({
          ...context,
          total: found.total.capped
            ? { value: COUNT_CAP, capped: true }
            : { value: expected.length, capped: false },
        });
        if (found.total.capped) expect(expected.length).toBeGreaterThan(COUNT_CAP);
        expect({ ...context, order: found.ids }).toEqual({
          ...context,
          order: inOrder(query, expected).map(({ id }) => id),
        });
      }

      function randomQuery(turn: number): string {
        const piece = () => {
          const characters = [...random.pick(open).fields[random.chance(0.7) ? 0 : 4]!.replace(/\n/g, '')];
          const length = Math.min(characters.length, random.pick([1, 1, 2, 2, 2, 3, 4, 6, 9, 14]));
          const from = random.int(0, Math.max(0, characters.length - length));
          return characters.slice(from, from + length).join('');
        };
        if (turn % 3 !== 2) return piece() || '民';
        const title = [...random.pick(open).titleText];
        const word = () => {
          const from = random.int(0, Math.max(0, title.length - 2));
          return title.slice(from, from + random.int(1, 3)).join('');
        };
        return `${word()} ${word()}`;
      }
    },
    6 * MINUTES,
  );

  it('the counts of every facet agree with a scan where all hits are counted', async () => {
    for (const query of ['养心殿', '石拱桥', '存根', '一九五']) {
      const expected = scan(query);
      const { total, facets } = await valueOf({ archive, action: 'catalogue.search', input: { query } });
      expect({ query, total }).toEqual({ query, total: { value: expected.length, capped: false } });
      const counts = (keyOf: (entry: Known) => string) => {
        const found: Record<string, number> = {};
        for (const entry of expected) found[keyOf(entry)] = (found[keyOf(entry)] ?? 0) + 1;
        delete found[''];
        return found;
      };
      const shown = (kind: keyof typeof facets) =>
        Object.fromEntries(facets[kind].map(({ key, count }) => [key, count]));
      expect(shown('category')).toEqual(counts(({ category }) => category));
      expect(shown('fonds')).toEqual(counts(({ fonds_code }) => fonds_code));
      expect(shown('availability')).toEqual(counts(({ availability }) => AVAILABILITY[availability]!));
      expect(shown('decade')).toEqual(
        counts(({ date_from }) => (date_from ? `${date_from.slice(0, 3)}0` : 'unknown')),
      );
    }
  });

  it('its pages, one after another, are the order of a scan', async () => {
    for (const query of ['石拱桥', '生产 报告', '修']) {
      const wanted = inOrder(query, scan(query)).map(({ id }) => id);
      expect(wanted.length).toBeGreaterThan(20);
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await valueOf({ archive, action: 'catalogue.search', input: { query, cursor } });
        seen.push(...page.entries.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor && seen.length < 500);
      expect({ query, seen }).toEqual({ query, seen: wanted.slice(0, cursor ? seen.length : undefined) });
    }
  });

  it(
    'never finds an entry that is not open, by its title, its 档号 or its id, and never counts it',
    async () => {
      const random = createRandom('closed entries');
      const everyOpenId = new Set(open.map(({ id }) => id));
      for (const hidden of random.some(closed, 150)) {
        const title = [...hidden.title].slice(0, 50).join('');
        for (const query of [title, hidden.code_key.slice(1, -1)]) {
          const { entries, total, waysOn } = await valueOf({
            archive,
            action: 'catalogue.search',
            input: { query },
          });
          for (const entry of [...entries, ...(waysOn?.codeNeighbours ?? [])])
            expect(everyOpenId.has(entry.id)).toBe(true);
          if (!total.capped)
            expect({ query, total: total.value }).toEqual({ query, total: scan(query).length });
        }
        expect(await valueOf({ archive, action: 'catalogue.entries', input: { ids: [hidden.id] } })).toEqual({
          entries: [],
        });
      }
    },
    3 * MINUTES,
  );

  it(
    'browsing counts open entries only, and the whole tree holds each of them once',
    async () => {
      const seen = new Set<string>();
      const visit = async (node?: string) => {
        let cursor: string | undefined;
        do {
          const page = await valueOf({ archive, action: 'catalogue.browse', input: { node, cursor } });
          for (const entry of page.entries) {
            expect(seen.has(entry.id)).toBe(false);
            seen.add(entry.id);
          }
          for (const child of page.children) await visit(child.node);
          cursor = page.nextCursor ?? undefined;
        } while (cursor);
      };
      const root = await valueOf({ archive, action: 'catalogue.browse', input: {} });
      expect(root.children.reduce((sum, { count }) => sum + count, 0)).toBe(open.length);
      // The smallest fonds, walked to its last entry.
      const smallest = [...root.children].sort((left, right) => left.count - right.count)[0]!;
      await visit(smallest.node);
      expect(seen.size).toBe(smallest.count);
      for (const id of seen) expect(open.some((entry) => entry.id === id)).toBe(true);
    },
    2 * MINUTES,
  );

  /** What a search must find, by looking at every open entry. */
  function scan(query: string): Known[] {
    const terms = searchTerms(query);
    const code = codeQuery(query);
    return open.filter(
      (entry) =>
        terms.every((term) => entry.fields.some((field) => field.includes(term))) ||
        (code === null ? isWholeCode(entry, query) : entry.code_key.includes(code.prefix)),
    );
  }

  function isWholeCode({ code_key }: Pick<Known, 'code_key'>, query: string): boolean {
    return /[0-9]/.test(query.normalize('NFKC')) && code_key === codeKey(query);
  }

  function inOrder(query: string, entries: Known[]): Known[] {
    const terms = searchTerms(query);
    const phrase = normaliseText(query);
    const code = codeQuery(query);
    const tier = ({ code_key, titleText }: Known) => {
      if (code && code_key === code.exact) return 8;
      if (code && code_key.startsWith(code.prefix)) return 7;
      if (code && code_key.includes(code.prefix)) return 6;
      if (!code && isWholeCode({ code_key }, query)) return 8;
      if (terms.length === 0) return 1;
      if (titleText === phrase) return 5;
      if (titleText.startsWith(phrase)) return 4;
      if (titleText.includes(phrase)) return 3;
      return terms.every((term) => titleText.includes(term)) ? 2 : 1;
    };
    const tiers = new Map(entries.map((entry) => [entry.id, tier(entry)]));
    return [...entries].sort(
      (left, right) =>
        tiers.get(right.id)! - tiers.get(left.id)! ||
        (right.date_from ?? '').localeCompare(left.date_from ?? '') ||
        Number(left.number) - Number(right.number),
    );
  }

  /** All pages of a query as one. */
  async function everyHit(query: string) {
    const { db } = store;
    const request = searchRequest({ archiveKey: archive.key, query, filters: {}, numbers: {} });
    const plan = await searchPlan({ db, request, now: MONDAY });
    const { hits, total } = await findRows({ db, plan, after: null, limit: 100_000 });
    return { ids: hits.map(({ id }) => id), total };
  }
});
