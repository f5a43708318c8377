import { View } from '@tarojs/components'
import type { ResponseOf } from '@/api/input-of'
import { formatTime } from '@/ui/format-time'
import { role } from '@/ui/role'
import './statements.scss'

type Statement = ResponseOf<'GET /api/terminations/:id'>['statements'][number]
const parties = { student: '学生', employer: '单位', school: '学校' } as const

/** Who said what about a termination, in the order in which it was said (R-TERM-2). */
export function Statements({ statements }: { statements: readonly Statement[] }) {
  return (
    <View className="statements" {...role('list')}>
      {statements.map((one, index) => (
        <View key={`${one.at}-${index}`} className={`statement statement--${one.party}`} {...role('listitem')}>
          <View className="statement-party">{parties[one.party]}</View>
          <View className="statement-words">
            <View className="ui-item-head"><View className="ui-strong">{`${one.name} · ${one.what}`}</View><View className="ui-note">{formatTime(one.at)}</View></View>
            {one.text && <View className="statement-text">{one.text}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}
