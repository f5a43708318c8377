import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ScanMode } from '@shared/check-in/modes'
import { limits } from '@shared/kernel/limits'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import { TextInput } from '@/platform/text-input'
import { Button } from '@/ui/button'
import { ListItem } from '@/ui/list-item'
import { Refused } from '@/ui/refused'
import { Sheet } from '@/ui/sheet'
import '@/ui/pick-sheet/index.scss'
import { Tag } from '@/ui/tag'
import { clockText } from './clock-text'
import { newNonce } from './new-nonce'

type Found = ResponseOf<'POST /api/check-in/search'>['items'][number]
interface FindSheetProps { open: boolean; offline: boolean; mode: ScanMode; admit: (ticketId: string, nonce: string) => Promise<void>; onClose: () => void }

const stateOf = ({ status, inside, first }: Found) => {
  if (inside) return { label: '在场内', tone: 'ok' as const }
  if (first) return { label: '已入场', tone: 'off' as const }
  return status
}

/** The forgotten phone: by full name or student number, then the person's own papers decide. Every search is on record. */
export function FindSheet({ open, offline, mode, admit, onClose }: FindSheetProps) {
  const [term, setTerm] = useState('')
  const [items, setItems] = useState<readonly Found[]>()
  const [chosen, setChosen] = useState<{ found: Found; nonce: string }>()
  const search = useAction(async () => {
    setChosen(undefined)
    setItems((await call('POST /api/check-in/search', { body: { term: term.trim() } })).items)
  }, { quiet: true })
  const close = () => { setTerm(''); setItems(undefined); setChosen(undefined); search.clear(); enter.clear(); onClose() }
  const enter = useAction(async () => {
    if (!chosen) return
    await admit(chosen.found.ticketId, chosen.nonce)
    close()
  }, { quiet: true })
  const find = () => { if (term.trim().length > 1) void search.run() }
  // Made when someone is picked, so that a second try is the same scan.
  const pick = async (found: Found) => setChosen({ found, nonce: await newNonce() })
  const error = enter.error ?? search.error
  return (
    <Sheet open={open} title="手动查找" onClose={close} problem={error && <Refused error={error} />}
      foot={chosen
        ? <><Button kind="plain" onTap={() => setChosen(undefined)}>不是这位</Button><Button busy={enter.busy} onTap={() => void enter.run()}>证件一致，放行</Button></>
        : <Button busy={search.busy} why={offline ? '没有网络，不能查找' : undefined} onTap={find}>查找</Button>}>
      {chosen ? (
        <>
          <ListItem title={chosen.found.name} note={chosen.found.studentNo} extra={<Tag tone={stateOf(chosen.found).tone}>{stateOf(chosen.found).label}</Tag>} />
          <View className="ui-mid">{mode === 'entry' && chosen.found.inside ? '这张券的人已在场内，放行会被拒绝；请先问清，或请主管撤销前一次入场。' : '请看本人证件：姓名和学号一致、是本人，再放行。'}</View>
        </>
      ) : (
        <>
          <View className="ui-mid">没带手机或屏幕坏了时使用；每次查找都会留下记录。</View>
          <View className="ui-pick-group"><TextInput id="find-term" label="姓名或学号" value={term} limit={limits.nameMax} placeholder="完整的姓名或学号" onInput={setTerm} onConfirm={find} /></View>
          {items?.length === 0 && <View className="ui-mid">本场没有这个人的报名。请核对姓名和学号，或请对方联系主办方。</View>}
          {items?.map((found) => (
            <ListItem key={found.ticketId} title={found.name} note={found.studentNo} small={found.first && `入场 ${clockText(found.first.at)} · ${found.first.gate}`}
              extra={<Tag tone={stateOf(found).tone}>{stateOf(found).label}</Tag>} onTap={() => void pick(found)} />
          ))}
        </>
      )}
    </Sheet>
  )
}
