import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { role } from '@/ui/role'
import './section.scss'

/** One part of a record, under its own heading. */
export function Section({ title, extra, children }: { title: string; extra?: ReactNode; children: ReactNode }) {
  return (
    <View className="section">
      <View className="section-head"><View className="section-title" {...role('heading')} aria-level="3">{title}</View>{extra}</View>
      {children}
    </View>
  )
}
