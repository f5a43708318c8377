import { View } from '@tarojs/components'
import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { formatSpan } from '@/ui/format-span'
import { openPage } from '@/ui/open-page'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import type { Fair } from './fair'

const ticketPage = (id: string, fresh = false): string => `/modules/tickets/pages/show/index?id=${id}${fresh ? '&fresh=1' : ''}`

/** 报名 at the thumb, or why not; who is registered is led to the ticket. */
export function RegisterFoot({ fair, reload }: { fair: Fair; reload: () => void }) {
  const [asking, setAsking] = useState(false)
  const { id, ticket, whyNotRegister: why, wouldWait } = fair
  const register = useAction(async () => {
    try {
      const made = await call('POST /api/tickets', { body: { fairId: id } })
      setAsking(false)
      openPage(ticketPage(made.id, true))
    } catch (error) {
      // The page itself says what changed meanwhile; the sheet keeps the refusal in sight.
      if (error instanceof ApiError && error.id !== 'network_error') reload()
      throw error
    }
  }, { quiet: true })
  if (ticket) return <Button onTap={() => openPage(ticketPage(ticket.id))}>{ticket.status.key === 'waiting' ? '查看候补' : '查看入场券'}</Button>
  const word = wouldWait ? '报名候补' : '报名'
  return (
    <>
      <Button why={why && !asking ? `${why.message}，${why.next}` : undefined} onTap={() => { register.clear(); setAsking(true) }}>{word}</Button>
      <ConfirmSheet open={asking} title={word} confirm={`确认${word}`} busy={register.busy} problem={register.error && <Refused error={register.error} />} onConfirm={() => void register.run()} onClose={() => setAsking(false)}>
        <View className="ui-strong">{fair.title}</View>
        <View className="ui-mid">{`${formatSpan(fair.startsAt, fair.endsAt)}${fair.place ? ` · ${fair.place}` : ''}`}</View>
        {wouldWait && <View className="ui-mid">名额已满，现在报名进入候补。有人取消时按顺序自动补上，补上后会通知你。</View>}
        <View className="ui-mid">主办方会看到你的学校、学院和专业；姓名和学号只有你的学校看得完整，其他主办方看到的隐去一部分。不能参加时请尽早取消，名额会给候补的同学。</View>
      </ConfirmSheet>
    </>
  )
}
