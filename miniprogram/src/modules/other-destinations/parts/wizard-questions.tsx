import { View } from '@tarojs/components'
import { wizard, type WizardAnswer } from '@shared/other-destinations/wizard'
import { Tap } from '@/platform/tap'
import { Card } from '@/ui/card'
import { role } from '@/ui/role'
import type { Trail } from './trail'
import './wizard-questions.scss'

interface WizardQuestionsProps { trail: Trail; question: string; onAnswer: (answer: WizardAnswer) => void }

/** One plain question and its answers, large enough for a thumb. */
export function WizardQuestions({ trail, question, onAnswer }: WizardQuestionsProps) {
  const asked = wizard[question]
  if (!asked) return null
  return (
    <Card>
      <View className="ui-note">{`第 ${trail.length + 1} 个问题`}</View>
      <View className="wizard-question" {...role('heading')} aria-level="2">{asked.text}</View>
      <View className="wizard-answers">
        {asked.answers.map((answer) => (
          <Tap key={answer.label} className="wizard-answer" onTap={() => onAnswer(answer)}>
            <View className="wizard-answer-text"><View className="wizard-answer-label">{answer.label}</View>{answer.note && <View className="ui-mid">{answer.note}</View>}</View>
            <View className="ui-item-chevron" />
          </Tap>
        ))}
      </View>
    </Card>
  )
}
