import { fairAudiences, type FairAudience } from '@shared/fairs/fair-audiences'
import { fairKinds, type FairKind } from '@shared/fairs/fair-kinds'
import { beijingInstant } from '@shared/kernel/beijing-instant'
import { type FormValues } from '@shared/kernel/form-field'
import { limits } from '@shared/kernel/limits'
import { type FairContent, type Organiser } from './model'

const kindOf = (text = ''): FairKind | undefined => (Object.keys(fairKinds) as FairKind[]).find((key) => key === text)
const audienceOf = (text = ''): FairAudience | undefined => (Object.keys(fairAudiences) as FairAudience[]).find((key) => key === text)
const on = (text: string | undefined): boolean => text === 'yes'

/**
 * What a form that checkFair() finds nothing wrong with says, in the types that registration and gates read.
 * @throws Error for a form that was not checked: a programming mistake
 */
export function contentOf(values: FormValues, organiser: Organiser): FairContent & { audienceKey: string } {
  const at = (field: string): Date | undefined => beijingInstant(values[field])
  const [kind, audience] = [kindOf(values.kind), audienceOf(values.audience)]
  const [startsAt, endsAt, registrationFrom, registrationTo] = [at('startsAt'), at('endsAt'), at('registrationFrom'), at('registrationTo')]
  if (!kind || !audience || !startsAt || !endsAt || !registrationFrom || !registrationTo) throw new Error('an event was published that checkFair() refuses')
  return {
    kind, audience, startsAt, endsAt, registrationFrom, registrationTo,
    title: (values.title ?? '').trim(), place: (values.place ?? '').trim(), link: (values.link ?? '').trim(), intro: (values.intro ?? '').trim(),
    capacity: Number(values.capacity), waitingMax: Number(values.waitingMax ?? '0'), checkInFrom: at('checkInFrom') ?? new Date(startsAt.getTime() - limits.checkInOpensMinutesBefore * 60_000),
    reentry: on(values.reentry), staticTickets: on(values.staticTickets), reminders: on(values.reminders),
    audienceKey: audience === 'all' ? 'all' : organiser.kind === 'school' ? organiser.id.toString() : (values.schoolId ?? ''),
  }
}
