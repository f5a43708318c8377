import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { ReasonSheet } from '@/ui/review-bar/reason-sheet'
import { Loaded } from '@/ui/states/loaded'
import { toast } from '@/ui/toast'
import type { Registration } from './registration-record'
import './unit-job.scss'

const faults = ['内容不实，与面试时告知的不一致', '向求职者收取费用或要求培训', '含有歧视性的招聘条件', '职位已招满，单位没有关闭']

/** One open advert of a unit: to be read, and taken down alone when the unit itself is in order. */
export function UnitJob({ job }: { job: Registration['jobs'][number] }) {
  const { id, title, city, salary } = job
  const [open, setOpen] = useState(false)
  const [asking, setAsking] = useState(false)
  const [taken, setTaken] = useState(false)
  const page = useLoad(async () => (open ? call('GET /api/jobs/:id', { params: { id } }) : undefined), [open])
  const take = useAction(async (version: number, reason: string) => {
    setAsking(false)
    await call('POST /api/jobs/:id/take-down', { params: { id }, body: { version, reason } })
    setTaken(true)
    toast('职位已下架，单位会看到原因', 'success')
  })
  return (
    <View className="unit-job">
      <View className="ui-item-head">
        <View><View className="ui-strong">{title}</View><View className="ui-mid">{[city.label, salary, taken && '已下架'].filter(Boolean).join(' · ')}</View></View>
        {!taken && <View className="unit-job-act"><Button small kind="plain" onTap={() => setOpen(!open)}>{open ? '收起' : '查看'}</Button></View>}
      </View>
      {open && !taken && (
        <Loaded state={page} cards={1}>
          {(read) => read && (
            <View>
              <View className="unit-job-text">{read.description}</View>
              <View className="unit-job-act"><Button small kind="danger" busy={take.busy} onTap={() => setAsking(true)}>下架职位</Button></View>
              <ReasonSheet open={asking} what="下架" danger reasons={faults} placeholder="单位会看到这段话；下架后不能恢复，单位可以复制修改后重新发布" onClose={() => setAsking(false)} onSay={(reason) => void take.run(read.version, reason)} />
            </View>
          )}
        </Loaded>
      )}
    </View>
  )
}
