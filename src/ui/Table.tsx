import type { ReactNode } from 'react';
import { classNames } from './classNames';
import { Box } from './host';

/** A column: `cell` gives what stands in it for one row. */
export type Column<T> = {
  key: string;
  title: string;
  /** A CSS flex basis, for instance '8em'. */
  width?: string;
  /** What stands in it names itself, as a button does: no title beside it on a card. */
  bare?: boolean;
  cell: (row: T) => ReactNode;
};

export type TableProps<T> = {
  /** Accessible name of the table. */
  label: string;
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string;
};

/** A table for wide screens; on narrow ones every row is a card that names its values. */
export function Table<T>({ label, columns, rows, rowKey }: TableProps<T>) {
  return (
    <Box role="table" label={label} className="table">
      <Box role="row" className="table-row table-head">
        {columns.map(({ key, title, width }) => (
          <Box key={key} role="columnheader" className="table-cell" style={flexOf(width)}>
            <Box className="table-title">{title}</Box>
          </Box>
        ))}
      </Box>
      {rows.map((row) => (
        <Box key={rowKey(row)} role="row" className="table-row">
          {columns.map(({ key, title, width, bare, cell }) => (
            <Box
              key={key}
              role="cell"
              className={classNames('table-cell', bare && 'is-bare')}
              style={flexOf(width)}
            >
              <Box className="table-label">{title}</Box>
              <Box className="table-value">{cell(row)}</Box>
            </Box>
          ))}
        </Box>
      ))}
    </Box>
  );
}

const flexOf = (width?: string) => (width ? { flex: `0 0 ${width}` } : undefined);
