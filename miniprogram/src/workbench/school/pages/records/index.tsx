import { useState } from 'react'
import { recordKindKeys, reviewKindKeys, reviewKinds, type ReviewKind } from '@shared/review/kinds'
import { DecidedAgreements } from '../../parts/decided-agreements'
import { DecidedCorrections } from '../../parts/decided-corrections'
import { DecidedRecords } from '../../parts/decided-records'
import { DecidedSourceInfo } from '../../parts/decided-source-info'
import { useWaiting } from '../../parts/use-waiting'

const options = reviewKindKeys.map((value) => ({ value, label: reviewKinds[value] }))

/** 已办记录: what was decided before, by kind and status. */
export default function RecordsPage() {
  const waiting = useWaiting()
  const [kind, setKind] = useState<ReviewKind>('source-info')
  const kinds = { id: 'kind', label: '类别', value: kind, options, onPick: (value: string) => setKind(reviewKindKeys.find((one) => one === value) ?? 'source-info') }
  const listed = recordKindKeys.find((one) => one === kind)
  if (listed) return <DecidedRecords key={listed} kind={listed} waiting={waiting} kinds={kinds} />
  if (kind === 'correction') return <DecidedCorrections waiting={waiting} kinds={kinds} />
  if (kind === 'online-agreement') return <DecidedAgreements waiting={waiting} kinds={kinds} />
  return <DecidedSourceInfo waiting={waiting} kinds={kinds} />
}
