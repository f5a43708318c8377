import { View } from '@tarojs/components'
import type { MissingPart } from '@shared/resumes/completeness'
import type { ResumeSection } from '@shared/resumes/sections'
import { Card } from '@/ui/card'
import { CompletenessRing } from './completeness-ring'
import { MissingList } from './missing-list'
import './standing-card.scss'

interface StandingCardProps { percent: number; gate: number; missing: readonly MissingPart[]; onOpen: (section: ResumeSection) => void }

const said = (percent: number, gate: number): string => (percent >= 100 ? '每一栏都已填写' : percent >= gate ? `已达到投递要求（${gate}%）` : `达到 ${gate}% 才能投递，还差 ${gate - percent}%`)

/** R-CV-2: how complete it is, what applying needs, what is missing with the points each gives. */
export function StandingCard({ percent, gate, missing, onOpen }: StandingCardProps) {
  return (
    <Card>
      <View className="cv-standing">
        <CompletenessRing percent={percent} gate={gate} />
        <View className="cv-standing-words"><View className="ui-card-title">简历完整度</View><View className="ui-mid">{said(percent, gate)}</View>{missing.length > 0 && <View className="ui-note">{`补充下面 ${missing.length} 项可到 100%`}</View>}</View>
      </View>
      {missing.length > 0 && <MissingList missing={missing} onOpen={onOpen} />}
    </Card>
  )
}
