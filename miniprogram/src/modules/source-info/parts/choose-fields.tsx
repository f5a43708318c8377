import { View } from '@tarojs/components'
import type { SourceFieldKey } from '@shared/source-info/fields'
import { sourceFields } from '@shared/source-info/fields'
import { Tap } from '@/platform/tap'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import type { SourceInfo } from './status-card'
import './choose-fields.scss'

interface ChooseFieldsProps { open: boolean; info: SourceInfo; chosen: readonly SourceFieldKey[]; onToggle: (key: SourceFieldKey) => void; onClose: () => void }

/** Every field of the record with its present value; tapping chooses it or takes it back. */
export function ChooseFields({ open, info, chosen, onToggle, onClose }: ChooseFieldsProps) {
  return (
    <Sheet open={open} title="选择要更正的项目" onClose={onClose} foot={<Button onTap={onClose}>{chosen.length > 0 ? `选好了（${chosen.length} 项）` : '返回'}</Button>}>
      {sourceFields.map(({ key, label }) => {
        const on = chosen.includes(key)
        return (
          <Tap key={key} className={`choose ${on ? 'choose--on' : ''}`} selected={on} onTap={() => onToggle(key)}>
            <View className="choose-label">{label}</View>
            <View className="choose-value">{info.fields.find((field) => field.key === key)?.display || '（空）'}</View>
            <View className="choose-box">{on && <View className="choose-check" />}</View>
          </Tap>
        )
      })}
    </Sheet>
  )
}
