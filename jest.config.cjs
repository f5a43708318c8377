// One runner, so one count: every kind of test is a project here.
const swc = (extra = {}) => ['@swc/jest', {
  jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
  module: { type: 'commonjs' }, ...extra,
}]
// Packages that ship ES modules only; Jest runs CommonJS.
const esmOnly = ['agenda', '@agendajs', 'read-excel-file', 'write-excel-file', '@vant', 'fflate', 'human-interval', 'cron-parser', 'luxon']
const base = {
  rootDir: __dirname,
  transform: { '^.+\\.m?[jt]sx?$': swc() },
  // The driver loads 'os' by import(), which Jest has only for transformed files; without it every connection is refused.
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/|.*mongodb/lib/runtime_adapters\\.js$)`],
  moduleNameMapper: { '^@shared/(.*)$': '<rootDir>/shared/src/$1', '^@/(.*)$': '<rootDir>/miniprogram/src/$1' },
  injectGlobals: true,
  modulePathIgnorePatterns: ['<rootDir>/.cache/', '<rootDir>/.data/', '/dist/'],
}
// Jest takes a time limit only for all projects together; these two start and drive the whole product.
const patient = ['<rootDir>/scripts/testing/patient.ts']
module.exports = {
  testTimeout: 30000,
  cacheDirectory: '<rootDir>/.cache/jest',
  reporters: ['default', '<rootDir>/scripts/testing/count-reporter.cjs'],
  projects: [
    { ...base, displayName: 'shared', testMatch: ['<rootDir>/shared/**/*.test.ts'] },
    { ...base, displayName: 'server', testMatch: ['<rootDir>/server/**/*.test.ts'],
      globalSetup: '<rootDir>/server/test/global-setup.ts', globalTeardown: '<rootDir>/server/test/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/server/test/each-file.ts'] },
    { ...base, displayName: 'scripts', testMatch: ['<rootDir>/scripts/**/*.test.ts'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/scripts/e2e/'] },
    { ...base, displayName: 'miniprogram', testEnvironment: 'jsdom', testMatch: ['<rootDir>/miniprogram/src/**/*.test.ts', '<rootDir>/miniprogram/src/**/*.test.tsx'],
      // The H5 halves of platform/ run in jsdom; Taro's components become plain HTML.
      moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'cjs', 'json', 'node'],
      moduleNameMapper: { '\\.(scss|css|svg|png)$': '<rootDir>/miniprogram/test/style-stub.cjs', ...base.moduleNameMapper,
        '^@tarojs/components$': '<rootDir>/miniprogram/test/taro-components.tsx', '^@tarojs/taro$': '<rootDir>/miniprogram/test/taro.ts' },
      setupFilesAfterEnv: ['<rootDir>/miniprogram/test/each-file.ts'] },
    { ...base, displayName: 'weapp', testMatch: ['<rootDir>/miniprogram/weapp-test/**/*.test.ts'], setupFilesAfterEnv: patient },
    { ...base, displayName: 'e2e', testMatch: ['<rootDir>/scripts/e2e/**/*.test.ts'], setupFilesAfterEnv: patient },
  ],
}
