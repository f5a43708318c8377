import { checkMongod } from './check-mongod'
import { fromDownload } from './from-download'
import { fromPath } from './from-path'
import { fromWheel } from './from-wheel'
import { type MongodSource } from './mongod-source'

const reason = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}

/**
 * The path of a mongod that runs. What is on the machine comes before what would have to be fetched;
 * within each, the sources keep their order.
 * @throws Error that lists what was tried and says what to do
 */
export async function findMongod(
  sources: readonly MongodSource[] = [fromPath, fromDownload, fromWheel],
  check: (file: string) => void = checkMongod,
): Promise<string> {
  const failures: string[] = []
  for (const source of sources) {
    const file = source.present()
    if (!file) continue
    try {
      check(file)
      return file
    } catch (error) {
      failures.push(`  ${source.name}: ${reason(error)}`)
    }
  }
  for (const source of sources) {
    if (!source.fetch) continue
    try {
      const file = await source.fetch()
      check(file)
      return file
    } catch (error) {
      failures.push(`  ${source.name}: ${reason(error)}`)
    }
  }
  throw new Error(`There is no MongoDB server (mongod) here, and none could be fetched:\n${failures.join('\n')}\n`
    + 'Install MongoDB 6 or newer so that mongod is on PATH, or set MONGOD_PATH to one, or set MONGODB_URI to a replica set that runs elsewhere.')
}
