import { View } from '@tarojs/components'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import type { Deciding, Decision } from './use-decision'

const words: Record<Decision, { title: string; confirm: string; lines: readonly string[]; danger?: boolean }> = {
  recall: { title: '撤回，重新上传', confirm: '确认撤回', lines: ['学校暂不审核这份协议，你可以换盖章件后再提交。', '协议内容不变，签约名额仍为你保留。'] },
  reupload: { title: '重新上传盖章件', confirm: '开始重新上传', lines: ['协议内容不变，只换盖章的照片或 PDF，再提交学校审核。', '重新占用你的签约名额。'] },
  reopen: { title: '修改后再次提交', confirm: '开始修改', lines: ['用这次的内容作为草稿，改好后重新预览、生成、盖章、上传。', '原来盖章的纸质协议书作废，需要重新打印盖章。'] },
  discard: { title: '删除草稿', confirm: '确认删除', danger: true, lines: ['填写的内容会删除，不能找回。', '之后可以重新录入协议书。'] },
}

/** Says what an action means before it is taken. */
export function DecisionSheet({ deciding: { asked, close, acting } }: { deciding: Deciding }) {
  if (!asked) return null
  const { title, confirm, lines, danger } = words[asked]
  return (
    <ConfirmSheet open title={title} confirm={confirm} danger={danger} busy={acting.busy} problem={acting.error && <Refused error={acting.error} />} onConfirm={() => void acting.run(asked)} onClose={close}>
      {lines.map((line) => <View key={line}>{line}</View>)}
    </ConfirmSheet>
  )
}
