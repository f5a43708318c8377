import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { role } from '@/ui/role'
import { ways, whoLabels } from './ways'
import './ways-picture.scss'

/** The three ways side by side, each step with whose turn it is. */
export function WaysPicture() {
  return (
    <Card title="三类只选一类" note="每人同时只有一份去向；办成一类，其他两类就不用办">
      <View className="ways" {...role('img', '签约及去向登记分三类：线上签约、线下签约、其他去向登记')}>
        <View className="ways-root">签约及去向登记</View>
        <View className="ways-stem" />
        <View className="ways-row">
          {ways.map((way, index) => (
            <View key={way.key} className={`way ${index === 0 ? 'way--first' : ''} ${index === ways.length - 1 ? 'way--last' : ''}`}>
              <View className="way-name">{way.name}</View>
              {way.steps.map((step) => (
                <View key={step.short}>
                  <View className="way-line" />
                  <View className={`way-step way-step--${step.who}`}><View className="way-who">{whoLabels[step.who]}</View><View>{step.short}</View></View>
                </View>
              ))}
            </View>
          ))}
        </View>
      </View>
    </Card>
  )
}
