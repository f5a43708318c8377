import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { offlineFields, offlineSteps } from '@shared/offline-agreements/fields'
import type { FormProblem, FormValues } from '@shared/kernel/form-field'
import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { Tag } from '@/ui/tag'
import { ProblemList } from '@/ui/typed-form/problem-list'
import { openIn } from './entry-steps'
import { placeOfStep, type EntryStep } from './place-of-step'
import { stepOfField } from './step-of-field'

interface EntryAsideProps { id: string; at: EntryStep; values: FormValues; problems: readonly FormProblem[]; /** A field of this step. */ onJump: (field: string) => void; onStep: (step: EntryStep, field?: string) => void }

/** Beside the form on a PC, below it on a phone: every step with what is left to do, and what was filled in but does not fit. */
export function EntryAside({ id, at, values, problems, onJump, onStep }: EntryAsideProps) {
  const elsewhere = problems.filter((one) => (values[one.field] ?? '').trim() !== '')
  return (
    <>
      <Card title="填写进度" note="可以先填别的步骤，缺的内容以后再补">
        <View>
          {offlineSteps.map((step) => {
            const left = openIn(step.key, problems)
            return (
              <ListItem key={step.key} title={step.label} selected={step.key === at} extra={<Tag tone={left === 0 ? 'ok' : step.key === at ? 'info' : 'wait'}>{left === 0 ? '已完成' : `还有 ${left} 项`}</Tag>}
                onTap={() => { if (step.key !== at) onStep(step.key) }} />
            )
          })}
          <ListItem title="预览确认" note="核对两页协议书，确认后生成" onTap={() => void Taro.navigateTo({ url: placeOfStep.preview(id) })} />
        </View>
      </Card>
      {elsewhere.length > 0 && (
        <Card title="需要修改或核对" extra={<Tag tone="wait">{`${elsewhere.length} 项`}</Tag>}>
          <ProblemList fields={offlineFields} problems={elsewhere} onJump={(field) => { if (stepOfField(field) === at) onJump(field); else onStep(stepOfField(field), field) }} />
        </Card>
      )}
    </>
  )
}
