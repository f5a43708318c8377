import { View } from '@tarojs/components'
import { Tap } from '@/platform/tap'
import { Sheet } from '@/ui/sheet'
import type { Batch, ReviewItem } from './use-batch'

/** What of a batch was not approved, item by item; each can be opened while it still waits. */
export function BatchOutcome({ batch, items, onShow }: { batch: Batch; items: readonly ReviewItem[]; onShow: (item: ReviewItem) => void }) {
  const { outcome, close } = batch
  return (
    <Sheet open={outcome !== undefined} title={outcome ? `通过 ${outcome.approved} 条，${outcome.refused.length} 条没有通过` : ''} onClose={close}>
      {outcome?.refused.map(({ item, message, next }) => {
        const here = items.find((one) => one.id === item.id)
        return (
          <View key={item.id} className="batch-refused">
            <View className="ui-item-head">
              <View className="ui-strong">{`${item.name} · ${item.kindLabel}`}</View>
              {here ? <Tap className="batch-show" label={`查看 ${item.name}`} onTap={() => { close(); onShow(here) }}>查看</Tap> : <View className="ui-note">已不在待办中</View>}
            </View>
            <View>{message}</View>
            <View className="ui-mid">{next}</View>
          </View>
        )
      })}
    </Sheet>
  )
}
