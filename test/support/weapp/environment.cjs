const { TestEnvironment } = require('jest-environment-jsdom');

/**
 * jsdom for the simulated telephone, with everything of Node that jsdom hides, so that the real cloud functions
 * and their store run in the same test.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      if (name in this.global) continue;
      Object.defineProperty(this.global, name, Object.getOwnPropertyDescriptor(globalThis, name));
    }
    // Node's own binary types: code of Node compares with them by identity.
    Object.assign(this.global, { Uint8Array, ArrayBuffer, AbortController, AbortSignal, Event, EventTarget });
  }
};
