import { parseArgs } from 'node:util'
import { seedDemonstration } from './seed-demonstration'
import { seedVolume } from './volume/seed-volume'

const usage = 'Say what to seed: npm run seed -- --demo, or npm run seed -- --jobs 2000 --students 5000 [--employers 300]'

/** `npm run seed -- --demo` | `-- --jobs N --students N [--employers N]`: the first with the settings of a running server, the second on MONGODB_URI or DATA_DIR, as history:verify does. */
async function main(): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { demo: { type: 'boolean' }, jobs: text, students: text, employers: text } })
  if (process.env.NODE_ENV === 'production') throw new Error('What is seeded has known passwords: never with NODE_ENV=production.')
  if (values.demo) await seedDemonstration()
  else if (values.jobs || values.students) await seedVolume({ jobs: count(values.jobs), students: count(values.students), employers: values.employers ? count(values.employers) : undefined })
  else throw new Error(usage)
}

function count(given: string | undefined): number {
  const number = Number(given ?? 0)
  if (!Number.isInteger(number) || number < 0 || number > 100_000) throw new Error(`${given} is not a number from 0 to 100000. ${usage}`)
  return number
}

main().then(
  () => process.exit(0), // rate limiters and WeChat's client keep timers
  (error: unknown) => {
    console.error(error instanceof Error ? error.stack : error)
    process.exit(1)
  },
)
