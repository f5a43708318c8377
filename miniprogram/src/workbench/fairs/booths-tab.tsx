import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { TextInput } from '@/platform/text-input'
import { Button } from '@/ui/button'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { toast } from '@/ui/toast'
import { Section } from '../parts/section'
import { AddBooth } from './add-booth'
import type { MyFair } from './fair-content'
import { nextBoothNo } from './next-booth-no'
import './line.scss'

interface Booth { id: string; boothNo: string; employer: { id: string; name: string }; jobIds: string[] }
const over: readonly string[] = ['closed', 'cancelled']

/** 参会单位: who stands where; each employer picks the jobs of its stand itself. */
export function BoothsTab({ fair, onChanged }: { fair: MyFair; onChanged: () => void }) {
  const { id, status } = fair
  const booths = useLoad(() => call('GET /api/fairs/:id/booths', { params: { id } }), [id])
  const [moving, setMoving] = useState<Booth>()
  const [removing, setRemoving] = useState<Booth>()
  const [boothNo, setBoothNo] = useState('')
  const changed = () => { setMoving(undefined); setRemoving(undefined); void booths.reload(); onChanged() }
  const move = useAction(async (booth: Booth) => { await call('PUT /api/fairs/booths/:id', { params: { id: booth.id }, body: { boothNo: boothNo.trim() } }); changed() }, { quiet: true })
  const remove = useAction(async (booth: Booth) => { await call('DELETE /api/fairs/booths/:id', { params: { id: booth.id } }); toast('展位已撤下', 'success'); changed() }, { quiet: true })
  const fixed = over.includes(status.key)
  const items = booths.data?.items ?? []
  return (
    <Section title="参会单位" extra={fixed ? undefined : <AddBooth fairId={id} taken={items.map(({ employer }) => employer.id)} next={nextBoothNo(items.map((one) => one.boothNo))} full={items.length >= limits.eventBoothsMax} onAdded={changed} />}>
      <Loaded state={booths} cards={2}>
        {(data) => data.items.length === 0
          ? <Empty title="还没有参会单位" note="按单位名称或统一社会信用代码添加，单位可以选择在展位上展示哪些职位" />
          : (
            <View className="organiser-lines">
              {data.items.map((booth) => (
                <View key={booth.id} className="organiser-line">
                  <View className="organiser-mark">{booth.boothNo}</View>
                  <View className="organiser-what"><View className="ui-strong">{booth.employer.name}</View><View className="ui-note">{booth.jobIds.length > 0 ? `展示 ${booth.jobIds.length} 个职位` : '展示全部在招职位'}</View></View>
                  {!fixed && (
                    <View className="organiser-acts">
                      <Button kind="plain" small onTap={() => { move.clear(); setBoothNo(booth.boothNo); setMoving(booth) }}>换展位</Button>
                      <Button kind="plain" small onTap={() => { remove.clear(); setRemoving(booth) }}>撤下</Button>
                    </View>
                  )}
                </View>
              ))}
            </View>
          )}
      </Loaded>
      <ConfirmSheet open={moving !== undefined} title="换展位" confirm="确认" busy={move.busy} why={boothNo.trim() ? undefined : '请填写展位号'} problem={move.error && <Refused error={move.error} />} onConfirm={() => { if (moving) void move.run(moving) }} onClose={() => setMoving(undefined)}>
        <View>{moving?.employer.name}</View>
        <View className="organiser-field"><TextInput id="booth-no" label="展位号" value={boothNo} limit={limits.boothNoMax} placeholder="如 A12" onInput={setBoothNo} /></View>
      </ConfirmSheet>
      <ConfirmSheet open={removing !== undefined} title="撤下展位" confirm="确认撤下" danger busy={remove.busy} problem={remove.error && <Refused error={remove.error} />} onConfirm={() => { if (removing) void remove.run(removing) }} onClose={() => setRemoving(undefined)}>
        {removing && `${removing.employer.name} 不再出现在参会单位里，也不能再扫码登记到访学生；已登记的保留。可以重新添加。`}
      </ConfirmSheet>
    </Section>
  )
}
