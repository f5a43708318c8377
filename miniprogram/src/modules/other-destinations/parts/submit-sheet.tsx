import { View } from '@tarojs/components'
import { branchOf, type BranchKey } from '@shared/other-destinations/branches'
import type { ApiError } from '@/api/api-error'
import { Notice } from '@/ui/notice'
import { Refused } from '@/ui/refused'
import { Row } from '@/ui/row'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { ContentRows } from './content-rows'
import type { OtherContent } from './use-other-draft'

interface SubmitSheetProps { open: boolean; branch: BranchKey; content: OtherContent; again: boolean; busy: boolean; error: ApiError | undefined; onConfirm: () => void; onClose: () => void }

/** The summary before 保存并送审: everything the school will see, and what follows. */
export function SubmitSheet({ open, branch, content, again, busy, error, onConfirm, onClose }: SubmitSheetProps) {
  const { label, code, proofs } = branchOf(branch)
  return (
    <ConfirmSheet open={open} title="核对后送审" confirm="确认送审" busy={busy} problem={error && <Refused error={error} />} onConfirm={onConfirm} onClose={onClose}>
      <Row label="去向类型">{`${label}（${code}）`}</Row>
      <ContentRows branch={branch} values={content.values} />
      {proofs.map((proof) => <Row key={proof.key} label={proof.label}>{`${content.proofs.filter((one) => one.kind === proof.key).length} 个文件`}</Row>)}
      <Notice tone="info">
        <View>{again ? '学校将审核这一版，上一版不再有效。' : '送审后占用你唯一的去向名额，不能再与单位签约；审核前可以撤回。'}</View>
        <View>学校审核前可以继续修改后重新送审；审核后用信息纠错更正。</View>
      </Notice>
    </ConfirmSheet>
  )
}
