import type { InterviewItem } from './interview'

/** Whether 加入 leads somewhere: an accepted video interview whose time has come. How long one may still call is the server's to say. */
export const joinableNow = ({ kind, status, startsAt }: Pick<InterviewItem, 'kind' | 'status' | 'startsAt'>, now: number): boolean =>
  kind.key === 'video' && status.key === 'accepted' && now >= Date.parse(startsAt)
