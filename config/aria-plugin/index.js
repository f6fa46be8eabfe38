const path = require('node:path');
const { ariaComponents } = require('./attributes');

/**
 * Carries aria attributes into the compiled mini program. Taro turns each attribute into a short name, once
 * in the templates (here, while building) and once in the running program (runtime.js): both need the
 * same additional attributes, or every value arrives under another attribute's name.
 */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platformType !== 'mini') return;
      platform.template.mergeComponents(ctx, ariaComponents);
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime.js')].flat();
    },
  });
};
