import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { openPage } from '@/ui/open-page'
import { role } from '@/ui/role'
import './way-card.scss'
import { whoLabels, type Way } from './ways'

/** One way: for whom, what it needs, its steps with whose turn and how long. */
export function WayCard({ way: { name, fits, needs, steps, path, open } }: { way: Way }) {
  return (
    <Card title={name} note={fits}>
      <View className="way-part">要准备的</View>
      <View {...role('list')}>{needs.map((need) => <View key={need} className="way-need" {...role('listitem')}><View className="way-need-dot" /><View className="way-need-text">{need}</View></View>)}</View>
      <View className="way-part">怎样办</View>
      <View className="way-list" {...role('list')}>
        {steps.map((step) => (
          <View key={step.short} className="way-item" {...role('listitem')}>
            <View className={`way-turn way-turn--${step.who}`}>{whoLabels[step.who]}</View>
            <View className="way-text"><View>{step.text}</View><View className="ui-note">{step.time}</View></View>
          </View>
        ))}
      </View>
      <View className="ui-buttons"><Button kind="line" small onTap={() => openPage(path)}>{open}</Button></View>
    </Card>
  )
}
