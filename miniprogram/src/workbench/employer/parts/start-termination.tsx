import Taro from '@tarojs/taro'
import { useState } from 'react'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { ReasonSheet } from '@/ui/review-bar/reason-sheet'
import { toast } from '@/ui/toast'
import { deskPages } from './desk-pages'

const reasons = ['双方协商一致，解除就业协议', '岗位撤销，无法安排入职', '学生不能按时报到', '学生未通过入职体检或背景核查', '学生提出不再入职']

/** 申请解约 of an agreement in force: the student has to agree, then the school (R-TERM-1). */
export function StartTermination({ agreement }: { agreement: ResponseOf<'GET /api/destinations/:id'> }) {
  const { id, whyNotTerminable: why } = agreement
  const [open, setOpen] = useState(false)
  const start = useAction(async (reason: string) => {
    const sent = await call('POST /api/terminations', { body: { destinationId: id, reason } })
    toast('解约申请已发出，等待学生答复')
    await Taro.redirectTo({ url: `${deskPages.terminations}?id=${sent.id}` })
  })
  return (
    <>
      <Button kind="plain" busy={start.busy} why={why && `${why.message}，${why.next}`} onTap={() => setOpen(true)}>申请解约</Button>
      <ReasonSheet open={open} what="申请解约" danger reasons={reasons} placeholder="学生和学校都会看到，请写明原因；学生同意、学校审核后协议才解除" onClose={() => setOpen(false)} onSay={(reason) => { setOpen(false); void start.run(reason) }} />
    </>
  )
}
