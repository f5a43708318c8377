import { View } from '@tarojs/components'
import { isAsked } from '@shared/kernel/check-form'
import type { FormField, FormValues } from '@shared/kernel/form-field'
import { Tap } from '@/platform/tap'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { showOther } from './show-other'
import '@/modules/source-info/parts/choose-fields.scss'

interface ChooseOtherFieldsProps { open: boolean; fields: Readonly<Record<string, FormField>>; values: FormValues; chosen: readonly string[]; onToggle: (name: string) => void; onClose: () => void }

/** Every field of the branch with its present value; tapping chooses it or takes it back. */
export function ChooseOtherFields({ open, fields, values, chosen, onToggle, onClose }: ChooseOtherFieldsProps) {
  return (
    <Sheet open={open} title="选择要更正的项目" onClose={onClose} foot={<Button onTap={onClose}>{chosen.length > 0 ? `选好了（${chosen.length} 项）` : '返回'}</Button>}>
      {Object.entries(fields).filter(([, field]) => isAsked(field, values)).map(([name, field]) => {
        const on = chosen.includes(name)
        return (
          <Tap key={name} className={`choose ${on ? 'choose--on' : ''}`} role="checkbox" selected={on} onTap={() => onToggle(name)}>
            <View className="choose-label">{field.label}</View>
            <View className="choose-value">{showOther(field, values[name]) || '（空）'}</View>
            <View className="choose-box">{on && <View className="choose-check" />}</View>
          </Tap>
        )
      })}
    </Sheet>
  )
}
