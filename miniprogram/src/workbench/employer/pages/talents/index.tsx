import { View } from '@tarojs/components'
import { useState } from 'react'
import { degrees } from '@shared/jobs/degrees'
import { jobCategories } from '@shared/jobs/job-categories'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useSettled } from '@/hooks/use-settled'
import { DeskItem } from '@/ui/desk/desk-item'
import { useDeskList } from '@/ui/desk/use-desk-list'
import { ListView } from '@/ui/list-view'
import { EmployerDesk } from '../../parts/employer-desk'
import { isKey } from '@/workbench/parts/is-key'
import { TalentFilters, type TalentWishes } from '../../parts/talent-filters'
import { TalentView } from '../../parts/talent-view'
import { useWaiting } from '../../parts/use-waiting'

/** 人才搜索: students who let themselves be found (R-JOB-4), their names masked until they apply. */
export default function TalentsPage() {
  const waiting = useWaiting()
  const [typed, setTyped] = useState('')
  const [wishes, setWishes] = useState<TalentWishes>({})
  const q = useSettled(typed.trim())
  const { degree, category, ...places } = wishes
  const query = { ...places, degree: isKey(degrees, degree) ? degree : undefined, category: isKey(jobCategories, category) ? category : undefined, q: q || undefined }
  const list = usePaged((cursor) => call('GET /api/talents', { query: { ...query, cursor } }), [JSON.stringify(query)])
  const { chosen, choose, isOn } = useDeskList(list.items, (item) => item.handle)
  const narrowed = q !== '' || Object.values(wishes).some(Boolean)
  const clear = () => { setTyped(''); setWishes({}) }
  return (
    <EmployerDesk title="人才搜索" waiting={waiting} onCloseRecord={() => choose(undefined)} record={chosen && <TalentView key={chosen.handle} handle={chosen.handle} onInvited={() => void waiting.reload()} />}
      tools={<TalentFilters typed={typed} wishes={wishes} onType={setTyped} onPick={(key, value) => setWishes((before) => ({ ...before, [key]: value }))} />}>
      <ListView list={list} keyOf={(item) => item.handle} empty={narrowed
        ? { title: '没有符合条件的学生', note: '少选一个条件，或换个词试试', action: { label: '清除条件', onTap: clear } }
        : { title: '还没有可以搜索的学生', note: '学生在隐私设置中开放被搜索后，会出现在这里' }}>
        {(item) => (
          <View>
            <DeskItem title={item.name} note={`${item.major} · ${item.degree} · ${item.school}`} extra={<View className="ui-note">{`完整度 ${item.completeness}%`}</View>} on={isOn(item)} onTap={() => choose(item)}
              small={[item.position && `意向 ${item.position}`, item.cities, item.skills.slice(0, 4).join('、')].filter(Boolean).join(' · ')} />
          </View>
        )}
      </ListView>
    </EmployerDesk>
  )
}
