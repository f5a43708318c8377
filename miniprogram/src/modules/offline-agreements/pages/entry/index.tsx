import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { ContentFixed } from '../../parts/content-fixed'
import { EntryForm } from '../../parts/entry-form'
import { firstOpenStep, isEntryStep, isOfflineField } from '../../parts/step-of-field'
import { useAgreement } from '../../parts/use-agreement'

/** 录入协议书: one step of it (`step`), or the first one with something left to do; `field` is scrolled to. */
export default function EntryPage() {
  const state = useAgreement()
  const { step, field } = state.params
  const { data, error } = state
  // Without network what is typed stays on this device: the form goes on.
  if (data?.status.key === 'draft' && (!error || error.id === 'network_error')) {
    const at = isEntryStep(step) ? step : firstOpenStep(data.problems) ?? 'employer'
    return <EntryForm key={`${data.id}-${step ?? ''}`} agreement={data} step={at} field={isOfflineField(field) ? field : undefined} />
  }
  return <Page title="录入协议书"><Loaded state={state} kept>{(agreement) => <ContentFixed agreement={agreement} />}</Loaded></Page>
}
