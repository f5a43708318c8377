import { openKnownRegistrations } from '../../../server/src/modules/employers/actions/open-known-registrations'
import { saveEmployerProfile } from '../../../server/src/modules/employers/actions/save-employer-profile'
import { seeded } from '../../../server/test/seeded'
import { atTime } from '../at-time'
import { demoEmployers } from '../demo-employers'
import { seedSchool } from '../seed-school'
import { seedStaffedEmployer } from '../seed-staffed-employer'
import { makeEmployers } from '../volume/make-employers'
import { makeJobs } from '../volume/make-jobs'
import { writeEmployers } from '../volume/write-employers'
import { writeJobs } from '../volume/write-jobs'
import { demoAdverts } from './demo-adverts'
import { seedCareers } from './seed-careers'
import { seedEncounters } from './seed-encounters'
import { seedPendingUnit } from './seed-pending-unit'

const [units, adverts] = [6, 24]
const intros = ['做学校与政务软件二十年，员工 120 人，新人有导师带教。', '省属数据企业，承担全省政务数据治理，员工 260 人。'] as const

/** The demonstration's job market: adverts of the two employers and of six more, students who look for work, and one of them on the way. */
export async function buildCareer(year: number): Promise<void> {
  const [software, data] = await Promise.all([seedStaffedEmployer(demoEmployers[0]), seedStaffedEmployer(demoEmployers[1])])
  for (const [at, actor] of [software, data].entries()) {
    const { address, contactName, contactPhone } = demoEmployers[at] ?? demoEmployers[0]
    await saveEmployerProfile(actor, { industry: 'I', cityCode: '230100', address, contactName, contactPhone, size: 's3', intro: intros[at] ?? '' })
  }
  const others = makeEmployers(units, seeded(1))
  const staff = await atTime(60 * 24, () => writeEmployers(others))
  await openKnownRegistrations({ creditCode: { $in: others.map(({ creditCode }) => creditCode) } })
  const own = demoAdverts()
  const more = makeJobs(adverts, others, seeded(2)).map((advert) => ({ ...advert, employer: advert.employer + 2 }))
  await writeJobs([...own, ...more], { added: staff.added, actors: [software, data, ...staff.actors] })
  const { _id } = await seedSchool({})
  const seekers = await seedCareers(_id.toString(), year)
  const seeker = seekers.get('张雨桐')
  if (seeker) await seedEncounters({ seeker, software, data })
  await seedPendingUnit()
}
