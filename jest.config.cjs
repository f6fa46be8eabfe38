const { readFileSync } = require('node:fs');
const { compilerOptions } = JSON.parse(readFileSync(`${__dirname}/tsconfig.json`, 'utf8'));

/** The aliases of tsconfig.json, so that they are written down once. */
const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([alias, [target]]) => [
    `^${alias.replace('*', '(.*)$')}`,
    target.replace('./', '<rootDir>/').replace('*', '$1'),
  ]),
);

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];
const base = {
  rootDir: __dirname,
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/', '<rootDir>/.data/'],
};
const node = {
  ...base,
  testEnvironment: 'node',
  transform: { '\\.tsx?$': swc },
  moduleNameMapper,
};

module.exports = {
  // Counts only here, not within a project.
  testTimeout: 60_000,
  projects: [
    { ...node, displayName: 'domain', testMatch: ['<rootDir>/test/domain/**/*.test.ts'] },
    { ...node, displayName: 'functions', testMatch: ['<rootDir>/test/functions/**/*.test.ts'] },
    { ...node, displayName: 'journeys', testMatch: ['<rootDir>/test/journeys/**/*.test.ts'] },
    {
      ...node,
      displayName: 'pages',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/pages/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/test/support/pages/setup.ts'],
      // Screens are tested as the browser build has them: x.h5.ts before x.ts.
      moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'cjs', 'mjs', 'json', 'node'],
      moduleNameMapper: {
        '^(\\./|@/platform/)transport$': '<rootDir>/test/support/pages/fakeServer.ts',
        '\\.(scss|css)$': '<rootDir>/test/support/pages/emptyStyle.ts',
        '^@tarojs/components$': '<rootDir>/test/support/pages/taroComponents.tsx',
        '^@tarojs/taro$': '<rootDir>/test/support/pages/taro.ts',
        ...moduleNameMapper,
      },
    },
    {
      ...base,
      displayName: 'weapp',
      testEnvironment: '<rootDir>/test/support/weapp/environment.cjs',
      testMatch: ['<rootDir>/test/weapp/**/*.test.ts'],
      // The compiled bundle must run as it was built: only our own TypeScript is transformed.
      transform: { '/(test|src|cloudfunctions)/.*\\.tsx?$': swc },
      moduleNameMapper,
    },
  ],
};
