/** One thing that is not as it was written: `kind` is a workflow, a collection, `checkpoint` or `history`; `seq` the row or checkpoint. */
export interface HistoryFault { kind: string; id: string; seq?: number; what: string }

/** Takes faults one by one: there may be more than memory holds. */
export type ReportFault = (fault: HistoryFault) => void
