import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { keepQuery } from '@/platform/keep-query'
import { Segments } from '@/ui/segments'
import { FairsPage } from '@/workbench/fairs/fairs-page'
import { Exhibits } from '../../parts/exhibits'
import { organiser } from '../../parts/organiser'

const views = [{ value: 'exhibits', label: '参加的活动' }, { value: 'mine', label: '举办的活动' }]

/** 招聘会与宣讲会 of an employer: where it has a stand, and what it holds itself. */
export default function EmployerFairsPage() {
  const { view: asked, id, status } = useRouter().params
  const [view, setView] = useState(asked ?? (id || status ? 'mine' : 'exhibits'))
  const pick = (value: string) => {
    setView(value)
    keepQuery('view', value)
    for (const name of ['id', 'status', 'tab']) keepQuery(name, undefined)
  }
  const lead = <Segments label="参加或举办" value={view} options={views} onPick={pick} />
  return view === 'mine' ? <FairsPage organiser={organiser} lead={lead} /> : <Exhibits lead={lead} />
}
