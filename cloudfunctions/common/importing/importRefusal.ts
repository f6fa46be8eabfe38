/** Why a whole file cannot be read; single rows are reported as problems instead. */
export type ImportRefusalCode =
  | 'FILE_MISSING'
  | 'FILE_EMPTY'
  | 'OLD_EXCEL'
  | 'WORKBOOK_BROKEN'
  | 'LINE_TOO_LONG'
  | 'NO_HEADER'
  | 'MAP_UNREADABLE'
  | 'MAP_TARGET_UNKNOWN'
  | 'MAP_COLUMN_MISSING'
  | 'ARCHIVE_UNKNOWN'
  | 'STORE_REFUSES';

/** A file that cannot be imported. `detail` is what the sentence needs: a row number, a column, a first line. */
export class ImportRefusal extends Error {
  constructor(
    readonly code: ImportRefusalCode,
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(`${code} ${detail}`.trim(), options);
    this.name = 'ImportRefusal';
  }
}
