import { Image, View } from '@tarojs/components'
import picture from '@/assets/icons/empty.svg'
import { Button } from '../button'
import './index.scss'

export interface EmptyProps { title: string; /** What this place is for and what to do. */ note?: string; action?: { label: string; onTap: () => void } }

/** Nothing here, and why that is fine or what to do. */
export function Empty({ title, note, action }: EmptyProps) {
  return (
    <View className="ui-state">
      <Image className="ui-state-picture" src={picture} />
      <View className="ui-state-title">{title}</View>
      {note && <View className="ui-mid">{note}</View>}
      {action && <View className="ui-state-action"><Button kind="line" small onTap={action.onTap}>{action.label}</Button></View>}
    </View>
  )
}
