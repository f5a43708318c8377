import { View } from '@tarojs/components'
import { role } from '../role'
import './index.scss'

export interface Step { label: string; state: 'done' | 'now' | 'todo' | 'bad'; note?: string }
const words = { done: '已完成', now: '进行中', todo: '未开始', bad: '需要处理' } as const

/** Where a long matter stands, in one look. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <View className="ui-steps" {...role('list')}>
      {steps.map((step, index) => (
        <View key={step.label} className={`ui-step ui-step--${step.state}`} {...role('listitem', `${step.label}，${words[step.state]}`)}>
          {index > 0 && <View className={`ui-step-line ${steps[index - 1]?.state === 'done' ? 'ui-step-line--done' : ''}`} />}
          <View className="ui-step-dot">{step.state === 'done' ? <View className="ui-step-check" /> : step.state === 'bad' ? '!' : String(index + 1)}</View>
          <View>{step.label}</View>
          {step.note && <View className="ui-note">{step.note}</View>}
        </View>
      ))}
    </View>
  )
}
