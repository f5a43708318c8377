import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { formatTime } from '@/ui/format-time'
import { ReasonSheet } from '@/ui/review-bar/reason-sheet'
import { Tag } from '@/ui/tag'
import { toast } from '@/ui/toast'
import { scanTone } from './scan-tone'
import './line.scss'

type Scan = ResponseOf<'GET /api/check-in/fairs/:id/conflicts'>['items'][number]
const reasons = ['扫错了人', '扫码后没有入场', '测试扫码', '与其他入口重复']

/** Scans, newest first: whom, where, what became of it; one that counts can be undone with a reason. */
export function ScanLines({ scans, onChanged }: { scans: readonly Scan[]; onChanged: () => void }) {
  const [undoing, setUndoing] = useState<Scan>()
  const undo = useAction(async (scan: Scan, reason: string) => {
    await call('POST /api/check-in/scans/:id/undo', { params: { id: scan.id }, body: { reason } })
    toast('已撤销', 'success')
    onChanged()
  })
  return (
    <View className="organiser-lines">
      {scans.map((scan) => (
        <View key={scan.id} className="organiser-line">
          <View className="organiser-what">
            <View className="ui-strong">{[scan.name ?? '没有认出的码', scan.studentNo].filter(Boolean).join(' ')}</View>
            <View className="ui-note">{[formatTime(scan.at), scan.gate, scan.staff, scan.offline && '离线'].filter(Boolean).join(' · ')}</View>
            {scan.doubt && <View className="ui-note">{`核对：${scan.doubt.label}${scan.first ? `，先前 ${formatTime(scan.first.at)} 从${scan.first.gate}入场` : ''}`}</View>}
            {scan.undone && <View className="ui-note">{`${scan.undone.by} ${formatTime(scan.undone.at)} 撤销：${scan.undone.reason}`}</View>}
          </View>
          <Tag tone={scanTone(scan)}>{scan.label}</Tag>
          {scan.mayUndo && <View className="organiser-acts"><Button kind="plain" small busy={undo.busy} onTap={() => setUndoing(scan)}>撤销</Button></View>}
        </View>
      ))}
      <ReasonSheet open={undoing !== undefined} what={undoing?.mode === 'exit' ? '撤销离场' : '撤销入场'} danger reasons={reasons} placeholder="会留在检票记录里；撤销入场后，这张券可以再次入场" onClose={() => setUndoing(undefined)}
        onSay={(reason) => { const one = undoing; setUndoing(undefined); if (one) void undo.run(one, reason) }} />
    </View>
  )
}
