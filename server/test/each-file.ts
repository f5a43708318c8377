import { createHash } from 'node:crypto'
import mongoose from 'mongoose'
import { connectDatabase, disconnectDatabase, ensureIndexes } from '../src/db/connect'
import { blockNetwork } from './block-network'

// What no test may do unnoticed: reach another machine, or print an error.
let noticed: string[] = []
let unblock = (): void => undefined
const print = console.error

/** A database of its own for each test file: files run side by side on one mongod. */
function databaseUri(file: string): string {
  const uri = process.env.TEST_MONGODB_URI
  if (!uri) throw new Error('TEST_MONGODB_URI is not set: server tests run by jest with --selectProjects server.')
  const name = `test_${createHash('sha256').update(file).digest('hex').slice(0, 20)}_${process.pid}`
  return uri.replace('/?', `/${name}?`)
}

beforeAll(async () => {
  unblock = blockNetwork((host) => noticed.push(`a connection to ${host}`))
  console.error = (...args: unknown[]) => {
    noticed.push(`console.error: ${args.map(String).join(' ')}`)
    print(...args)
  }
  await connectDatabase(databaseUri(expect.getState().testPath ?? ''))
  await ensureIndexes()
})

afterEach(() => {
  const found = noticed
  noticed = []
  if (found.length > 0) throw new Error(`The test passed by something it must not do:\n${found.join('\n')}`)
})

afterAll(async () => {
  await mongoose.connection.dropDatabase()
  await disconnectDatabase()
  console.error = print
  unblock()
})
