import { View } from '@tarojs/components'
import { ListItem } from '@/ui/list-item'
import { Sheet } from '@/ui/sheet'
import type { Station } from './gate-answer'

interface GateSheetProps { open: boolean; station: Station; gateId: string; onPick: (gateId: string) => void; onClose: () => void }

/** At which gate this phone stands; counts and the time of entry are told by it. */
export function GateSheet({ open, station, gateId, onPick, onClose }: GateSheetProps) {
  return (
    <Sheet open={open} title="你在哪个入口" onClose={onClose}>
      <View className="ui-mid">入场记录和人数按入口统计，换了位置请改这里。</View>
      {station.gates.length === 0 && <View className="ui-strong">主办方还没有设置入口，请联系主办方后刷新本页。</View>}
      {station.gates.map((gate) => <ListItem key={gate.id} title={gate.name} selected={gate.id === gateId} onTap={() => onPick(gate.id)} />)}
    </Sheet>
  )
}
