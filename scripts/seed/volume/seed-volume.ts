import { resolve } from 'node:path'
import '../../../server/src/routes' // every model, so every index
import { ensureIndexes } from '../../../server/src/db/connect'
import { loadEnv } from '../../../server/src/env'
import { useSettings } from '../../../server/src/settings'
import { seeded } from '../../../server/test/seeded'
import { keepKeys } from '../../product/keep-keys'
import { openDatabase } from '../../product/open-database'
import { graduationYear } from '../graduation-year'
import { demoReviewer, demoPasswords } from '../demo-accounts'
import { actorOf } from '../actor-of'
import { seedAccount } from '../seed-account'
import { seedSchool } from '../seed-school'
import { makeEmployers } from './make-employers'
import { makeJobs } from './make-jobs'
import { makeStudents } from './make-students'
import { writeCareers } from './write-careers'
import { writeEmployers } from './write-employers'
import { writeJobs } from './write-jobs'
import { writeStudents } from './write-students'

export interface Volume { jobs: number; students: number; /** Default: one for seven adverts. */ employers?: number }

/**
 * Fills the database with graduates who registered and know what they want, and with units and their adverts; the same numbers give the
 * same people each time. What is there already is left alone, so that it may be repeated and enlarged.
 */
export async function seedVolume({ jobs, students, employers = Math.max(1, Math.ceil(jobs / 7)) }: Volume): Promise<void> {
  const dataDir = resolve(process.env.DATA_DIR ?? '.data')
  const unused = { WECHAT_OA_APPID: 'none', WECHAT_OA_SECRET: 'none', WECHAT_OA_TOKEN: 'none', WECHAT_OA_AES_KEY: '0'.repeat(43), WECHAT_MP_APPID: 'none', WECHAT_MP_SECRET: 'none' }
  useSettings(loadEnv({ LOG_LEVEL: 'warn', MONGODB_URI: 'mongodb://opened-below', ...unused, ...keepKeys(dataDir), ...process.env, DATA_DIR: dataDir }))
  const leave = await openDatabase({ uri: process.env.MONGODB_URI, dataDir, port: Number(process.env.MONGOD_PORT ?? 27117) })
  try {
    await ensureIndexes()
    const year = graduationYear(new Date())
    const school = await seedSchool({})
    const reviewer = actorOf(await seedAccount({ role: 'reviewer', ...demoReviewer, password: demoPasswords.reviewer, schoolId: school._id }), 'h5')
    // Each draw of its own, so that more of one changes nothing of the others.
    const units = makeEmployers(employers, seeded(1))
    const staff = await writeEmployers(units)
    const published = await writeJobs(makeJobs(jobs, units, seeded(2)), staff)
    const registered = await writeStudents({ reviewer, schoolId: school._id, people: makeStudents(students, year, seeded(3)) })
    await writeCareers(registered, year, (at) => seeded(4_000_000 + at))
    console.log(`Added ${staff.added} units, ${published} adverts, ${registered.length} students. Each student's password: ${demoPasswords.student}; each unit's account is unit0, unit1 … with ${demoPasswords.employer}.`)
    console.log('The worker makes their recommendations within a minute or two of running; 平台管理员 may ask for it at once.')
  } finally {
    await leave()
  }
}
