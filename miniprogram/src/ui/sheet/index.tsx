import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tap } from '@/platform/tap'
import { useDialog } from '@/platform/use-dialog'
import { role } from '../role'
import './index.scss'

interface SheetProps { open: boolean; title: string; onClose: () => void; children?: ReactNode; foot?: ReactNode; /** Above the foot, always in sight: what went wrong. */ problem?: ReactNode }

/** A panel over the page: from below on a phone, in the middle on a wide screen. */
export function Sheet({ open, title, onClose, children, foot, problem }: SheetProps) {
  useDialog(open, onClose)
  if (!open) return null
  return (
    <View className="ui-sheet" catchMove>
      <View className="ui-sheet-shade" onClick={onClose} />
      <View className="ui-sheet-panel" {...role('dialog', title)} aria-modal="true">
        <View className="ui-sheet-head">
          <View className="ui-sheet-title">{title}</View>
          <Tap className="ui-sheet-close" label="关闭" onTap={onClose}>×</Tap>
        </View>
        <View className="ui-sheet-body">{children}</View>
        {problem && <View className="ui-sheet-problem">{problem}</View>}
        {foot && <View className="ui-sheet-foot">{foot}</View>}
      </View>
    </View>
  )
}
