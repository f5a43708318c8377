import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { ProofKind } from '@shared/other-destinations/branches'
import { Tag } from '@/ui/tag'
import { Upload } from '@/ui/upload'
import type { UploadedFile } from '@/ui/upload/upload-entry'
import { useUpload } from '@/ui/upload/use-upload'
import { role } from '@/ui/role'
import './proof-slot.scss'

export interface SlotState { busy: boolean; failed: number }
interface ProofSlotProps { proof: ProofKind; start: readonly UploadedFile[]; wrong?: string; onChange: (files: readonly UploadedFile[]) => void; /** While files are on their way, or did not arrive. */ onState: (state: SlotState) => void }

/** Where a kind of proof stands on the page. */
export const proofPlace = (kind: string): string => `proof-${kind}`

/** One kind of proof: what it must show, whether it is required, its files. */
export function ProofSlot({ proof, start, wrong, onChange, onState }: ProofSlotProps) {
  const uploads = useUpload('proof', { start, onChange })
  const { busy, failed } = uploads
  useEffect(() => { onState({ busy, failed }) }, [busy, failed])
  return (
    <View className="proof-slot ui-field" id={proofPlace(proof.key)}>
      <View className="ui-item-head"><View className="ui-strong">{proof.label}</View><Tag tone={proof.required ? 'info' : 'off'}>{proof.required ? '必需' : '可选'}</Tag></View>
      {proof.hint && <View className="ui-mid">{proof.hint}</View>}
      <Upload uploads={uploads} label={proof.label} />
      {wrong && <View className="proof-slot-wrong" {...role('alert')}>{wrong}</View>}
    </View>
  )
}
