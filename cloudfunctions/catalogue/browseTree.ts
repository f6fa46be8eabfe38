import type { TreeStep } from '@/shared/contracts/catalogue';
import { openEntrySummaries, toSummary } from '../common/catalogue/entrySummaries';
import { readCursor, writeCursor } from '../common/cursor';
import type { Db } from '../common/database/connection';
import { done, refuse, type Handler } from '../common/handler';

const PAGE = 30;

/** Where a page ended. A node's list is its children first, then the entries filed at the node itself. */
type Position = { part: 'children' | 'entries'; sort: string; id: string };

const START_OF_ENTRIES: Position = { part: 'entries', sort: '', id: '' };

export const browseTree: Handler<'catalogue.browse'> = async ({ db, sealer, archiveKey, input }) => {
  const place = { sealer, archiveKey, list: 'catalogue.browse' };
  const after = input.cursor === undefined ? null : readCursor(place, input.cursor, isPosition);
  if (input.cursor !== undefined && after === null)
    return refuse('INVALID_INPUT', { cursor: 'WRONG_FORMAT' });
  const path = input.node === undefined ? [] : await pathTo({ db, archiveKey, node: input.node });
  if (input.node !== undefined && path.length === 0) return refuse('NOT_FOUND');
  const node = path[path.length - 1];

  const children =
    after?.part === 'entries' ? [] : await childrenOf({ db, archiveKey, parent: node?.node ?? '', after });
  const shownChildren = children.slice(0, PAGE);
  const room = PAGE - shownChildren.length;
  const entries =
    node && children.length <= PAGE
      ? await entriesAt({
          db,
          archiveKey,
          node,
          after: after?.part === 'entries' ? after : START_OF_ENTRIES,
          limit: room + 1,
        })
      : [];
  const shownEntries = entries.slice(0, room);
  const lastChild = shownChildren[PAGE - 1];
  const lastEntry = shownEntries[room - 1];
  let next: Position | null = null;
  if (children.length > PAGE) next = { part: 'children', sort: lastChild!.sort_key, id: lastChild!.node };
  else if (entries.length > room)
    next = lastEntry ? { part: 'entries', sort: lastEntry.code_sort, id: lastEntry.id } : START_OF_ENTRIES;
  return done({
    node: node ? await describe({ db, archiveKey, node }) : null,
    path: path.slice(0, -1).map(({ node: id, kind, name }): TreeStep => ({ node: id, kind, name })),
    children: shownChildren.map(({ node: id, kind, name, open_entries }) => ({
      node: id,
      kind,
      name,
      count: open_entries,
    })),
    entries: shownEntries.map((row) => toSummary(row)),
    nextCursor: next && writeCursor(place, next),
  });
};

function nodes({ db, archiveKey }: { db: Db; archiveKey: string }) {
  return db.selectFrom('browse_node').selectAll().where('archive_key', '=', archiveKey);
}

type Node = Awaited<ReturnType<ReturnType<typeof nodes>['execute']>>[number];

/** From the fonds down to the node; empty when there is no such node. */
async function pathTo({
  db,
  archiveKey,
  node,
}: {
  db: Db;
  archiveKey: string;
  node: string;
}): Promise<Node[]> {
  const path: Node[] = [];
  for (let id = node; id !== ''; id = path[0]!.parent) {
    const step = await nodes({ db, archiveKey }).where('node', '=', id).executeTakeFirst();
    if (!step) return [];
    path.unshift(step);
  }
  return path;
}

function childrenOf(options: {
  db: Db;
  archiveKey: string;
  parent: string;
  after: Position | null;
}): Promise<Node[]> {
  const { after } = options;
  return nodes(options)
    .where('parent', '=', options.parent)
    .$if(after !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('sort_key', 'node'), '>', tuple(after!.sort, after!.id)),
      ),
    )
    .orderBy('sort_key')
    .orderBy('node')
    .limit(PAGE + 1)
    .execute();
}

function entriesAt(options: { db: Db; archiveKey: string; node: Node; after: Position; limit: number }) {
  const { node, after } = options;
  return openEntrySummaries(options)
    .where('entry.fonds_code', '=', node.fonds_code)
    .where('entry.series', '=', node.series)
    .where('entry.volume', '=', node.volume)
    .where(({ eb, refTuple, tuple }) =>
      eb(refTuple('entry.code_sort', 'entry.id'), '>', tuple(after.sort, after.id)),
    )
    .orderBy('entry.code_sort')
    .orderBy('entry.id')
    .limit(options.limit)
    .execute();
}

async function describe({ db, archiveKey, node }: { db: Db; archiveKey: string; node: Node }) {
  const about = await db
    .selectFrom('fonds')
    .select('about')
    .where('archive_key', '=', archiveKey)
    .where('code', '=', node.fonds_code)
    .executeTakeFirst();
  return {
    node: node.node,
    kind: node.kind,
    name: node.name,
    about: node.kind === 'FONDS' ? (about?.about ?? []) : [],
    count: node.open_entries,
  };
}

function isPosition(value: unknown): value is Position {
  const { part, sort, id } = (value ?? {}) as Partial<Position>;
  return (part === 'children' || part === 'entries') && isPlain(sort) && isPlain(id);
}

function isPlain(text: unknown): boolean {
  return typeof text === 'string' && text.length <= 300 && !text.includes('\u0000');
}
