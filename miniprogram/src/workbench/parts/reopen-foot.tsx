import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Action } from '@/hooks/use-action'
import { useKeys } from '@/platform/use-keys'
import { Button } from '@/ui/button'
import { ReasonSheet } from '@/ui/review-bar/reason-sheet'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import type { OpenRecord, Reopening } from './open-record'
import type { Decide } from './use-review-queue'
import './reopen-foot.scss'

interface ReopenFootProps { record: OpenRecord; reopen: Reopening; decide: Action<[record: OpenRecord, act: Decide, said: string]>; loading: boolean }

/** Opens a decided record again, mostly with a reason; `r` on a keyboard (R-REC-2). */
export function ReopenFoot({ record, reopen, decide, loading }: ReopenFootProps) {
  const [open, setOpen] = useState(false)
  useKeys({ r: () => { if (!decide.busy && !loading) setOpen(true) } })
  const say = (reason: string) => {
    setOpen(false)
    void decide.run(record, (_id, version) => reopen.act(version, reason), reopen.said)
  }
  return (
    <View className="ui-desk-foot reopen-foot">
      <Button kind="plain" busy={decide.busy || loading} onTap={() => setOpen(true)}>{`${reopen.label}…`}</Button>
      <View className="ui-note reopen-note">{reopen.note}</View>
      {reopen.reasons
        ? <ReasonSheet open={open} what={reopen.label} danger reasons={reopen.reasons} onClose={() => setOpen(false)} onSay={say} />
        : <ConfirmSheet open={open} title={reopen.label} confirm={`确认${reopen.label}`} busy={decide.busy} onConfirm={() => say('')} onClose={() => setOpen(false)}>{reopen.note}</ConfirmSheet>}
    </View>
  )
}
