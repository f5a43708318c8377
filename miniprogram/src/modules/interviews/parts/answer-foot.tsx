import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { formatSpan } from '@/ui/format-span'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'
import { DeclineSheet } from './decline-sheet'
import type { Interview } from './interview'

/** What can be mended in the sheet; anything else the page says after reading again. */
const mendable: readonly string[] = ['network_error', 'rate_limited', 'validation_failed']

/** 接受面试 or 婉拒 until it begins. Overlaps are named once more before accepting. */
export function AnswerFoot({ interview, reload }: { interview: Interview; reload: () => void }) {
  const [asking, setAsking] = useState<'accept' | 'decline'>()
  const { id, version, overlaps, actions } = interview
  const answer = async (send: () => Promise<unknown>, done: string) => {
    try {
      await send()
      toast(done)
    } catch (error) {
      if (!(error instanceof ApiError) || mendable.includes(error.id)) throw error
      toast(`${error.message}，${error.next}`)
    }
    setAsking(undefined)
    reload()
  }
  const accept = useAction(() => answer(() => call('POST /api/interviews/:id/accept', { params: { id }, body: { version } }), '已接受，开始前会提醒你'))
  const decline = useAction((reason: string) => answer(() => call('POST /api/interviews/:id/decline', { params: { id }, body: { version, reason } }), '已婉拒，单位会收到通知'), { quiet: true })
  const offered = (key: string) => actions.find((action) => action.key === key)
  const why = (key: string) => { const found = offered(key)?.why; return found && `${found.message}，${found.next}` }
  return (
    <>
      {offered('decline') && <Button kind="plain" why={offered('accept') ? undefined : why('decline')} onTap={() => { decline.clear(); setAsking('decline') }}>婉拒</Button>}
      {offered('accept') && <Button busy={accept.busy} why={why('accept')} onTap={() => { if (overlaps.length > 0) setAsking('accept'); else void accept.run() }}>接受面试</Button>}
      <ConfirmSheet open={asking === 'accept'} title="这段时间还有别的安排" confirm="仍要接受" busy={accept.busy} onConfirm={() => void accept.run()} onClose={() => setAsking(undefined)}>
        {overlaps.map(({ title, startsAt, endsAt }) => `${title}（${formatSpan(startsAt, endsAt)}）`).join('；')}
      </ConfirmSheet>
      <DeclineSheet open={asking === 'decline'} accepted={interview.status.key === 'accepted'} busy={decline.busy} error={decline.error} onConfirm={(reason) => void decline.run(reason)} onClose={() => setAsking(undefined)} />
    </>
  )
}
