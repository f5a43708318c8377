import { isAsked } from '@shared/kernel/check-form'
import type { FormValues } from '@shared/kernel/form-field'
import { offlineFields, offlineSteps } from '@shared/offline-agreements/fields'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { showOfflineValue } from './show-offline-value'

/** What was entered, card by card. */
export function ValueCards({ values }: { values: FormValues }) {
  return (
    <>
      {offlineSteps.map((step) => (
        <Card key={step.key} title={step.label}>
          {step.fields.filter((name) => isAsked(offlineFields[name], values) && (values[name] || 'required' in offlineFields[name])).map((name) => (
            <Row key={name} label={offlineFields[name].label}>{showOfflineValue(name, values[name])}</Row>
          ))}
        </Card>
      ))}
    </>
  )
}
