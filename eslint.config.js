import jsdoc from 'eslint-plugin-jsdoc';
import redos from 'eslint-plugin-redos';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What may not be used where code must be pure: no clock, no randomness, no platform. */
const impure = [
  { object: 'Math', property: 'random', message: 'Pure code knows no randomness.' },
  { object: 'Date', property: 'now', message: 'Pure code knows no clock.' },
  { object: 'performance', property: 'now', message: 'Pure code knows no clock.' },
];

/** Where what was found out about expressions is kept; not set where an editor lints. */
const verdicts = process.env.IBID_VERDICTS;

export default defineConfig(
  globalIgnores(['.output', '.wxt', 'node_modules', 'tests/newsroom/pages']),
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { redos, jsdoc },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: ['error', 'smart'],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      // Looking at an expression takes up to seconds: `scripts/lint.mjs` keeps what was found of each.
      'redos/no-vulnerable': [
        'error',
        {
          timeout: 10000,
          permittableComplexities: ['polynomial'],
          cache: verdicts !== undefined && { location: verdicts, strategy: 'aggressive' },
        },
      ],
    },
  },
  {
    files: ['lib/**/*.ts', 'components/**/*.tsx'],
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'],
          enableFixer: false,
        },
      ],
    },
  },
  {
    files: ['lib/{domain,language,matching}/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...impure],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Pure code knows no clock.',
        },
      ],
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  // Fakes of what answers later answer later too.
  { files: ['tests/**'], rules: { '@typescript-eslint/require-await': 'off' } },
);
