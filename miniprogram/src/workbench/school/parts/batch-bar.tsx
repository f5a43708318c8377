import { View } from '@tarojs/components'
import { Tap } from '@/platform/tap'
import { Button } from '@/ui/button'
import type { Batch, ReviewItem } from './use-batch'
import './batch-bar.scss'

/** Ticks all that can be approved together, and begins to. */
export function BatchBar({ batch, items, onAsk }: { batch: Batch; items: readonly ReviewItem[]; onAsk: () => void }) {
  const able = items.filter((item) => item.batchable)
  if (able.length === 0) return null
  const all = able.every(batch.isOn)
  const count = batch.selected.length
  return (
    <View className="batch">
      <Tap className={`batch-all ${all ? 'ui-desk-pick--on' : ''}`} role="checkbox" selected={all} label="全选可批量通过的" onTap={() => { if (all) batch.clear(); else batch.addAll(able) }}>
        <View className="ui-desk-box" /><View>{count > 0 ? `已选 ${count} 条` : '全选'}</View>
      </Tap>
      {count > 0 && <View className="batch-go"><Button small onTap={onAsk}>{`批量通过 ${count} 条`}</Button></View>}
    </View>
  )
}
