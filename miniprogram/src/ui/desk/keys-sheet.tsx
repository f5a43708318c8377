import { View } from '@tarojs/components'
import { Sheet } from '../sheet'
import type { DeskKey } from './desk-keys'

/** Every key of a desk in words. */
export function KeysSheet({ keys, open, onClose }: { keys: readonly DeskKey[]; open: boolean; onClose: () => void }) {
  return (
    <Sheet open={open} title="键盘操作" onClose={onClose}>
      {keys.map(([names, what]) => (
        <View key={what} className="ui-keys-line">
          <View className="ui-keys-names">{names.split(' ').map((name) => <View key={name} className="ui-key">{name}</View>)}</View>
          <View>{what}</View>
        </View>
      ))}
    </Sheet>
  )
}
