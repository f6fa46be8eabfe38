/** One row of a catalogue file. */
export type SourceRow = {
  /** The row's number as Excel shows it: from 1, blank rows counted, a quoted line break not. */
  row: number;
  cells: string[];
};
