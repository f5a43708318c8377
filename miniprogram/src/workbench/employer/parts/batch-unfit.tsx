import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { ReasonSheet } from '@/ui/review-bar/reason-sheet'
import { Sheet } from '@/ui/sheet'
import { toast } from '@/ui/toast'
import { unfitReasons } from './application-decisions'
import type { Picks } from './use-picks'

/** 批量不合适: one reason for all who were chosen; who could not be answered is named with why. */
export function BatchUnfit({ picks, onDone }: { picks: Picks; onDone: () => void }) {
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<{ name: string; why: string }[]>([])
  const count = picks.chosen.size
  const send = useAction(async (reason: string) => {
    const { results } = await call('POST /api/applications/batch-turn-down', { body: { ids: [...picks.chosen.keys()], reason } })
    const failed = results.filter((one) => !one.ok)
    setRefused(failed.map(({ id, refusal }) => ({ name: picks.chosen.get(id) ?? '', why: refusal ? `${refusal.message}，${refusal.next}` : '没有处理' })))
    if (failed.length === 0) toast(`已将 ${results.length} 人标为不合适`, 'success')
    picks.set(false)
    onDone()
  })
  return (
    <>
      {picks.on
        ? <><Button small kind="plain" onTap={() => picks.set(false)}>取消</Button><Button small kind="danger" busy={send.busy} disabled={count === 0} onTap={() => setAsking(true)}>{`不合适（${count} 人）`}</Button></>
        : <Button small kind="plain" onTap={() => picks.set(true)}>批量处理</Button>}
      <ReasonSheet open={asking} what={`不合适（${count} 人）`} danger reasons={unfitReasons} placeholder="这些学生都会看到这段话" onClose={() => setAsking(false)} onSay={(reason) => { setAsking(false); void send.run(reason) }} />
      <Sheet open={refused.length > 0} title={`${refused.length} 人没有处理`} onClose={() => setRefused([])} foot={<Button onTap={() => setRefused([])}>知道了</Button>}>
        {refused.map(({ name, why }) => <View key={name} className="batch-refused"><View className="ui-strong">{name}</View><View className="ui-mid">{why}</View></View>)}
      </Sheet>
    </>
  )
}
