import '@testing-library/jest-dom';
import { cleanup } from '@testing-library/react';
import { resetDevice } from './device';
import { resetServer } from './fakeServer';

process.env.TARO_ENV = 'h5';
// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  cleanup();
  resetDevice();
  resetServer();
});
