import { storage } from '@/platform/storage'
import { privateShelf } from './private-shelf'
import { session } from './session'

jest.mock('./call', () => ({ call: async () => ({}) }))

it('R-FAIR-3 keeps a ticket on this device for the one who is signed in', () => {
  privateShelf.write('ticket-1', { code: 'AEBA' })
  privateShelf.write('ticket-2', { code: 'BCDE' })
  expect([privateShelf.read('ticket-1'), privateShelf.read('ticket-3')]).toEqual([{ code: 'AEBA' }, undefined])
})

it('R-FAIR-3 leaves nothing of it after signing out', async () => {
  privateShelf.write('ticket-1', { code: 'AEBA' })
  await session.end()
  expect([privateShelf.read('ticket-1'), storage.read('private')]).toEqual([undefined, undefined])
})

it('R-FAIR-3 shows the next one who signs in nothing of the one before', () => {
  privateShelf.write('ticket-1', { code: 'AEBA' })
  session.begin({})
  expect(privateShelf.read('ticket-1')).toBeUndefined()
})
