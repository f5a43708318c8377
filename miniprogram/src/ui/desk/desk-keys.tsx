import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { Tap } from '@/platform/tap'
import { isH5 } from '../is-h5'

/** A key (several with spaces between) and what it does. */
export type DeskKey = readonly [keys: string, what: string]
const usual: readonly DeskKey[] = [['J K', '上下'], ['A', '通过'], ['R', '退回']]

/** Reminds of the keys, where there is a keyboard; `onHelp` opens the whole list. */
export function DeskKeys({ keys = usual, onHelp }: { keys?: readonly DeskKey[]; onHelp?: () => void }) {
  if (!isH5) return null
  return (
    <View className="ui-desk-keys">
      {keys.map(([names, what]) => (
        <Fragment key={what}>{names.split(' ').map((name) => <View key={name} className="ui-key">{name}</View>)}<View className="ui-desk-key-word">{what}</View></Fragment>
      ))}
      {onHelp && <Tap className="ui-desk-help" label="键盘操作说明" onTap={onHelp}><View className="ui-key">?</View></Tap>}
    </View>
  )
}
