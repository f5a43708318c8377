import { findMongod } from '../mongod/find-mongod'
import { findChromium } from './find-chromium'

/** `npm run setup [-- --tests]`: says where each needed program is, or what to do about a missing one. */
async function main(): Promise<void> {
  if (process.env.MONGODB_URI) console.log('mongod    not needed: MONGODB_URI is set')
  else console.log(`mongod    ${await findMongod()}`)
  if (process.argv.includes('--tests')) console.log(`Chromium  ${findChromium()}`)
}

main().then(
  () => process.exit(0), // a download that hangs must not hold the command
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
