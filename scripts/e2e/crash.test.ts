import { connectDatabase, disconnectDatabase, ensureIndexes } from '../../server/src/db/connect'
import { loadEnv } from '../../server/src/env'
import { buildAccount } from '../../server/src/modules/accounts/factory'
import { openRegistration } from '../../server/src/modules/other-destinations/factory'
import { buildSchool } from '../../server/src/modules/schools/factory'
import { buildSourceInfo } from '../../server/src/modules/source-info/factory'
import { buildUpload } from '../../server/src/modules/uploads/factory'
import { useSettings } from '../../server/src/settings'
import { seeded } from '../../server/test/seeded'
import { graduationYear } from '../seed/graduation-year'
import { findFileFaults } from './crash/find-file-faults'
import { findHalves } from './crash/find-halves'
import { Ledger } from './crash/ledger'
import { liveForm } from './crash/live-form'
import { liveOffline } from './crash/live-offline'
import { liveOther } from './crash/live-other'
import { liveSchool } from './crash/live-school'
import { Broken, person, type Person, type World } from './crash/person'
import { type DoomedServer, startDoomedServer } from './crash/start-doomed-server'

/** On a busy machine fewer: as soon as everything has happened and the time is up. */
const mostRounds = 12
const enoughMs = 45_000
const milestones = ['offline-agreement in_force', 'other-destination approved', 'termination in_review', 'termination approved']
const chance = seeded(20_261_122)
const ledger = new Ledger()

describe('a server that is killed in the middle of everything', () => {
  let server: DoomedServer
  const people: { who: Person; live: () => Promise<void> }[] = []
  let whenWritten = (): void => undefined

  beforeAll(async () => {
    server = await startDoomedServer()
    useSettings(loadEnv(server.env))
    await connectDatabase(server.env.MONGODB_URI ?? '')
    await ensureIndexes()
    const { _id: schoolId } = await buildSchool()
    const world: World = { url: server.url, ledger, chance, onWrite: () => whenWritten() }
    const year = graduationYear(new Date())
    for (let at = 0; at < 5; at += 1) {
      // Only who has handed in the source information may hand in the form.
      const account = at < 4 ? await buildAccount('student', { schoolId }) : (await buildSourceInfo('pending', { schoolId })).student
      await openRegistration(account)
      const who = person(world, account.token)
      if (at < 2) people.push({ who, live: liveOffline(who, world, year) })
      else if (at < 4) people.push({ who, live: liveOther(who, world) })
      else people.push({ who, live: liveForm(who, world, (await buildUpload({ student: account, purpose: 'photo' }))._id.toString()) })
    }
    const who = person(world, (await buildAccount('reviewer', { schoolId })).token)
    people.push({ who, live: liveSchool(who, world) })
  })
  afterAll(async () => {
    await disconnectDatabase()
    await server?.stop()
  })

  /** Everybody goes on until their line breaks, which is when the server dies: some requests and some milliseconds from now. */
  async function liveUntilKilled(): Promise<void> {
    let left = 6 + chance.below(16)
    const lateMs = chance.below(40)
    const killed = new Promise<void>((done, fail) => {
      whenWritten = () => {
        left -= 1
        if (left === 0) setTimeout(() => void server.kill().then(done, fail), lateMs)
      }
    })
    // Whoever meets a fault stops; the others go on until the line breaks for all.
    const ends = await Promise.allSettled([killed, ...people.map(untilBroken)])
    for (const end of ends) if (end.status === 'rejected') throw new Error(server.log(), { cause: end.reason })
  }

  async function untilBroken({ who, live }: (typeof people)[number]): Promise<void> {
    try {
      await who.repeatUpload()
      for (;;) await live()
    } catch (error) {
      if (!(error instanceof Broken)) throw error
    }
  }

  /** `kind status` of every step that somebody was told of. */
  const happened = (): Set<string> => new Set([...ledger.steps.keys()].map((key) => key.split(' ').filter((_, at) => at !== 1).join(' ')))
  const isEnough = (): boolean => milestones.every((milestone) => happened().has(milestone))

  it('R-OFF-1 R-DST-1 loses nothing it acknowledged and leaves nothing half done, time after time', async () => {
    const began = performance.now()
    for (let round = 1; round <= mostRounds && !(isEnough() && performance.now() - began > enoughMs); round += 1) {
      await server.start()
      await liveUntilKilled()
      expect({ round, halves: await findHalves(ledger), failures: ledger.failures }).toEqual({ round, halves: [], failures: [] })
    }
    // That something happened at all.
    expect([...happened()]).toEqual(expect.arrayContaining(milestones))
    expect([...ledger.drafts.values()].reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(5)
  })

  it('R-OFF-1 a file that was sent again after the break is there once', async () => {
    await server.start()
    for (const { who } of people) await who.repeatUpload()
    expect(await findFileFaults(ledger)).toEqual([])
    expect(ledger.uploads.size).toBeGreaterThan(2)
  })
})
