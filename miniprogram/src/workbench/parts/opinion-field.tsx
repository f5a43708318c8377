import { View } from '@tarojs/components'
import { Tap } from '@/platform/tap'
import { TextArea } from '@/platform/text-area'
import type { Opinion } from './open-record'
import './opinion-field.scss'

/** What the school writes with its yes; the usual sentences are one tap away. */
export function OpinionField({ opinion, value, onChange }: { opinion: Opinion; value: string; onChange: (value: string) => void }) {
  return (
    <View className="opinion">
      <View className="ui-item-head"><View className="ui-strong">{opinion.label}</View><View className="ui-note">{`${value.length}/${opinion.limit}`}</View></View>
      <TextArea id="opinion" label={opinion.label} value={value} limit={opinion.limit} onInput={onChange} />
      <View className="opinion-templates">
        {opinion.templates.map((one) => <Tap key={one} className={`opinion-template ${one === value ? 'opinion-template--on' : ''}`} onTap={() => onChange(one)}>{one}</Tap>)}
      </View>
    </View>
  )
}
