import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { role } from '../role'
import './index.scss'

interface CardProps { title?: string; /** Beside the title: a tag or a note. */ extra?: ReactNode; note?: string; className?: string; children?: ReactNode }

/** One matter, on white. */
export function Card({ title, extra, note, className = '', children }: CardProps) {
  return (
    <View className={`ui-card ${className}`}>
      {(title || extra) && (
        <View className="ui-card-head">
          <View className="ui-card-title" {...role('heading')} aria-level="2">{title}</View>
          {typeof extra === 'string' ? <View className="ui-note">{extra}</View> : extra}
        </View>
      )}
      {note && <View className="ui-card-note">{note}</View>}
      {children}
    </View>
  )
}
