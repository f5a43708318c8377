import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { ResumeMissing } from '@/ui/resume-sheet/resume-missing'
import { missingParts } from '@/ui/resume-sheet/missing-parts'
import { Sheet } from '@/ui/sheet'
import { Tag } from '@/ui/tag'
import './batch-sheet.scss'

export interface BatchResult { jobId: string; title?: string; ok: boolean; refusal?: { error: string; message: string; next: string; details?: Record<string, unknown> } }
export interface Batch { title: string; done: string; results: readonly BatchResult[] }

/** What became of each of a batch: what went through, what did not and why. */
export function BatchSheet({ batch, onClose }: { batch: Batch | undefined; onClose: () => void }) {
  if (!batch) return null
  const { results } = batch
  const good = results.filter((result) => result.ok).length
  // The ones that need a look first.
  const sorted = [...results.filter((result) => !result.ok), ...results.filter((result) => result.ok)]
  const missing = missingParts(results.find((result) => result.refusal?.error === 'resume_incomplete')?.refusal?.details?.missing)
  return (
    <Sheet open title={batch.title} onClose={onClose} foot={<Button onTap={onClose}>知道了</Button>}>
      <View className="ui-strong">{good === results.length ? `${good} 个全部${batch.done}` : `${good} 个${batch.done}，${results.length - good} 个没有成功`}</View>
      {sorted.map(({ jobId, title, ok, refusal }) => (
        <View key={jobId} className="batch-line">
          <View className="ui-item-head"><View className="ui-item-title">{title ?? '职位'}</View><Tag tone={ok ? 'ok' : 'bad'}>{ok ? batch.done : '未成功'}</Tag></View>
          {refusal && <View className="ui-mid">{`${refusal.message}，${refusal.next}`}</View>}
        </View>
      ))}
      {missing.length > 0 && <ResumeMissing missing={missing} />}
    </Sheet>
  )
}
