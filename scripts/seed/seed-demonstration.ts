import { beijingTyped } from '@shared/kernel/beijing-instant'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connectDatabase, disconnectDatabase, ensureIndexes } from '../../server/src/db/connect'
import { loadEnv } from '../../server/src/env'
import { useSettings } from '../../server/src/settings'
import { buildMenu } from '../../server/src/wechat/menu'
import { createOfficialAccount } from '../../server/src/wechat/official-account/create-official-account'
import { buildDemonstration } from './build-demonstration'
import { buildCareer } from './career/build-career'
import { demoAccounts } from './demo-accounts'
import { buildFairs } from './fairs/build-fairs'
import { seedOnce } from './seed-once'

/** The demonstration, with the settings of a running server (`npm start` does it by itself). SEED_COUNTDOWN_SECONDS: the school's consent countdown. SEED_CAREER=no: no job market and no fairs. */
export async function seedDemonstration(): Promise<void> {
  const env = loadEnv(process.env)
  useSettings(env)
  const seconds = process.env.SEED_COUNTDOWN_SECONDS
  await connectDatabase(env.MONGODB_URI)
  let year: number
  try {
    await ensureIndexes()
    // A real official account keeps the menu its operator published.
    if (env.WECHAT_API_BASE) await createOfficialAccount(env).publishMenu(buildMenu(env))
    year = await buildDemonstration({ server: `http://127.0.0.1:${env.PORT}`, sandbox: env.WECHAT_API_BASE }, seconds ? { consentCountdownSeconds: Number(seconds) } : {})
    if (process.env.SEED_CAREER !== 'no') {
      await seedOnce('career', () => buildCareer(year))
      // The fair is today's: a demonstration that is started on another day gets another one.
      await seedOnce(`fairs of ${beijingTyped(new Date()).slice(0, 10)}`, () => buildFairs(year))
    }
  } finally {
    await disconnectDatabase()
  }
  mkdirSync(env.DATA_DIR, { recursive: true })
  writeFileSync(join(env.DATA_DIR, 'demo-accounts.json'), `${JSON.stringify(demoAccounts(year), null, 2)}\n`)
}
