import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { TextInput } from '@/platform/text-input'
import { Button } from '@/ui/button'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Section } from '../parts/section'
import './line.scss'

interface Gate { id: string; name: string }

/** 入口: where tickets are scanned; one that is closed keeps its record. */
export function Gates({ fairId, gates, fixed, onChanged }: { fairId: string; gates: readonly Gate[]; fixed: boolean; onChanged: () => void }) {
  const [adding, setAdding] = useState(false)
  const [name, setName] = useState('')
  const [closing, setClosing] = useState<Gate>()
  const add = useAction(async () => { await call('POST /api/check-in/fairs/:id/gates', { params: { id: fairId }, body: { name: name.trim() } }); setName(''); setAdding(false); onChanged() }, { quiet: true })
  const remove = useAction(async (gate: Gate) => { setClosing(undefined); await call('DELETE /api/check-in/gates/:id', { params: { id: gate.id } }); onChanged() })
  return (
    <Section title="入口" extra={fixed ? undefined : <View><Button small kind="line" why={gates.length >= limits.gatesMax ? `最多 ${limits.gatesMax} 个入口` : undefined} onTap={() => { add.clear(); setAdding(true) }}>添加入口</Button></View>}>
      <View className="organiser-lines">
        {gates.length === 0 && <View className="ui-mid">还没有入口，如“东门”“二楼主入口”</View>}
        {gates.map((gate) => (
          <View key={gate.id} className="organiser-line"><View className="organiser-what ui-strong">{gate.name}</View>{!fixed && <View className="organiser-acts"><Button kind="plain" small onTap={() => setClosing(gate)}>关闭</Button></View>}</View>
        ))}
      </View>
      <ConfirmSheet open={adding} title="添加入口" confirm="添加" busy={add.busy} why={name.trim() ? undefined : '请填写入口名称'} problem={add.error && <Refused error={add.error} />} onConfirm={() => void add.run()} onClose={() => setAdding(false)}>
        <TextInput id="gate-name" label="入口名称" value={name} limit={limits.gateNameMax} placeholder="如：东门" onInput={setName} />
      </ConfirmSheet>
      <ConfirmSheet open={closing !== undefined} title="关闭入口" confirm="确认关闭" danger busy={remove.busy} onConfirm={() => { if (closing) void remove.run(closing) }} onClose={() => setClosing(undefined)}>
        {closing && `“${closing.name}”不能再选，检票员要改到别的入口；已有的扫码记录保留。`}
      </ConfirmSheet>
    </Section>
  )
}
