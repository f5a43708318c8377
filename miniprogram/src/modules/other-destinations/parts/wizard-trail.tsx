import { View } from '@tarojs/components'
import { Tap } from '@/platform/tap'
import { role } from '@/ui/role'
import type { Trail } from './trail'
import './wizard-questions.scss'

/** What was answered so far; tapping an answer asks that question again. */
export function WizardTrail({ trail, onBackTo }: { trail: Trail; onBackTo: (index: number) => void }) {
  if (trail.length === 0) return null
  return (
    <View className="wizard-trail" {...role('group', '已经回答的')}>
      {trail.map((step, index) => <Tap key={step.question} className="wizard-crumb" label={`重新回答：${step.answer.label}`} onTap={() => onBackTo(index)}>{`${step.answer.label} ×`}</Tap>)}
    </View>
  )
}
