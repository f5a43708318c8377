import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

/** What someone must know before acting: amber, blue for plain information, red when something went wrong. */
export function Notice({ tone = 'wait', children }: { tone?: 'wait' | 'info' | 'bad' | 'ok'; children: ReactNode }) {
  return <View className={`ui-notice ui-notice--${tone}`}>{children}</View>
}
