import '@testing-library/jest-dom';
import { cleanup } from '@testing-library/react';
import { resetDevice } from './device';
import { resetServer } from './fakeServer';

process.env.TARO_ENV = 'h5';

afterEach(() => {
  cleanup();
  resetDevice();
  resetServer();
});
