import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { useSettled } from '@/hooks/use-settled'
import { Tap } from '@/platform/tap'
import { TextInput } from '@/platform/text-input'
import { Button } from '@/ui/button'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Loaded } from '@/ui/states/loaded'
import { toast } from '@/ui/toast'

interface AddBoothProps { fairId: string; /** Employers that have a stand. */ taken: readonly string[]; next: string; full: boolean; onAdded: () => void }
interface Found { id: string; name: string; creditCode: string }

/** Gives an approved employer a stand: found by its name or credit code. The sheet stays open, as there are many. */
export function AddBooth({ fairId, taken, next, full, onAdded }: AddBoothProps) {
  const [open, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<Found>()
  const [typedNo, setBoothNo] = useState<string>()
  const boothNo = typedNo ?? next
  const q = useSettled(query.trim())
  const found = useLoad(async () => (q.length >= 2 ? (await call('GET /api/fairs/employers', { query: { q } })).items : []), [q])
  const add = useAction(async () => {
    if (!chosen) return
    await call('POST /api/fairs/:id/booths', { params: { id: fairId }, body: { boothNo: boothNo.trim(), employerId: chosen.id } })
    toast(`${boothNo.trim()} 已安排给 ${chosen.name}`, 'success')
    setChosen(undefined)
    setQuery('')
    setBoothNo(undefined)
    onAdded()
  }, { quiet: true })
  return (
    <View>
      <Button small kind="line" why={full ? `最多 ${limits.eventBoothsMax} 个展位` : undefined} onTap={() => { add.clear(); setOpen(true) }}>添加单位</Button>
      <ConfirmSheet open={open} title="添加参会单位" confirm="添加" busy={add.busy} why={!chosen ? '请先选择单位' : boothNo.trim() === '' ? '请填写展位号' : undefined} problem={add.error && <Refused error={add.error} />} onConfirm={() => void add.run()} onClose={() => setOpen(false)}>
        <TextInput id="employer-q" label="单位名称或统一社会信用代码" placeholder="单位名称的开头，或统一社会信用代码" value={query} limit={limits.employerNameMax} onInput={(value) => { setQuery(value); setChosen(undefined) }} />
        <View className="organiser-found">
          <Loaded state={found} cards={1}>
            {(items) => q.length < 2
              ? <View className="ui-note">输入两个字以上查找，只列出审核通过的单位</View>
              : items.length === 0
                ? <View className="ui-note">{`没有名称以“${q}”开头的单位。请从全称的第一个字写起，或填写统一社会信用代码；没有注册或审核通过的单位不能安排。`}</View>
                : items.map((item) => {
                  const has = taken.includes(item.id)
                  return (
                    <Tap key={item.id} className={`organiser-option ${chosen?.id === item.id ? 'organiser-option--on' : ''} ${has ? 'organiser-option--off' : ''}`} selected={chosen?.id === item.id} disabled={has} onTap={() => { add.clear(); setChosen(item) }}>
                      <View className="ui-strong">{item.name}</View><View className="ui-note">{has ? '已有展位' : item.creditCode}</View>
                    </Tap>
                  )
                })}
          </Loaded>
        </View>
        <View className="organiser-field"><View className="ui-field-label">展位号</View><TextInput id="booth-no-new" label="展位号" value={boothNo} limit={limits.boothNoMax} placeholder="如 A12" onInput={setBoothNo} /></View>
      </ConfirmSheet>
    </View>
  )
}
