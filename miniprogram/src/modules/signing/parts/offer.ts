import type { Handover, Terms } from '@shared/signing/terms'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'

type Invitation = ResponseOf<'GET /api/signing/invitations/:id'>
type Agreement = ResponseOf<'GET /api/destinations/:id'>
export type HandoverPart = keyof Handover

/** What a student is asked to sign: an invitation, or an agreement the employer changed. */
export interface Offer {
  kind: 'invitation' | 'agreement'
  id: string
  version: number
  employer: string
  terms: Terms
  /** What the employer does not take: where it goes has to be said. */
  needs: readonly HandoverPart[]
  /** Where it was to go when the agreement was signed before; the student may change it. */
  handover?: Handover | null
  /** A countdown that was begun before, ISO. */
  readyAt: string | undefined
  /** Why it cannot be signed now. */
  why: { message: string; next: string } | undefined
}

const partsOf = (archive: boolean, hukou: boolean): HandoverPart[] => [...(archive ? ['archive'] as const : []), ...(hukou ? ['hukou'] as const : [])]

function whyNot(actions: Invitation['actions'], keys: readonly string[], label: string): Offer['why'] {
  const action = actions.find((one) => keys.includes(one.key))
  return action ? action.why : { message: `${label}，不能再签约`, next: '请返回查看最新状态' }
}

export const offerOfInvitation = (one: Invitation): Offer => ({
  kind: 'invitation', id: one.id, version: one.version, employer: one.employer.name, terms: one.terms, readyAt: one.readyAt,
  needs: partsOf(one.needsArchive, one.needsHukou), why: whyNot(one.actions, ['consent'], one.status.label),
})

export const offerOfAgreement = (one: Agreement): Offer => ({
  kind: 'agreement', id: one.id, version: one.version, employer: one.employer.name, terms: one.terms, readyAt: one.readyAt,
  needs: partsOf(one.needsArchive, one.needsHukou), handover: one.handover,
  why: whyNot(one.actions, ['consentAmendment', 'consentReoffer'], one.status.label),
})

/** Loads what the page's parameters name. @throws ApiError */
export async function loadOffer(kind: Offer['kind'], id: string): Promise<Offer> {
  if (kind === 'agreement') return offerOfAgreement(await call('GET /api/destinations/:id', { params: { id } }))
  return offerOfInvitation(await call('GET /api/signing/invitations/:id', { params: { id } }))
}

/** Begins the countdown; answers from when on it can be signed. @throws ApiError */
export async function beginConsent({ kind, id, version }: Offer): Promise<string> {
  const input = { params: { id }, body: { version } }
  const { readyAt } = kind === 'agreement' ? await call('POST /api/destinations/:id/consent', input) : await call('POST /api/signing/invitations/:id/consent', input)
  return readyAt
}

/** 现在签约; answers the agreement's id. @throws ApiError */
export async function signOffer({ kind, id, version }: Offer, handover: Handover | undefined): Promise<string> {
  const input = { params: { id }, body: { version, handover } }
  if (kind === 'agreement') return (await call('POST /api/destinations/:id/confirm', input)).id
  return (await call('POST /api/signing/invitations/:id/accept', input)).destinationId
}
