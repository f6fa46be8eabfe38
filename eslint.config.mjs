import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const HAN = '[\\u3400-\\u9fff\\uf900-\\ufaff]';

/** Results would depend on the time zone of the machine. */
const localTime = {
  selector:
    'CallExpression > MemberExpression.callee[property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes)$|^toLocale(Date|Time)String$/]',
  message: 'Local time differs between machines: use the calendar functions of src/shared/domain/calendar.',
};

const impure = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Rules are given `now`, they read no clock.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Rules are given `now`.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Rules have no chance.',
  },
  { selector: "MemberExpression[object.name='performance']", message: 'Rules are given `now`.' },
];

const chineseWords = [
  { selector: `Literal[value=/${HAN}/]`, message: 'Words that a reader sees live in src/texts.' },
  { selector: `TemplateElement[value.raw=/${HAN}/]`, message: 'Words that a reader sees live in src/texts.' },
  { selector: `JSXText[value=/${HAN}/]`, message: 'Words that a reader sees live in src/texts.' },
];

const taro = {
  group: ['@tarojs/*'],
  message: 'Only src/platform calls Taro, and only src/ui builds on its components.',
};
const contractTypes = {
  group: ['@/shared/contracts/*'],
  allowTypeImports: true,
  message: 'The client imports types of the contracts: the schema library stays out of its bundle.',
};
const zod = { group: ['zod', 'zod/*'], message: 'The schema library stays out of the client.' };

export default tseslint.config(
  { ignores: ['build/', 'dist/', 'node_modules/', '.data/', '.cache/', 'coverage/', 'config/aria-plugin/'] },
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Handlers and hooks are async because their type is, whether or not they wait for something.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': ['error', localTime],
      'no-control-regex': 'off',
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      // Kysely hands its expression functions out to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [taro, contractTypes, zod] }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', localTime, ...chineseWords] },
  },
  {
    files: ['src/platform/**', 'src/ui/host.*'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [contractTypes, zod] }],
    },
  },
  {
    files: ['src/shared/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [taro] }] },
  },
  {
    files: ['src/shared/domain/**'],
    rules: {
      'no-restricted-syntax': ['error', localTime, ...impure],
      'no-restricted-globals': [
        'error',
        'process',
        'globalThis',
        'window',
        'document',
        'wx',
        'require',
        'fetch',
      ],
    },
  },
  {
    files: ['src/texts/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [taro, contractTypes, zod] }],
    },
  },
  {
    files: ['test/**', 'bench/**'],
    rules: {
      // expect(...) matchers and JSON of answers are loosely typed; what they check is the test itself.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // Jest's modules are CommonJS; the compiled mini program is loaded as WeChat loads it.
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
);
