import { ApiError } from '@/api/api-error'
import { useAction } from '@/hooks/use-action'
import { Form } from '@/ui/form'
import { useFormWhere } from '@/ui/form/use-form-where'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { arrangementFields, isArranged, toArrangement, wrongArrangement, type Arrangement, type ArrangementValues } from './arrangement-form'

interface ArrangeSheetProps { title: string; confirm: string; start: ArrangementValues; /** What follows from it. */ note: string; send: (arrangement: Arrangement) => Promise<unknown>; onClose: () => void }

/** When, how and where an interview is held; open while it is drawn, so that each time begins anew. */
export function ArrangeSheet({ title, confirm, start, note, send, onClose }: ArrangeSheetProps) {
  const form = useFormWhere(arrangementFields, start, { shown: isArranged, wrong: (name, value) => wrongArrangement(name, value) })
  const say = useAction(async () => {
    try {
      await send(toArrangement(form.values))
    } catch (error) {
      if (error instanceof ApiError && form.showErrors(error)) return
      throw error
    }
  }, { quiet: true })
  return (
    <ConfirmSheet open title={title} confirm={confirm} busy={say.busy} problem={say.error && <Refused error={say.error} />} onConfirm={() => { if (form.check()) void say.run() }} onClose={onClose}>
      <Form brief form={form} />
      {note}
    </ConfirmSheet>
  )
}
