import { errorCodes } from '@/shared/contracts/errors';
import { statusOf } from '../../../server/answers';

describe('The HTTP status of a refusal', () => {
  it('is given for every code', () => {
    expect(Object.keys(statusOf).sort()).toEqual([...errorCodes].sort());
  });

  it('is a 4xx for everything that the caller can mend', () => {
    const ours = Object.entries(statusOf).filter(([, status]) => status >= 500);
    expect(ours).toEqual([
      ['INTERNAL', 500],
      ['NETWORK', 503],
    ]);
  });
});
