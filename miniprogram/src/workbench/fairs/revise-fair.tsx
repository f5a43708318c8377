import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { checkFairNow } from '@shared/fairs/check-fair-now'
import { fairFields } from '@shared/fairs/fair-fields'
import { call } from '@/api/call'
import { serverNow } from '@/api/server-time'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Diff } from '@/ui/diff'
import { Notice } from '@/ui/notice'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'
import { differenceOf } from '@/ui/typed-form/difference-of'
import { useTypedForm } from '@/ui/typed-form/use-typed-form'
import type { MyFair } from './fair-content'
import { FairForm } from './fair-form'
import type { Organiser } from './organiser'
import { whyOf } from './why-of'
import '../parts/record.scss'

/** What everybody registered is told of. */
const told: readonly string[] = ['startsAt', 'endsAt', 'place', 'link']

/** A published event being changed: nothing changes before it is confirmed, old beside new. */
export function ReviseFair({ fair, organiser }: { fair: MyFair; organiser: Organiser }) {
  const { id, version, actions, counts } = fair
  const [values, setValues] = useState(fair.values)
  const problems = checkFairNow(values, organiser.kind, serverNow()).problems
  const form = useTypedForm({ values, problems, onChange: (name, value) => setValues((now) => ({ ...now, [name]: value })) })
  const [asking, setAsking] = useState(false)
  const changes = differenceOf(fairFields, fair.values, values).map((line) => (line.field === 'schoolId' ? { ...line, before: fair.schoolName ?? '', after: values.schoolId ? '另一所学校' : '' } : line))
  const back = () => Taro.redirectTo({ url: `${organiser.pages.fairs}?id=${id}` })
  const revise = useAction(async () => {
    await call('POST /api/fairs/:id/revise', { params: { id }, body: { version, values } })
    toast('修改已生效', 'success')
    await back()
  }, { quiet: true })
  const registered = counts.held + counts.waiting
  const tells = registered > 0 && changes.some(({ field }) => told.includes(field))
  const foot = (
    <View className="record-buttons">
      <Button kind="plain" onTap={() => void back()}>放弃修改</Button>
      <Button why={changes.length === 0 ? '还没有修改任何内容' : whyOf(actions, 'revise', ['event_incomplete'])} onTap={() => { if (form.check(Object.keys(fairFields))) { revise.clear(); setAsking(true) } }}>核对修改</Button>
    </View>
  )
  return (
    <>
      <FairForm organiser={organiser.kind} form={form} problems={problems} foot={foot} notice={<Notice tone="info">{`活动已发布，现有 ${counts.held} 人报名、${counts.waiting} 人候补；名额不能少于已报名的人数。`}</Notice>} />
      <ConfirmSheet open={asking} title="本次修改的内容" confirm="确认修改" busy={revise.busy} problem={revise.error && <Refused error={revise.error} />} onConfirm={() => void revise.run()} onClose={() => setAsking(false)}>
        <Diff lines={changes} before="现在" after="改为" />
        {tells && <Notice>{`改了时间或地点，${registered} 名已报名和候补的学生会收到通知。`}</Notice>}
      </ConfirmSheet>
    </>
  )
}
