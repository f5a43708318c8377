import type { ResponseOf } from '@/api/input-of'

export type Termination = ResponseOf<'GET /api/terminations/:id'>
export type CurrentTermination = ResponseOf<'GET /api/terminations/current'>
export type DestinationKind = Termination['destination']['kind']
const root = '/modules/terminations/pages'

export const terminationPlaces = {
  current: `${root}/current/index`,
  start: (destinationId: string) => `${root}/start/index?destinationId=${destinationId}`,
  show: (id: string, done?: 'sent') => `${root}/show/index?id=${id}${done ? `&done=${done}` : ''}`,
}
/** What ending it is called: an agreement is terminated, a registration released. */
export const endingName = (kind: DestinationKind): string => (kind === 'other' ? '申请解除' : '解约申请')
