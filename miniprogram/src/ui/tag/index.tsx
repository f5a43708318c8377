import { View } from '@tarojs/components'
import type { Tone } from '../tone'
import './index.scss'

/** A state, drawn the same everywhere. */
export function Tag({ tone, children }: { tone: Tone; children: string }) {
  return <View className={`ui-tag ui-tag--${tone}`}>{children}</View>
}
