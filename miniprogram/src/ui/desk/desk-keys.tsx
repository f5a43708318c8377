import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { isH5 } from '../is-h5'

const keys = [['J K', '上下'], ['A', '通过'], ['R', '退回']] as const

/** Reminds of the keys, where there is a keyboard. */
export function DeskKeys() {
  if (!isH5) return null
  return (
    <View className="ui-desk-keys">
      {keys.map(([names, what]) => (
        <Fragment key={what}>{names.split(' ').map((name) => <View key={name} className="ui-key">{name}</View>)}<View className="ui-desk-key-word">{what}</View></Fragment>
      ))}
    </View>
  )
}
