import { type AgreementTerms, type AgreementTransfer } from './agreement-document'
import { type ViewValue } from './compile-document'
import { formatDay } from './format-day'
import { formatFen } from './format-fen'
import { formatFenInWords } from './format-fen-in-words'
import { limitLines } from './limit-lines'
import { orDash } from './or-dash'

const NOTES_LINES = 12

function viewTransfer(transfer: AgreementTransfer): ViewValue {
  const where = transfer.words ?? (transfer.acceptedByEmployer ? '由甲方接收' : transfer.toOrigin ? '甲方不接收，转回生源地' : '甲方不接收，由乙方指定')
  const parts = [transfer.recipient, transfer.address, transfer.postcode, transfer.contact, transfer.phone]
  return {
    where, given: parts.some((part) => part !== undefined && part !== ''),
    recipient: orDash(transfer.recipient), address: orDash(transfer.address), postcode: orDash(transfer.postcode),
    contact: orDash(transfer.contact), phone: orDash(transfer.phone),
  }
}

/** Terms, archive and hukou in words. */
export function viewTerms(terms: AgreementTerms): ViewValue {
  const { probationMonths: months, probationSalaryFen: reduced, liquidatedDamagesFen: damages } = terms
  return {
    position: terms.position, place: terms.place, reportOn: formatDay(terms.reportOn), notes: limitLines(orDash(terms.notes), NOTES_LINES),
    salary: `${formatFen(terms.salaryFen)}/月（税前）`,
    probation: months === 0 ? '不约定试用期' : `${months} 个月${reduced === undefined ? '' : `，期间 ${formatFen(reduced)}/月（税前）`}`,
    damages: damages === 0 ? '不约定违约金' : `${formatFen(damages)}（人民币${formatFenInWords(damages)}）`,
    archive: viewTransfer(terms.archive), hukou: viewTransfer(terms.hukou),
  }
}
