import { shareWork } from './share-work'

/** Work that begins when it is admitted and ends when the test says so. */
function workshop() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const work = (name: string) => async () => { begun.push(name); await new Promise<void>((end) => { ends.set(name, end) }) }
  return { begun, work, end: (name: string) => { ends.get(name)?.() } }
}
const settled = () => new Promise<void>((resolve) => { setImmediate(resolve) })

describe('files to be looked at', () => {
  it('R-OFF-1 run one after the other of one student, whatever their kind, and hold up nobody else', async () => {
    const { begun, work, end } = workshop()
    const [pdfs, pictures] = [shareWork(2), shareWork(10)]
    const all = [
      pdfs({ cost: 1, owner: 'a' }, work('a1')), pdfs({ cost: 1, owner: 'a' }, work('a2')), pictures({ cost: 1, owner: 'a' }, work('a3')),
      pdfs({ cost: 1, owner: 'b' }, work('b1')), pictures({ cost: 10, owner: 'c' }, work('c1')),
    ]
    await settled()
    expect(begun).toEqual(['a1', 'b1', 'c1'])
    for (const name of ['c1', 'a1', 'a2', 'a3', 'b1']) { end(name); await settled() }
    expect(begun).toEqual(['a1', 'b1', 'c1', 'a2', 'a3'])
    await Promise.all(all)
  })
  it('R-OFF-1 are refused when too many of one student wait, with when to come again', async () => {
    const { work, end } = workshop()
    const inTurn = shareWork(2)
    const gone = new AbortController()
    const first = inTurn({ cost: 1, owner: 'd' }, work('d'))
    const waiting = Array.from({ length: 8 }, () => inTurn({ cost: 1, owner: 'd', gone: gone.signal }, work('d')))
    const dropped = Promise.allSettled(waiting)
    await expect(inTurn({ cost: 1, owner: 'd' }, work('d'))).rejects.toMatchObject({ id: 'not_ready', details: { retryAfterSeconds: 10 } })
    gone.abort()
    end('d')
    await Promise.all([first, dropped])
  })
  it('R-OFF-1 are refused when too many of all wait', async () => {
    const { work, end } = workshop()
    const inTurn = shareWork(1)
    const gone = new AbortController()
    const first = inTurn({ cost: 1, owner: 'first' }, work('first'))
    const dropped = Promise.allSettled(Array.from({ length: 40 }, (_, n) => inTurn({ cost: 1, owner: `e${n}`, gone: gone.signal }, work('e'))))
    await expect(inTurn({ cost: 1, owner: 'f' }, work('f'))).rejects.toMatchObject({ id: 'not_ready' })
    gone.abort()
    end('first')
    await Promise.all([first, dropped])
  })
  it('R-OFF-1 are dropped while they wait when nobody waits for them any more', async () => {
    const { begun, work, end } = workshop()
    const inTurn = shareWork(1)
    const gone = new AbortController()
    const first = inTurn({ cost: 1, owner: 'g' }, work('g'))
    const second = inTurn({ cost: 1, owner: 'h', gone: gone.signal }, work('h'))
    const third = inTurn({ cost: 1, owner: 'i' }, work('i'))
    gone.abort()
    await expect(second).rejects.toMatchObject({ id: 'bad_request' })
    end('g')
    await settled()
    expect(begun).toEqual(['g', 'i'])
    end('i')
    await Promise.all([first, third])
  })
})
