import { maskIp } from '../../http/mask-ip'
import { type OfflineAgreementRow, type OfflineTrace } from './model'

/** The traces with the step that is about to be taken. */
export const traceStep = (row: Pick<OfflineAgreementRow, 'traces' | 'historySeq'>, ip: string): OfflineTrace[] => [...row.traces, { seq: row.historySeq + 1, ipMasked: maskIp(ip) }]
