import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { checkFairNow } from '@shared/fairs/check-fair-now'
import { fairFields } from '@shared/fairs/fair-fields'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { serverNow } from '@/api/server-time'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'
import { DraftConflict } from '@/ui/typed-form/draft-conflict'
import { DraftState } from '@/ui/typed-form/draft-state'
import { useTypedForm } from '@/ui/typed-form/use-typed-form'
import type { MyFair } from './fair-content'
import { FairForm } from './fair-form'
import type { Organiser } from './organiser'
import { useFairDraft } from './use-fair-draft'
import { whyOf } from './why-of'
import '../parts/record.scss'

/** An event being written: saved by itself, published when nothing is missing. */
export function DraftFair({ fair, organiser, reload }: { fair: MyFair; organiser: Organiser; reload: () => void }) {
  const { id, version, actions } = fair
  const draft = useFairDraft(fair)
  const values = draft.content
  const problems = checkFairNow(values, organiser.kind, serverNow()).problems
  const form = useTypedForm({ values, problems, onChange: (name, value) => draft.change((before) => ({ ...before, [name]: value })) })
  const [asking, setAsking] = useState(false)
  const back = (tab?: string) => Taro.redirectTo({ url: `${organiser.pages.fairs}?status=draft&id=${id}${tab ? `&tab=${tab}` : ''}` })
  const publish = useAction(async () => {
    if (!(await draft.flush())) { setAsking(false); toast('内容还没有保存，请联网后再发布'); return }
    try {
      await call('POST /api/fairs/:id/publish', { params: { id }, body: { version, values } })
    } catch (error) {
      if (error instanceof ApiError && (error.id === 'stale_version' || error.id === 'illegal_transition')) reload()
      throw error
    }
    draft.clear()
    toast('活动已发布', 'success')
    await Taro.redirectTo({ url: `${organiser.pages.fairs}?id=${id}&status=published` })
  }, { quiet: true })
  const foot = (
    <>
      <DraftState draft={draft} />
      <View className="record-buttons">
        <Button kind="plain" onTap={() => void draft.flush().then(() => back())}>稍后再填</Button>
        {/* The form says by itself what is missing, as it is typed. */}
        <Button why={whyOf(actions, 'publish', ['event_incomplete', 'event_over'])} onTap={() => { if (form.check(Object.keys(fairFields))) { publish.clear(); setAsking(true) } }}>发布活动</Button>
      </View>
    </>
  )
  const booths = (
    <Card title="参会单位" extra={`${fair.booths} 个展位`}>
      <View className="ui-card-note">单位和展位在活动的【参会单位】里安排，发布前后都可以。</View>
      <View className="ui-buttons"><Button kind="line" small onTap={() => void draft.flush().then(() => back('booths'))}>安排展位</Button></View>
    </Card>
  )
  return (
    <>
      <FairForm organiser={organiser.kind} form={form} problems={problems} foot={foot} aside={booths} />
      <ConfirmSheet open={asking} title="发布活动" confirm="确认发布" busy={publish.busy} problem={publish.error && <Refused error={publish.error} />} onConfirm={() => void publish.run()} onClose={() => setAsking(false)}>
        {`“${values.title ?? ''}”发布后学生可以看到，${(values.registrationFrom ?? '').replace('T', ' ')} 起开放 ${values.capacity ?? ''} 个名额报名。活动开始前仍可修改；改了时间或地点，会通知已报名的学生。`}
      </ConfirmSheet>
      <DraftConflict draft={draft} fields={fairFields} valuesOf={(held) => held} />
    </>
  )
}
