import { cloudFunction } from '../common/cloudFunction';
import { confirmVisit } from './confirmVisit';
import { declineVisit } from './declineVisit';
import { listRequests } from './listRequests';
import { showDay } from './showDay';
import { showVisit } from './showVisit';

export const { handle, main } = cloudFunction('staff', {
  requests: listRequests,
  visit: showVisit,
  confirm: confirmVisit,
  decline: declineVisit,
  day: showDay,
});
