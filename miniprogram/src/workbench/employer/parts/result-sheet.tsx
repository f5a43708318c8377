import { View } from '@tarojs/components'
import { interviewWorkflow } from '@shared/interviews/workflow'
import { interviewResults, type InterviewResult } from '@shared/interviews/results'
import { limits } from '@shared/kernel/limits'
import { useAction } from '@/hooks/use-action'
import { Form } from '@/ui/form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { useForm } from '@/ui/form/use-form'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { isKey } from '@/workbench/parts/is-key'

const results = Object.entries(interviewResults).map(([value, action]) => ({ value, label: interviewWorkflow.actions[action].label }))
const fields = [
  { name: 'result', label: '结果', kind: 'radio', required: true, options: results },
  { name: 'note', label: '给学生的话', kind: 'textarea', limit: limits.interviewNoteMax, placeholder: '选填，学生会看到：下一步安排，或没有通过的原因' },
] as const satisfies readonly FieldSpec[]
interface ResultSheetProps { name: string; send: (result: InterviewResult, note: string) => Promise<unknown>; onClose: () => void }

/** What came of an interview (R-INT-3). */
export function ResultSheet({ name, send, onClose }: ResultSheetProps) {
  const form = useForm(fields, { result: '', note: '' })
  const say = useAction(async () => { const { result, note } = form.values; if (isKey(interviewResults, result)) await send(result, note.trim()) }, { quiet: true })
  return (
    <ConfirmSheet open title={`${name}的面试结果`} confirm="告诉学生" busy={say.busy} problem={say.error && <Refused error={say.error} />} onConfirm={() => { if (form.check()) void say.run() }} onClose={onClose}>
      <Form brief form={form} />
      <View className="ui-card-note">学生会立即收到通知，结果不能再改。面试通过后可以在应聘者中表示录用意向。</View>
    </ConfirmSheet>
  )
}
