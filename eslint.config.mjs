import js from '@eslint/js'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const statusWriters = [
  { selector: "CallExpression[callee.property.name=/^(updateOne|updateMany|findOneAndUpdate|findByIdAndUpdate|bulkWrite)$/] Property[key.name='status']:not(:matches(CallExpression[callee.property.name=/^(updateOne|updateMany|findOneAndUpdate)$/] > ObjectExpression:first-child > Property))",
    message: 'Only db/transition.ts writes a status: call transition() so that history and outbox stay in the same transaction.' },
  { selector: "AssignmentExpression > MemberExpression.left[property.name='status'][object.type!='ThisExpression'][object.name!='ctx'][object.name!='res'][object.name!='response']",
    message: 'Only db/transition.ts writes a status: call transition().' },
]
const clocks = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time from clock.now(), so that tests own the clock.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Take the time from clock.now(), so that tests own the clock.' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Take randomness from server/src/random.ts.' },
]

const modules = 'accounts|schools|employers|source-info|recommendation-form|resumes|jobs|recommendations|fairs|interviews|signing|destinations|terminations|corrections|messages|verification|mailing|exports|uploads|review|offline-agreements|other-destinations|applications|favourites|job-invitations|talents|privacy|pushes|tickets|check-in|booth-visits|hall|calls'

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '.cache/**', '.data/**', '**/*.cjs', 'docs/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser, ...globals.serviceworker } },
    rules: {
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    files: ['server/src/**/*.ts', 'server/test/**/*.ts'],
    languageOptions: { parserOptions: { project: './server/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: ['server/src/db/transition.ts', 'server/src/clock.ts', 'server/src/random.ts', '**/*.test.ts', '**/factory.ts', '**/testing/**'],
    rules: { 'no-restricted-syntax': ['error', ...statusWriters, ...clocks] },
  },
  {
    files: ['shared/src/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '(server|miniprogram)/', message: 'Arrows point to shared/, never out of it.' }] }] },
  },
  {
    files: ['shared/src/**/workflow.ts', 'shared/src/kernel/workflow.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'zod', message: 'A page that needs a label must not pull zod: keep schemas in contract.ts.' }] }] },
  },
  {
    files: ['server/src/modules/**/*.ts'],
    // Tests check the stored rows, whoever keeps them.
    ignores: ['**/*.test.ts', '**/factory.ts', '**/testing/**'],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [{ regex: `^(\\.\\./)+(${modules})/(?!actions/|factory$)`, message: "Modules reach each other only through actions/ (modules/<name>/actions/<verb-noun>)." }],
      }],
    },
  },
  {
    files: ['server/src/modules/recommendations/matching/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^(?!\\./|@shared/)', message: 'The matcher is a library of its own: plain values, no database, clock or chance.' }] }] },
  },
  { files: ['scripts/**/*', 'server/build.mjs', '**/*.test.ts', 'server/test/**', 'miniprogram/test/**'], rules: { 'no-console': 'off' } },
)
