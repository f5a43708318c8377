import { refusals, type Refusal } from '@shared/check-in/refusals'

export interface FairTrend { minutes: { at: Date; count: number }[]; refused: { reason: Refusal; count: number }[]; at: Date }

/** Entries by minute and refusals by reason, as the organiser's page draws them. */
export const presentTrend = ({ minutes, refused, at }: FairTrend) => ({
  minutes: minutes.map((minute) => ({ at: minute.at.toISOString(), count: minute.count })),
  refused: refused.map(({ reason, count }) => ({ reason, label: refusals[reason], count })), at: at.toISOString(),
})
