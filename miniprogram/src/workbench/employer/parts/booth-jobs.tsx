import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { toast } from '@/ui/toast'
import { Section } from '@/workbench/parts/section'
import { deskPages } from './desk-pages'

interface BoothJobsProps { booth: { id: string; jobIds: readonly string[] }; fixed: boolean; onChanged: () => void }

/** Which open jobs the stand shows; none picked means all of them, those published later too. */
export function BoothJobs({ booth, fixed, onChanged }: BoothJobsProps) {
  const jobs = useLoad(async () => (await call('GET /api/jobs/mine', { query: { status: 'published', limit: 100 } })).items.filter((job) => job.open), [])
  const [chosen, setChosen] = useState<readonly string[]>(booth.jobIds)
  const save = useAction(async (open: ReadonlySet<string>) => {
    await call('PUT /api/fairs/booths/:id/jobs', { params: { id: booth.id }, body: { jobIds: chosen.filter((id) => open.has(id)) } })
    toast('展位职位已更新', 'success')
    onChanged()
  })
  const same = chosen.length === booth.jobIds.length && chosen.every((id) => booth.jobIds.includes(id))
  return (
    <Section title="展位职位">
      <View className="ui-card-note">{fixed ? '活动已经结束或取消，展位职位不能再改。' : '学生在活动页看到这些职位，可以直接投递。一个都不选时展示全部在招职位。'}</View>
      <Loaded state={jobs} cards={1}>
        {(items) => items.length === 0
          ? <Empty title="没有在招的职位" note="发布职位后，学生在展位上才有可以投递的职位" action={{ label: '发布职位', onTap: () => void Taro.redirectTo({ url: deskPages.jobs }) }} />
          : (
            <View className="organiser-field">
              {!fixed && <Chips label="展位职位" options={items.map(({ id, title }) => ({ value: id, label: title }))} chosen={chosen} max={items.length + chosen.length} onChange={setChosen} />}
              {!fixed && !same && <View className="ui-buttons"><Button busy={save.busy} onTap={() => void save.run(new Set(items.map(({ id }) => id)))}>{chosen.length === 0 ? '展示全部在招职位' : `展示选中的 ${chosen.length} 个职位`}</Button></View>}
            </View>
          )}
      </Loaded>
    </Section>
  )
}
