import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ApplicationStatus } from '@shared/applications/workflow'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useSettled } from '@/hooks/use-settled'
import { useShownAgain } from '@/hooks/use-shown-again'
import { isWide } from '@/platform/is-wide'
import { keepQuery } from '@/platform/keep-query'
import { Select } from '@/platform/select'
import { TextInput } from '@/platform/text-input'
import { Button } from '@/ui/button'
import { DeskKeys } from '@/ui/desk/desk-keys'
import { Segments } from '@/ui/segments'
import { applicantColumns, applicantLabel, applicantStates } from '../../parts/applicant-columns'
import { ApplicantList } from '../../parts/applicant-list'
import { ApplicationView } from '../../parts/application-view'
import type { ApplicationAnswer } from '../../parts/application-decisions'
import { BatchUnfit } from '../../parts/batch-unfit'
import { EmployerDesk } from '../../parts/employer-desk'
import { useDecided } from '../../parts/use-decided'
import { useJobOptions } from '../../parts/use-job-options'
import { usePicks } from '../../parts/use-picks'
import { useWaiting } from '../../parts/use-waiting'
import './index.scss'

const everything = 'all'

/** 应聘者: a board with a column for each state where there is room; beside an open record, and on a phone, one state at a time. */
export default function ApplicantsPage() {
  const { job: asked, id: linked } = useRouter().params
  const waiting = useWaiting()
  const [jobId, setJobId] = useState(asked)
  const [id, setId] = useState(linked)
  const [status, setStatus] = useState<ApplicationStatus>('submitted')
  const [turn, setTurn] = useState(0)
  const [typed, setTyped] = useState('')
  const name = useSettled(typed.trim())
  const decided = useDecided()
  const picks = usePicks()
  const jobs = useJobOptions(jobId)
  const board = useLoad(() => call('GET /api/applications/board', { query: { jobId } }), [jobId])
  const counted = () => { void board.reload(); void waiting.reload() }
  const changed = () => { decided.clear(); setTurn((before) => before + 1); counted() }
  useShownAgain(changed)
  // The counts are of everybody.
  const countOf = (key: ApplicationStatus): string => { const found = name ? undefined : board.data?.columns.find((column) => column.status.key === key); return found ? ` ${found.count}` : '' }
  const wide = isWide()
  const columns = wide && id === undefined
  const show = (chosen: string | undefined) => { setId(chosen); keepQuery('id', chosen) }
  const pickJob = (value: string) => {
    const next = value === everything ? undefined : value
    decided.clear()
    setJobId(next)
    keepQuery('job', next)
    show(undefined)
    picks.set(false)
  }
  // Who answers an offer goes on with the signing; after the others the next is opened.
  const onDecided = (how: ApplicationAnswer | undefined) => { if (wide && id !== undefined && (how === 'turnDown' || how === 'inviteToInterview')) { decided.add(id); counted() } else changed() }
  const states = applicantStates.map((key) => ({ value: key, label: `${applicantLabel(key)}${countOf(key)}` }))
  const pickStatus = (value: string) => { decided.clear(); setStatus(applicantStates.find((key) => key === value) ?? 'submitted') }
  const tools = (
    <View className="applicants-tools">
      <View className="applicants-row">
        <View className="applicants-job"><Select id="job" label="职位" value={jobId ?? everything} options={[{ value: everything, label: '全部职位' }, ...jobs]} onPick={pickJob} /></View>
        <View className="applicants-name"><TextInput id="name" label="按姓名查找" placeholder="按姓名查找（全名）" value={typed} limit={40} onInput={setTyped} /></View>
        {!columns && wide && <View className="applicants-status"><Select id="status" label="状态" value={status} options={states} onPick={pickStatus} /></View>}
        <View className="applicants-batch">
          {wide && id !== undefined && <Button small kind="plain" onTap={() => { show(undefined); changed() }}>返回看板</Button>}
          <BatchUnfit picks={picks} onDone={changed} />
        </View>
      </View>
      {!columns && !wide && <View className="applicants-states"><Segments label="状态" value={status} options={states} onPick={pickStatus} /></View>}
      {!columns && <DeskKeys keys={[['J K', '上下']]} />}
    </View>
  )
  const list = (key: ApplicationStatus, keys: boolean) => (
    <ApplicantList status={key} jobId={jobId} name={name} turn={turn} decided={decided} chosen={id} picks={picks} keys={keys} onChoose={(chosen) => { setStatus(key); show(chosen) }} />
  )
  return (
    <EmployerDesk title="应聘者" waiting={waiting} tools={tools} onCloseRecord={columns ? undefined : () => { show(undefined); changed() }} record={id && <ApplicationView key={id} id={id} onSeen={counted} onDecided={onDecided} />}>
      {columns
        ? (
          <View className="board">
            {applicantColumns.map((key) => (
              <View key={key} className="board-column"><View className="board-title">{`${applicantLabel(key)}${countOf(key)}`}</View><View className="board-list">{list(key, false)}</View></View>
            ))}
          </View>
        )
        : list(status, true)}
    </EmployerDesk>
  )
}
