import { View } from '@tarojs/components'
import type { FormValues } from '@shared/kernel/form-field'
import { Button } from '@/ui/button'

/** When the employer takes the archive, its name and address need not be typed twice. */
export function SameAsEmployer({ values, onFill }: { values: FormValues; onFill: (values: FormValues) => void }) {
  const { archiveTo, employerName, employerAddress, employerPostcode, contactPhone } = values
  if (archiveTo !== 'employer' || !employerName || !employerAddress) return null
  const filled = { archiveUnit: employerName, archiveAddress: employerAddress, archivePostcode: employerPostcode, archivePhone: contactPhone }
  return <View className="ui-buttons"><Button kind="plain" small onTap={() => onFill(filled)}>填入单位的名称、地址和电话</Button></View>
}
