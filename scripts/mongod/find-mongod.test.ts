import { findMongod } from './find-mongod'
import { type MongodSource } from './mongod-source'

const source = (name: string, present?: string, fetched?: string | Error): MongodSource => ({
  name,
  present: () => present,
  fetch: fetched === undefined ? undefined : async () => {
    if (fetched instanceof Error) throw fetched
    return fetched
  },
})
const fine = (): void => undefined

describe('findMongod', () => {
  it('takes the first that is there', async () => {
    expect(await findMongod([source('a', '/a'), source('b', '/b')], fine)).toBe('/a')
  })

  it('prefers what is there to what an earlier source would have to fetch', async () => {
    expect(await findMongod([source('a', undefined, '/fetched'), source('b', '/b')], fine)).toBe('/b')
  })

  it('goes on when a download fails', async () => {
    expect(await findMongod([source('a', undefined, new Error('no network')), source('b', undefined, '/b')], fine)).toBe('/b')
  })

  it('goes on when what is there does not run', async () => {
    const check = (file: string): void => { if (file === '/old') throw new Error('too old') }
    expect(await findMongod([source('a', '/old'), source('b', undefined, '/b')], check)).toBe('/b')
  })

  it('says what was tried and what to do', async () => {
    const search = findMongod([source('a', undefined, new Error('no network'))], fine)
    await expect(search).rejects.toThrow(/a: no network[\s\S]*Install MongoDB.*MONGOD_PATH.*MONGODB_URI/)
  })
})
