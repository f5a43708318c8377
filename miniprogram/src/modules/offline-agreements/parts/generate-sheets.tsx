import { View } from '@tarojs/components'
import { useState } from 'react'
import { isAsked } from '@shared/kernel/check-form'
import { offlineFields, type OfflineFieldKey } from '@shared/offline-agreements/fields'
import type { FormValues } from '@shared/kernel/form-field'
import type { ApiError } from '@/api/api-error'
import { Lines } from '@/ui/lines'
import { Notice } from '@/ui/notice'
import { Refused } from '@/ui/refused'
import { Row } from '@/ui/row'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import './generate-sheets.scss'
import { showOfflineValue } from './show-offline-value'

const key: readonly OfflineFieldKey[] = ['employerName', 'position', 'salaryYuan', 'workplace', 'reportOn', 'archiveTo', 'archiveUnit', 'archiveAddress', 'archiveRecipient', 'archivePhone', 'hukouTo', 'hukouAddress']
interface GenerateSheetsProps {
  open: boolean
  values: FormValues
  /** The school looks at the data before the paper is stamped. */
  twoStage: boolean
  busy: boolean
  error: ApiError | undefined
  onConfirm: () => void
  onClose: () => void
}

/** R-OFF-1: two confirmations before the agreement is made. The first shows what will be printed, the second says what it binds to. */
export function GenerateSheets({ open, values, twoStage, busy, error, onConfirm, onClose }: GenerateSheetsProps) {
  const [second, setSecond] = useState(false)
  const close = () => { setSecond(false); onClose() }
  return (
    <>
      <ConfirmSheet open={open && !second} title="第一次确认：内容无误" confirm="内容无误，继续" onConfirm={() => setSecond(true)} onClose={close}>
        <View>请与用人单位再核对一遍：</View>
        {key.filter((name) => isAsked(offlineFields[name], values)).map((name) => <Row key={name} label={offlineFields[name].label}>{showOfflineValue(name, values[name])}</Row>)}
        <View className="generate-notice"><Notice>生成后，协议书的内容不能再改。</Notice></View>
      </ConfirmSheet>
      <ConfirmSheet open={open && second} title="第二次确认：生成协议书" confirm="确认生成" busy={busy} problem={error && <Refused error={error} />} onConfirm={onConfirm} onClose={close}>
        <View className="ui-strong">生成以后：</View>
        <Lines lines={['内容不能再改，要更改只能办理解约，由学校审核', '占用你唯一的签约名额：不能再与其他单位签约或登记其他去向', twoStage ? '协议信息先送学校审核，通过后再下载盖章' : '下载打印，本人签字、单位盖章后上传，送学校审核']} />
        <View className="generate-notice"><Notice>{`你将与“${values.employerName ?? ''}”生成就业协议书。`}</Notice></View>
      </ConfirmSheet>
    </>
  )
}
