import { useState } from 'react'
import { reviewKinds } from '@shared/review/kinds'
import { DecidedAgreements } from '../../parts/decided-agreements'
import { DecidedCorrections } from '../../parts/decided-corrections'
import { DecidedSourceInfo } from '../../parts/decided-source-info'
import { useWaiting } from '../../parts/use-waiting'

const lists = { 'source-info': DecidedSourceInfo, 'correction': DecidedCorrections, 'online-agreement': DecidedAgreements } as const
type Listed = keyof typeof lists
const listed = ['source-info', 'correction', 'online-agreement'] as const satisfies readonly Listed[]
const options = listed.map((value) => ({ value, label: reviewKinds[value] }))

/** 已办记录: what was decided before, by kind and status. */
export default function RecordsPage() {
  const waiting = useWaiting()
  const [kind, setKind] = useState<Listed>('source-info')
  const List = lists[kind]
  return <List waiting={waiting} kinds={{ id: 'kind', label: '类别', value: kind, options, onPick: (value) => setKind(listed.find((one) => one === value) ?? 'source-info') }} />
}
