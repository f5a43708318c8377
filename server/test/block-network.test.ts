import { connect } from 'node:net'
import { blockNetwork } from './block-network'

describe('blockNetwork', () => {
  it('refuses another machine by name and tells which', async () => {
    const seen: string[] = []
    const undo = blockNetwork((host) => seen.push(host))
    await expect(fetch('http://example.invalid/')).rejects.toThrow()
    undo()
    expect(seen).toEqual(['example.invalid'])
  })

  it('lets this machine through', async () => {
    const seen: string[] = []
    const undo = blockNetwork((host) => seen.push(host))
    const socket = connect({ host: '127.0.0.1', port: 1 })
    const error = await new Promise<NodeJS.ErrnoException>((done) => socket.once('error', done))
    undo()
    expect(error.code).toBe('ECONNREFUSED')
    expect(seen).toEqual([])
  })
})
