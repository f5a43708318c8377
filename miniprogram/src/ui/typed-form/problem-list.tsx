import { View } from '@tarojs/components'
import type { FormField, FormProblem } from '@shared/kernel/form-field'
import { Tap } from '@/platform/tap'
import { role } from '../role'
import './index.scss'

interface ProblemListProps { fields: Readonly<Record<string, FormField>>; problems: readonly FormProblem[]; onJump: (field: string) => void }

/** What still has to be mended, each line leading to its field; errors first. */
export function ProblemList({ fields, problems, onJump }: ProblemListProps) {
  const sorted = [...problems.filter((one) => one.level === 'error'), ...problems.filter((one) => one.level === 'warning')]
  return (
    <View {...role('list', '需要修改的内容')}>
      {sorted.map((one) => (
        <Tap key={`${one.field}-${one.message}`} className="ui-problem" onTap={() => onJump(one.field)}>
          <View className={`ui-problem-mark ui-problem-mark--${one.level}`}>!</View>
          <View className="ui-problem-text"><View className="ui-strong">{fields[one.field]?.label ?? '其他'}</View><View className="ui-mid">{one.message}</View></View>
          <View className="ui-item-chevron" />
        </Tap>
      ))}
    </View>
  )
}
