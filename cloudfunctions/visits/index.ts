import { cloudFunction } from '../common/cloudFunction';
import { bookVisit } from './bookVisit';
import { cancelVisit } from './cancelVisit';
import { listSessions } from './listSessions';
import { myVisits } from './myVisits';
import { saveContact } from './saveContact';
import { showContact } from './showContact';
import { showVisit } from './showVisit';

export const { handle, main } = cloudFunction('visits', {
  sessions: listSessions,
  book: bookVisit,
  mine: myVisits,
  visit: showVisit,
  cancel: cancelVisit,
  contact: showContact,
  saveContact,
});
