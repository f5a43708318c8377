import { useState } from 'react'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import type { ResumeList } from '../../parts/resume'
import { ResumeListView } from '../../parts/resume-list-view'

/** 简历管理. */
export default function ListPage() {
  const state = useLoad(() => call('GET /api/resumes'), [])
  // What an action answered is newer than what was read before it.
  const [answered, setAnswered] = useState<{ over: ResumeList; list: ResumeList }>()
  const { data, error } = state
  const reload = () => void state.reload()
  useShownAgain(reload)
  if (!data || error) return <Page title="简历管理"><Loaded state={state} cards={3}>{() => null}</Loaded></Page>
  const list = answered?.over === data ? answered.list : data
  return <ResumeListView list={list} onChanged={(changed) => { if (changed) setAnswered({ over: data, list: changed }); else reload() }} />
}
