import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { keptTickets, type MyTicket } from '@/api/kept-tickets'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'

/** 取消报名, after saying what it means. */
export function CancelTicket({ ticket, reload }: { ticket: MyTicket; reload: () => Promise<void> }) {
  const [asking, setAsking] = useState(false)
  const { id, version, status } = ticket
  const cancel = useAction(async () => {
    try {
      await call('POST /api/tickets/:id/cancel', { params: { id }, body: { version } })
      keptTickets.drop(id)
      setAsking(false)
      toast('已取消报名')
      await reload()
    } catch (error) {
      if (error instanceof ApiError && error.id === 'stale_version') await reload()
      throw error
    }
  }, { quiet: true })
  const offered = ticket.actions.find(({ key }) => key === 'cancel')
  if (!offered) return null
  const waiting = status.key === 'waiting'
  return (
    <Card>
      <Button kind="plain" why={offered.why && !asking ? `${offered.why.message}，${offered.why.next}` : undefined} onTap={() => { cancel.clear(); setAsking(true) }}>{waiting ? '取消候补' : '取消报名'}</Button>
      <ConfirmSheet open={asking} title={waiting ? '取消候补' : '取消报名'} confirm={waiting ? '确认取消候补' : '确认取消报名'} danger busy={cancel.busy} problem={cancel.error && <Refused error={cancel.error} />} onConfirm={() => void cancel.run()} onClose={() => setAsking(false)}>
        {waiting ? '取消后不再保留你的顺位。报名截止前可以重新报名，但要从候补末尾排起。' : '取消后入场券立即失效，名额给候补的同学。报名截止前可以重新报名，但那时可能只有候补。'}
      </ConfirmSheet>
    </Card>
  )
}
