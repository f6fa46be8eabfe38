import { cloudFunction } from '../common/cloudFunction';
import { browseTree } from './browseTree';
import { listEntries } from './listEntries';
import { searchEntries } from './searchEntries';
import { showArchive } from './showArchive';
import { showEntry } from './showEntry';

export const { handle, main } = cloudFunction('catalogue', {
  archive: showArchive,
  search: searchEntries,
  entry: showEntry,
  entries: listEntries,
  browse: browseTree,
});
