import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { interviewWorkflow, type InterviewStatus } from '@shared/interviews/workflow'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { isWide } from '@/platform/is-wide'
import { keepQuery } from '@/platform/keep-query'
import { Button } from '@/ui/button'
import { DeskItem } from '@/ui/desk/desk-item'
import { formatSpan } from '@/ui/format-span'
import { ListView } from '@/ui/list-view'
import { Segments } from '@/ui/segments'
import { Loaded } from '@/ui/states/loaded'
import { Tag } from '@/ui/tag'
import { today } from '@/ui/today'
import { WeekBar } from '@/workbench/parts/week-bar'
import { WeekGrid } from '@/workbench/parts/week-grid'
import { weekOf } from '@/workbench/parts/week-of'
import { deskPages } from '../../parts/desk-pages'
import { EmployerDesk } from '../../parts/employer-desk'
import { InterviewView } from '../../parts/interview-view'
import { StatusFilter } from '../../parts/status-filter'
import { useRecordChoice } from '@/workbench/parts/use-record-choice'
import { useWaiting } from '../../parts/use-waiting'
import { useWeek } from '../../parts/use-week'
import './index.scss'

const options = Object.entries(interviewWorkflow.states).map(([value, { label }]) => ({ value, label }))
const isStatus = (value: string | undefined): value is InterviewStatus => value !== undefined && value in interviewWorkflow.states
const views = [{ value: 'week', label: '日历' }, { value: 'list', label: '列表' }]

/** 面试: a week at a glance where there is room, a list by state, and what can be done about each (R-INT-1). */
export default function InterviewsPage() {
  const { id: linked, status: asked, view: viewed } = useRouter().params
  const wide = isWide()
  const [view, setView] = useState(viewed ?? (wide && !linked && !asked ? 'week' : 'list'))
  const [status, setStatus] = useState<InterviewStatus | undefined>(isStatus(asked) ? asked : undefined)
  const [day, setDay] = useState(today())
  const [id, setId] = useState<string>()
  const waiting = useWaiting()
  const calendar = wide && view === 'week'
  const week = useWeek(calendar ? day : undefined)
  const list = usePaged((cursor) => call('GET /api/interviews', { query: { cursor, status } }), [status])
  const changed = () => { void list.reload(); void week.reload(); void waiting.reload() }
  useShownAgain(changed)
  const choice = useRecordChoice(calendar ? undefined : list.items, linked)
  const open = calendar ? id : choice.id
  const close = () => { setId(undefined); choice.close() }
  const show = (value: string) => { setId(undefined); setView(value); keepQuery('view', value) }
  const findApplicants = { label: '查看应聘者', onTap: () => void Taro.redirectTo({ url: deskPages.applicants }) }
  const tools = (
    <View className="interviews-tools">
      {wide && <View className="interviews-views"><Segments label="显示方式" value={view} options={views} onPick={show} /></View>}
      {calendar
        ? id ? <Button small kind="plain" onTap={close}>返回日历</Button> : <WeekBar day={day} onPick={setDay} />
        : <StatusFilter value={status ?? 'all'} options={options} onPick={(value) => { close(); setStatus(isStatus(value) ? value : undefined) }} />}
    </View>
  )
  const line = (item: { student: { name: string }; job: { title: string }; status: { tone: 'wait' | 'ok' | 'bad' | 'info' | 'off'; label: string }; kind: { label: string }; startsAt: string; endsAt: string }, on: boolean, onTap: () => void) => (
    <View><DeskItem title={item.student.name} note={item.job.title} small={`${formatSpan(item.startsAt, item.endsAt)} · ${item.kind.label}`} extra={<Tag tone={item.status.tone}>{item.status.label}</Tag>} on={on} onTap={onTap} /></View>
  )
  return (
    <EmployerDesk title="面试" waiting={waiting} tools={tools} onCloseRecord={calendar && id === undefined ? undefined : close} record={open && <InterviewView key={open} id={open} onChanged={changed} />}>
      {calendar
        ? (
          <Loaded state={week} cards={3}>
            {(entries) => id === undefined
              ? (
                <View className="interviews-week">
                  <WeekGrid days={weekOf(day)} chosen={id} onChoose={setId} entries={entries.map(({ id: key, student, job, status: { tone, label }, startsAt, endsAt }) => ({ id: key, title: student.name, note: `${label} · ${job.title}`, tone, startsAt, endsAt }))} />
                  {entries.length === 0 && <View className="ui-card-note">这一周没有面试。在应聘者中选择【邀面试】，约好时间后会出现在这里。</View>}
                </View>
              )
              : <View>{entries.map((item) => <View key={item.id}>{line(item, item.id === id, () => setId(item.id))}</View>)}</View>}
          </Loaded>
        )
        : (
          <ListView list={list} keyOf={(item) => item.id} empty={{ title: status ? '没有这种状态的面试' : '还没有面试', note: '在应聘者中选择【邀面试】，约定时间和方式，学生会收到通知', action: findApplicants }}>
            {(item) => line(item, choice.isOn(item), () => choice.choose(item))}
          </ListView>
        )}
    </EmployerDesk>
  )
}
