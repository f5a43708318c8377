import { findMongod } from '../mongod/find-mongod'
import { findChromium } from './find-chromium'
import { findPdfsig } from './find-pdfsig'

/** `npm run setup [-- --tests]`: says where each needed program is, or what to do about a missing one. */
async function main(): Promise<void> {
  if (process.env.MONGODB_URI) console.log('mongod    not needed: MONGODB_URI is set')
  else console.log(`mongod    ${await findMongod()}`)
  if (!process.argv.includes('--tests')) return
  console.log(`Chromium  ${findChromium()}`)
  console.log(`pdfsig    ${findPdfsig() ?? 'none: one test is left out; Debian: apt-get install poppler-utils'}`)
}

main().then(
  () => process.exit(0), // a download that hangs must not hold the command
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
