import { type AgreementCertificate } from './agreement-document'
import { channelLabels } from './channel-labels'
import { type ViewValue } from './compile-document'
import { formatBeijingTime } from './format-beijing-time'
import { orDash } from './or-dash'

/** The certificate page is one page: beyond this many events the middle of the story is counted, not listed. */
const EVENTS_SHOWN = 10

/** The certificate page: the first and the latest events, and how many lie between. */
export function viewCertificate(certificate: AgreementCertificate): ViewValue {
  const all = certificate.events
  const shown = all.length <= EVENTS_SHOWN ? all : [...all.slice(0, 2), ...all.slice(2 - EVENTS_SHOWN)]
  return {
    dataHash: certificate.dataHash, historyHead: certificate.historyHead, historyLength: certificate.historyLength, left: all.length - shown.length,
    events: shown.map((event) => ({
      at: formatBeijingTime(event.at), party: event.party, name: event.name, action: event.action,
      channel: event.channel === undefined ? '—' : channelLabels[event.channel], ip: orDash(event.ip),
    })),
  }
}
