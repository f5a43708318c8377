import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MissingPart } from '@shared/resumes/completeness'
import type { ResumeSection } from '@shared/resumes/sections'
import { Tap } from '@/platform/tap'
import { role } from '@/ui/role'
import './missing-list.scss'
import { sortMissing } from './sort-missing'

const atFirst = 4

/** What is missing, the section worth most first; each line leads to its section. */
export function MissingList({ missing, onOpen }: { missing: readonly MissingPart[]; onOpen: (section: ResumeSection) => void }) {
  const [all, setAll] = useState(false)
  const sorted = sortMissing(missing)
  return (
    <View {...role('list', '还可以补充')}>
      {sorted.slice(0, all ? undefined : atFirst).map(({ section, label, points, how }) => (
        <Tap key={`${section}-${how}`} className="cv-missing" onTap={() => onOpen(section)}>
          <View className="cv-missing-words"><View>{how}</View><View className="ui-note">{label}</View></View>
          <View className="cv-missing-points">{`+${points}%`}</View>
          <View className="ui-item-chevron" />
        </Tap>
      ))}
      {sorted.length > atFirst && <Tap className="cv-missing-more" onTap={() => setAll(!all)}>{all ? '收起' : `查看全部 ${sorted.length} 项`}</Tap>}
    </View>
  )
}
