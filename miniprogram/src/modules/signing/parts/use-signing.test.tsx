import { act } from 'react'
import { ApiError } from '@/api/api-error'
import { render, tap } from '../../../../test/render'
import { beginConsent, signOffer, type Offer } from './offer'
import { useSigning } from './use-signing'

jest.mock('./offer', () => ({ beginConsent: jest.fn(), signOffer: jest.fn() }))
const [consent, accept] = [jest.mocked(beginConsent), jest.mocked(signOffer)]
const terms = { position: '', salaryFen: 1, probationMonths: 0, probationSalaryFen: 1, workplace: '', reportOn: '', acceptsArchive: true, acceptsHukou: true, damagesFen: 0, notes: '' }
const offer: Offer = { kind: 'invitation', id: 'a1', version: 2, employer: '单位', terms, needs: [], readyAt: undefined, why: undefined }
const refusal = (id: ApiError['id']) => new ApiError(id, { message: '拒绝', next: '下一步', status: 409 })

function Signer({ onSigned, onChanged, of = offer }: { onSigned: (id: string) => void; onChanged: () => void; of?: Offer }) {
  const signing = useSigning(of, { onSigned, onChanged })
  return (
    <>
      <button onClick={() => void signing.begin().catch(() => undefined)}>begin</button><button onClick={() => void signing.sign()}>sign</button>
      <p>{signing.readyAt ?? 'closed'}</p><p>{signing.error?.id}</p>
    </>
  )
}
const settle = () => act(async () => { await new Promise((done) => setTimeout(done, 0)) })
async function draw(of?: Offer) {
  const [onSigned, onChanged] = [jest.fn(), jest.fn()]
  const place = render(<Signer onSigned={onSigned} onChanged={onChanged} of={of} />)
  await settle()
  return { place, onSigned, onChanged }
}
beforeEach(() => { consent.mockReset(); accept.mockReset() })

it('R-SIGN-6 waits for the countdown the server begins', async () => {
  consent.mockResolvedValueOnce('2027-01-01T00:00:10.000Z')
  const { place } = await draw()
  tap(place, 'begin')
  await settle()
  expect(place.textContent).toContain('2027-01-01T00:00:10.000Z')
  expect(consent).toHaveBeenCalledWith(offer)
})

it('R-SIGN-6 takes up a countdown that still runs', async () => {
  const { place } = await draw({ ...offer, readyAt: '2999-01-01T00:00:00.000Z' })
  tap(place, 'begin')
  await settle()
  expect(place.textContent).toContain('2999')
  expect(consent).not.toHaveBeenCalled()
})

it('R-SIGN-7 signs once however often it is tapped', async () => {
  accept.mockResolvedValue('d1')
  const { place, onSigned } = await draw()
  tap(place, 'sign')
  tap(place, 'sign')
  await settle()
  expect(accept).toHaveBeenCalledTimes(1)
  expect(onSigned).toHaveBeenCalledWith('d1')
})

it('R-SIGN-6 counts down again when the server says it was not served', async () => {
  accept.mockRejectedValueOnce(refusal('consent_countdown_not_served'))
  consent.mockResolvedValueOnce('2027-01-01T00:00:20.000Z')
  const { place, onChanged } = await draw()
  tap(place, 'sign')
  await settle()
  expect(consent).toHaveBeenCalledTimes(1)
  expect(place.textContent).toContain('2027-01-01T00:00:20.000Z')
  expect(onChanged).not.toHaveBeenCalled()
})

it.each(['destination_active', 'invitation_expired', 'stale_version'] as const)('R-SIGN-5 reads the invitation again after %s', async (id) => {
  consent.mockResolvedValueOnce('2027-01-01T00:00:10.000Z')
  accept.mockRejectedValueOnce(refusal(id))
  const { place, onChanged } = await draw()
  tap(place, 'begin')
  await settle()
  tap(place, 'sign')
  await settle()
  expect(place.textContent).toContain('closed')
  expect(onChanged).toHaveBeenCalledTimes(1)
})

it('keeps the sheet open when the network fails, to try again', async () => {
  consent.mockResolvedValueOnce('2027-01-01T00:00:10.000Z')
  accept.mockRejectedValueOnce(refusal('network_error'))
  const { place, onChanged } = await draw()
  tap(place, 'begin')
  await settle()
  tap(place, 'sign')
  await settle()
  expect(place.textContent).toContain('2027-01-01')
  expect(place.textContent).toContain('network_error')
  expect(onChanged).not.toHaveBeenCalled()
})
