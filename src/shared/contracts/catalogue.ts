import { z } from 'zod';
import { AVAILABILITY } from '../domain/catalogue/catalogueRecord';
import { accessActions, accessAdvices } from '../domain/catalogue/howToSee';
import { QUERY_LIMIT } from '../domain/text/queryLimit';
import { calendarDate, entryId, line, query } from './action';

export const availability = z.enum(AVAILABILITY);

/** Half-open ranges of UTF-16 offsets into the title beside them. */
const marks = z.array(z.tuple([z.int(), z.int()]));

export const entrySummary = z.strictObject({
  id: entryId,
  code: z.string(),
  title: z.string(),
  marks,
  dateWritten: z.string().nullable(),
  creator: z.string().nullable(),
  category: z.string().nullable(),
  fonds: z.string(),
  availability,
});
export type EntrySummary = z.infer<typeof entrySummary>;

/** One value of a facet. `key` is what a filter takes back. */
const bucket = z.strictObject({ key: z.string(), name: z.string(), count: z.int() });
export type Bucket = z.infer<typeof bucket>;

export const searchFilters = z.strictObject({
  category: line({ max: 60 }).optional(),
  /** First year of a decade, '1980', or 'unknown'. */
  decade: z
    .string()
    .regex(/^(\d{1,3}0|unknown)$/)
    .optional(),
  /** 全宗号 */
  fonds: line({ max: 60 }).optional(),
  availability: availability.optional(),
});
export type SearchFilters = z.infer<typeof searchFilters>;

const total = z.strictObject({ value: z.int(), capped: z.boolean() });

const treeKind = z.enum(['FONDS', 'SERIES', 'VOLUME']);
const treeStep = z.strictObject({ node: z.string(), kind: treeKind, name: z.string() });
export type TreeStep = z.infer<typeof treeStep>;

export const catalogue = {
  archive: query({
    about: 'The archive itself: name, telephone, address, hours, and whether its data are a demonstration.',
    input: z.strictObject({}),
    output: z.strictObject({
      key: z.string(),
      name: z.string(),
      telephone: z.string(),
      address: z.string(),
      openingHours: z.array(
        z.strictObject({ weekday: z.int().min(1).max(7), starts: z.string(), ends: z.string() }),
      ),
      /** True: fictional archive; every screen says 演示数据. */
      demo: z.boolean(),
      /** True: the demo sign-in is offered. */
      demoSignIn: z.boolean(),
      today: calendarDate,
      entries: z.int(),
    }),
  }),
  search: query({
    about:
      'Open entries in which every word of the query occurs, or whose 档号 it looks like. Filters and counts; pages of 20.',
    input: z.strictObject({
      query: line({ max: QUERY_LIMIT }),
      filters: searchFilters.optional(),
      cursor: z.string().max(200).optional(),
    }),
    output: z.strictObject({
      entries: z.array(entrySummary),
      /** capped: at least this many. Facet counts are then lower bounds too. */
      total,
      facets: z.strictObject({
        category: z.array(bucket),
        decade: z.array(bucket),
        fonds: z.array(bucket),
        availability: z.array(bucket),
      }),
      nextCursor: z.string().nullable(),
      /** Only on the first page of an empty result: ways on. */
      waysOn: z
        .strictObject({
          /** Entries whose 档号 stands next to the one asked for. */
          codeNeighbours: z.array(entrySummary),
          /** Queries of fewer words that do find something. */
          fewerWords: z.array(z.strictObject({ query: z.string(), total })),
          /** Hits of the same words without the filters. */
          withoutFilters: total.nullable(),
        })
        .nullable(),
    }),
  }),
  entry: query({
    about: 'One open entry: its DA/T 18 elements, its place in the tree, its neighbours, how to see it.',
    input: z.strictObject({ id: line({ max: 64 }) }),
    output: z.strictObject({
      id: entryId,
      elements: z.strictObject({
        level: z.string(),
        code: z.string(),
        title: z.string(),
        dateWritten: z.string().nullable(),
        dateFrom: calendarDate.nullable(),
        dateTo: calendarDate.nullable(),
        creator: z.string().nullable(),
        documentNumber: z.string().nullable(),
        retention: z.string().nullable(),
        openness: z.literal('OPEN'),
        secrecy: z.string().nullable(),
        extent: z.string().nullable(),
        page: z.string().nullable(),
        carrier: z.string().nullable(),
        category: z.string().nullable(),
        fondsCode: z.string(),
        fondsName: z.string(),
        note: z.string().nullable(),
        abstract: z.string().nullable(),
        text: z.string().nullable(),
      }),
      place: z.array(treeStep),
      previous: entrySummary.nullable(),
      next: entrySummary.nullable(),
      availability,
      howToSee: z.strictObject({ advice: z.enum(accessAdvices), action: z.enum(accessActions) }),
    }),
  }),
  entries: query({
    about:
      'Summaries of up to 40 entries by id (the visit basket). Those that are not open are simply absent.',
    input: z.strictObject({ ids: z.array(line({ max: 64 })).max(40) }),
    output: z.strictObject({ entries: z.array(entrySummary) }),
  }),
  browse: query({
    about:
      'The tree 全宗 → 类别 → 案卷 → 件, one node at a time, counting open entries only; entries in pages of 30.',
    input: z.strictObject({ node: line({ max: 64 }).optional(), cursor: z.string().max(2000).optional() }),
    output: z.strictObject({
      /** Absent at the root. */
      node: z
        .strictObject({
          node: z.string(),
          kind: treeKind,
          name: z.string(),
          /** Paragraphs about a fonds: origin, licence, which columns a script derived. */
          about: z.array(z.string()),
          count: z.int(),
        })
        .nullable(),
      path: z.array(treeStep),
      children: z.array(
        z.strictObject({ node: z.string(), kind: treeKind, name: z.string(), count: z.int() }),
      ),
      entries: z.array(entrySummary),
      nextCursor: z.string().nullable(),
    }),
  }),
};
