import { View } from '@tarojs/components'
import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { turnLine } from '@/modules/signing/parts/turn-line'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { ReasonSheet } from '@/ui/review-bar/reason-sheet'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Loaded } from '@/ui/states/loaded'
import { toast } from '@/ui/toast'
import { TerminationRecord } from '../../parts/termination-record'
import { terminationAnswers, type TerminationAnswer } from './termination-answers'
import '../../parts/record.scss'

/** One termination with what the employer can answer now (R-TERM-2). */
export function TerminationView({ id, onChanged }: { id: string; onChanged: () => void }) {
  const state = useLoad(() => call('GET /api/terminations/:id', { params: { id } }), [id])
  const [asking, setAsking] = useState<string>()
  const close = () => setAsking(undefined)
  const answer = useAction(async (how: TerminationAnswer, version: number, reason: string) => {
    try {
      await how.act(id, version, reason)
      toast(how.said, 'success')
    } catch (error) {
      if (!(error instanceof ApiError) || error.id === 'network_error') throw error
      toast(`${error.message}，${error.next}`)
    }
    close()
    void state.reload()
    onChanged()
  })
  return (
    <Loaded state={state} cards={3}>
      {(record) => {
        // What is the other side's to take is not offered, whatever its reason.
        const offered = Object.keys(terminationAnswers).flatMap((key) => record.actions.filter((action) => action.key === key && action.why?.error !== 'termination_not_yours'))
        const turn = turnLine(record.status.turn, 'employer')
        return (
          <>
            <TerminationRecord record={record} note={turn && <Notice tone={record.status.turn === 'employer' ? 'wait' : 'info'}>{turn}</Notice>} />
            {offered.length > 0 && (
              <View className="ui-desk-foot">
                <View className="record-buttons">
                  {offered.map(({ key, label, why }) => <Button key={key} kind={terminationAnswers[key]?.kind} busy={answer.busy && asking === key} why={why && `${why.message}，${why.next}`} onTap={() => setAsking(key)}>{label}</Button>)}
                </View>
              </View>
            )}
            {offered.map(({ key, label }) => {
              const how = terminationAnswers[key]
              if (!how) return null
              const take = (reason: string) => void answer.run(how, record.version, reason)
              return how.asks
                ? <ReasonSheet key={key} open={asking === key} what={label} reasons={how.asks} placeholder={how.placeholder} onClose={close} onSay={(reason) => { close(); take(reason) }} />
                : <ConfirmSheet key={key} open={asking === key} title={label} confirm={`确认${label}`} busy={answer.busy} onConfirm={() => take('')} onClose={close}>{how.means}</ConfirmSheet>
            })}
          </>
        )
      }}
    </Loaded>
  )
}
