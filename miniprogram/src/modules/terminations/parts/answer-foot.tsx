import { View } from '@tarojs/components'
import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { useAction } from '@/hooks/use-action'
import { ReasonSheet } from '@/modules/signing/parts/reason-sheet'
import { Button } from '@/ui/button'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'
import { answers } from './answers'
import type { Termination } from './termination'

/** What the student may do with this request now, in the order of the buttons; what is the other side's to take is not offered. */
export function offeredTo({ actions }: Pick<Termination, 'actions'>) {
  return Object.keys(answers).flatMap((key) => actions.filter((action) => action.key === key && action.why?.error !== 'termination_not_yours'))
}

/** The student's answers to a request, each with what it means before it is given. */
export function AnswerFoot({ record, reload }: { record: Termination; reload: () => void }) {
  const { id, version } = record
  const [asking, setAsking] = useState<string>()
  const close = () => setAsking(undefined)
  const answer = useAction(async (key: string, reason: string) => {
    const how = answers[key]
    if (!how) return
    try {
      await how.act({ params: { id }, body: { version } }, reason)
      toast(how.said, 'success')
      close()
      reload()
    } catch (error) {
      // Somebody was faster: what stands now must show, and these buttons may be gone with it.
      if (error instanceof ApiError && error.id !== 'network_error') { toast(`${error.message}，${error.next}`); reload() }
      throw error
    }
  }, { quiet: true })
  const offered = offeredTo(record)
  const ask = (key: string) => { answer.clear(); setAsking(key) }
  return (
    <>
      <View className={`ui-foot-row ${offered.length > 2 ? 'ui-foot-row--three' : ''}`}>{offered.map(({ key, label, why }) => <Button key={key} kind={offered.length === 1 && answers[key]?.kind === 'plain' ? 'line' : answers[key]?.kind} why={why && `${why.message}，${why.next}`} onTap={() => ask(key)}>{label}</Button>)}</View>
      {Object.entries(answers).map(([key, how]) => {
        const open = asking === key
        const label = offered.find((one) => one.key === key)?.label ?? how.confirm
        return how.asks
          ? <ReasonSheet key={key} open={open} title={label} note={how.means} confirm={how.confirm} reasons={how.asks} busy={answer.busy} error={answer.error} onConfirm={(reason) => void answer.run(key, reason)} onClose={close} />
          : <ConfirmSheet key={key} open={open} title={label} confirm={how.confirm} busy={answer.busy} problem={answer.error && <Refused error={answer.error} />} onConfirm={() => void answer.run(key, '')} onClose={close}><View>{how.means}</View></ConfirmSheet>
      })}
    </>
  )
}
