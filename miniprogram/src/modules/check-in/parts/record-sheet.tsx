import { View } from '@tarojs/components'
import { scanModes } from '@shared/check-in/modes'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { Button } from '@/ui/button'
import { ListView } from '@/ui/list-view'
import { Sheet } from '@/ui/sheet'
import { Tag } from '@/ui/tag'
import { clockText } from './clock-text'
import './record-sheet.scss'

interface RecordSheetProps { open: boolean; gateId: string; onUndo: (scanId: string) => void; onClose: () => void }
const tones = { admitted: 'ok', left: 'info', refused: 'bad', undone: 'off' } as const

/** What this gate did, newest first. */
export function RecordSheet({ open, gateId, onUndo, onClose }: RecordSheetProps) {
  return <Sheet open={open} title="本入口的记录" onClose={onClose}>{open && <Lines gateId={gateId} onUndo={onUndo} />}</Sheet>
}

function Lines({ gateId, onUndo }: Pick<RecordSheetProps, 'gateId' | 'onUndo'>) {
  const list = usePaged((cursor) => call('GET /api/check-in/scans', { query: { gateId: gateId || undefined, cursor } }), [gateId])
  return (
    <ListView list={list} keyOf={(line) => line.id} empty={{ title: '还没有扫码记录', note: '放行和拒绝的每一次都会记在这里' }}>
      {(line) => (
        <View className="record-line">
          <View className="record-line-text">
            <View className="ui-item-head"><View className="ui-item-title">{line.name ?? '未识别'}</View><Tag tone={tones[line.outcome]}>{line.label}</Tag></View>
            <View className="ui-note">{[clockText(line.at), scanModes[line.mode], line.staff, line.offline ? '离线' : ''].filter(Boolean).join(' · ')}</View>
            {line.undone && <View className="ui-note">{`${line.undone.by} 撤销：${line.undone.reason}`}</View>}
            {line.doubt && <View className="ui-note">{`冲突：${line.doubt.label}`}</View>}
          </View>
          {line.mayUndo && <Button small kind="plain" onTap={() => onUndo(line.id)}>撤销</Button>}
        </View>
      )}
    </ListView>
  )
}
