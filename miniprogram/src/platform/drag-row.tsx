import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export interface DragRowProps { className?: string; /** Where it stands in its list. */ index: number; /** One list's rows are not dropped into another's. */ group: string; onDrop: (from: number, to: number) => void; children: ReactNode }

/** A line of a list that can be put elsewhere; fingers have arrows for that. */
export const DragRow = ({ className, children }: DragRowProps) => <View className={className}>{children}</View>
