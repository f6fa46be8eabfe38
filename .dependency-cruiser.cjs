/** Who may import whom, as docs/ARCHITECTURE.md says it. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const PACKAGES = '^node_modules|^node:';

module.exports = {
  forbidden: [
    rule('no-cycles', 'Cycles make every file depend on every other.', {}, { circular: true }),
    rule(
      'not-resolved',
      'An import that leads nowhere.',
      {},
      { couldNotResolve: true, pathNot: '^pg-native$' },
    ),
    rule(
      'domain-is-pure',
      'Rules depend on rules alone.',
      { path: '^src/shared/domain/' },
      { pathNot: '^src/shared/domain/|^node_modules/dayjs/' },
    ),
    rule(
      'contracts-know-the-domain',
      'Contracts depend on the domain and the schema library.',
      { path: '^src/shared/contracts/' },
      { pathNot: '^src/shared/|^node_modules/zod/' },
    ),
    rule(
      'ui-knows-no-feature',
      'Design components serve every feature.',
      { path: '^src/ui/' },
      { pathNot: `^src/(ui|platform|texts)/|^src/shared/|${PACKAGES}` },
    ),
    rule(
      'platform-knows-no-screen',
      'The platform is below everything that is shown.',
      { path: '^src/platform/' },
      { pathNot: `^src/(platform|shared|texts)/|${PACKAGES}` },
    ),
    rule(
      'texts-are-words',
      'Texts depend on the contracts alone, for the codes they put into words.',
      { path: '^src/texts/' },
      { pathNot: '^src/(texts|shared)/' },
    ),
    rule(
      'features-keep-apart',
      'Pages put features together; a feature never reaches into another.',
      { path: '^src/features/([^/]+)/' },
      { path: '^src/', pathNot: '^src/features/$1/|^src/(shared|ui|platform|texts)/' },
    ),
    rule(
      'pages-are-leaves',
      'A page belongs to nobody but its own folder.',
      { path: '^src/', pathNot: '^src/pages/([^/]+)/' },
      { path: '^src/pages/' },
    ),
    rule(
      'client-stays-the-client',
      'The client reaches the functions over the network only.',
      { path: '^src/' },
      { path: '^(cloudfunctions|server|scripts|test|bench)/' },
    ),
    rule(
      'functions-keep-apart',
      'A deployed function holds itself, the common part and the shared rules.',
      { path: '^cloudfunctions/([^/]+)/' },
      {
        path: '^(src|cloudfunctions|server|scripts|test|bench)/',
        pathNot: '^cloudfunctions/($1|common)/|^src/shared/|^src/texts/',
      },
    ),
    rule(
      'common-knows-no-function',
      'The common part is below every function.',
      { path: '^cloudfunctions/common/' },
      { path: '^cloudfunctions/', pathNot: '^cloudfunctions/common/' },
    ),
    rule(
      'functions-say-no-words',
      'Functions answer codes. Only the import, a command, speaks to people.',
      { path: '^cloudfunctions/', pathNot: '^cloudfunctions/common/importing/' },
      { path: '^src/texts/' },
    ),
    rule(
      'drivers-in-common',
      'One place decides how the database is reached.',
      {
        path: '^(src|server|cloudfunctions)/',
        pathNot: '^cloudfunctions/common/|^server/(store|postgresStore)\\.ts$',
      },
      { path: '^node_modules/(pg|@electric-sql|wx-server-sdk)/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'server-serves',
      'The host runs functions; it knows nothing of screens.',
      { path: '^server/' },
      { path: '^(src|scripts|test|bench)/', pathNot: '^src/(shared|texts)/' },
    ),
    rule(
      'tests-stay-tests',
      'What is delivered does not need the tests.',
      { path: '^(src|server|cloudfunctions|config)/' },
      { path: '^(test|bench|scripts)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|dist)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts', '.h5.ts', '.h5.tsx', '.json', '.scss'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
