import { isCreditCode } from '@shared/kernel/credit-code'
import { readIdentityNo } from '@shared/kernel/identity-no'
import { cities } from '@shared/jobs/cities'
import { majorClasses } from '@shared/jobs/major-classes'
import { seeded } from '../../../server/test/seeded'
import { makeEmployers } from './make-employers'
import { makeJobs } from './make-jobs'
import { makeStudents } from './make-students'
import { trades } from './trades'

const world = (seed: number) => {
  const chance = seeded(seed)
  const employers = makeEmployers(200, chance)
  return { employers, jobs: makeJobs(2000, employers, chance), students: makeStudents(5000, 2027, chance) }
}

it('R-JOB-1 the volume is the same each time, and another for another seed', () => {
  expect(world(1)).toEqual(world(1))
  expect(world(2).jobs[0]).not.toEqual(world(1).jobs[0])
})
it('R-JOB-1 every number is a valid one and nobody has another person’s', () => {
  const { employers, students } = world(1)
  expect(employers.filter(({ creditCode }) => !isCreditCode(creditCode))).toEqual([])
  expect(students.filter(({ identityNo }) => !readIdentityNo(identityNo ?? ''))).toEqual([])
  expect([new Set(employers.map(({ creditCode }) => creditCode)).size, new Set(employers.map(({ name }) => name)).size, new Set(students.map(({ identityNo }) => identityNo)).size]).toEqual([200, 200, 5000])
})
it('R-JOB-1 adverts name places, majors and pay that there are', () => {
  const { jobs } = world(1)
  expect(jobs.filter(({ cityCode }) => !(cityCode in cities))).toEqual([])
  expect(trades.flatMap(({ majors }) => majors).filter((code) => !(code in majorClasses))).toEqual([])
  expect(jobs.filter(({ salaryMinYuan = 1, salaryMaxYuan = 2 }) => salaryMinYuan >= salaryMaxYuan)).toEqual([])
})
