/** Why a cell keeps its row out before anything is made of it. */
export type CellFaultCode =
  /** A double quote without its partner: where the cell ends cannot be told. */
  | 'QUOTE_UNPAIRED'
  /** A line beside such a quote that does not show by itself that it is a row. */
  | 'ROW_UNCLEAR'
  /** A cell of a workbook that holds an error, such as #N/A. */
  | 'CELL_ERROR';

/** `cell` is its column from 0, or null for the whole row; `value` is what the file has there. */
export type CellFault = { cell: number | null; code: CellFaultCode; value: string };

/** One row of a catalogue file. */
export type SourceRow = {
  /**
   * The row's number as Excel shows it: from 1, blank rows counted, a quoted line break not. Where quotes do not pair,
   * every line counts as a row.
   */
  row: number;
  cells: string[];
  /** Columns from 0 of numbers that may have lost their last zero: as dates their month is not known. */
  shortened?: readonly number[];
  /** Absent when nothing is wrong. */
  faults?: readonly CellFault[];
};
