import { View } from '@tarojs/components'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Form } from '@/ui/form'
import { useFormWhere } from '@/ui/form/use-form-where'
import { Refused } from '@/ui/refused'
import { toast } from '@/ui/toast'
import { LicenceField } from './licence-field'
import { unitCustom } from './unit-custom'
import { aboutFields, identityFields } from './unit-fields'
import { aboutBody, aboutOf, identityBody, identityOf, type MyEmployer } from './unit-values'
import { useLicence } from './use-licence'
import { wrongUnit } from './wrong-unit'

/** What was handed in, to be mended and handed in again, while the unit is not approved. */
export function ResubmitForm({ unit, onDone }: { unit: MyEmployer; onDone: () => void }) {
  const identity = useFormWhere(identityFields, identityOf(unit), { wrong: wrongUnit })
  const about = useFormWhere(aboutFields, aboutOf(unit), { wrong: wrongUnit })
  const licence = useLicence()
  const send = useAction(async () => {
    try {
      await call('POST /api/employers/mine/resubmit', { body: { version: unit.version, ...identityBody(identity.values), ...aboutBody(about.values), licence: licence.file?.token } })
      toast('已重新提交，等待平台审核', 'success')
      onDone()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.id === 'credit_code_taken') { identity.fail({ creditCode: `${error.message}，${error.next}` }); return }
      if ([identity.showErrors(error), about.showErrors(error)].includes(true)) return
      if (error.id === 'stale_version' || error.id === 'illegal_transition') onDone()
      throw error
    }
  }, { quiet: true })
  const ready = () => [identity.check(), about.check(), unit.licence !== undefined || licence.check()].every(Boolean)
  return (
    <Card title="入驻资料" note="与证照一致，审核通过后名称、代码和性质不能自行修改">
      <View className="unit-form"><Form form={identity} custom={unitCustom} /></View>
      <LicenceField licence={licence} held={unit.licence?.fileName} />
      <View className="unit-form"><Form form={about} custom={unitCustom} /></View>
      <Refused error={send.error} />
      <View className="ui-buttons"><Button busy={send.busy} onTap={() => { if (ready()) void send.run() }}>修改后重新提交</Button></View>
    </Card>
  )
}
