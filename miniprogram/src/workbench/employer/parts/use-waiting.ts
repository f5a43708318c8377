import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useLoad, type Loaded } from '@/hooks/use-load'

/** How many there are; `more` when there are more than were counted. */
export interface Counted { count: number; more: boolean }
export interface Waiting { /** Applications nobody has looked at. */ applicants: Counted; /** Invitations to apply that students have not answered. */ invited: Counted; open: Counted; rejected: Counted; student: Counted; review: Counted; /** Terminations on which it is our turn. */ termination: Counted; /** Interviews that are over and have no result. */ interviews: Counted; /** Messages nobody of the unit has read. */ unread: Counted }

const counted = (page: { items: readonly unknown[]; next?: string }): Counted => ({ count: page.items.length, more: page.next !== undefined })
const agreements = (status: 'rejected' | 'amended' | 'reoffered' | 'in_review') => call('GET /api/destinations', { query: { status, limit: 100 } }).then(counted)
const terminations = (status: 'awaiting_employer' | 'refused_by_student') => call('GET /api/terminations', { query: { status, limit: 100 } }).then(counted)
const unread = (board: ResponseOf<'GET /api/applications/board'>): Counted => ({ count: board.columns.find(({ status }) => status.key === 'submitted')?.count ?? 0, more: false })
const both = (one: Counted, other: Counted): Counted => ({ count: one.count + other.count, more: one.more || other.more })

async function loadWaiting(): Promise<Waiting> {
  const [applicants, invited, open, rejected, amended, reoffered, review, asked, refused, { awaitingResult }, hall] = await Promise.all([
    call('GET /api/applications/board').then(unread), call('GET /api/job-invitations', { query: { status: 'open', limit: 100 } }).then(counted),
    call('GET /api/signing/invitations', { query: { status: 'open', limit: 100 } }).then(counted),
    agreements('rejected'), agreements('amended'), agreements('reoffered'), agreements('in_review'),
    terminations('awaiting_employer'), terminations('refused_by_student'), call('GET /api/interviews/summary'), call('GET /api/hall/unread'),
  ])
  return { applicants, invited, open, rejected, review, student: both(amended, reoffered), termination: both(asked, refused), interviews: { count: awaitingResult, more: false }, unread: { count: hall.count, more: false } }
}

/** What is under way for this employer, by kind. There is no summary to ask for, so lists are counted as far as one page reaches. */
export const useWaiting = (): Loaded<Waiting> => useLoad(loadWaiting, [])
/** 57, or 100+ when not all were counted. */
export const formatCount = ({ count, more }: Counted): string => `${count}${more ? '+' : ''}`
