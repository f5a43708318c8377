import type { VideoCall } from './call'

/** Neither rings nor goes on. */
export const isOver = ({ status }: Pick<VideoCall, 'status'>): boolean => status.key !== 'ringing' && status.key !== 'live'
