import { buildAgreementDocument } from './factory'
import { type OfflineAgreementDocument } from './offline-agreement-document'

/** An offline agreement that waits for its stamps: the paper that the student prints. */
export function buildOfflineAgreementDocument(changes: Partial<OfflineAgreementDocument> = {}): OfflineAgreementDocument {
  const { student, employer, school, terms, certificate } = buildAgreementDocument()
  return {
    issued: {
      number: 'HLJ-2025-10213-000311', version: 1, verifyUrl: 'https://example.edu.cn/v/HLJ-2025-10213-000311',
      certificate: {
        ...certificate, historyLength: 2,
        events: [
          { at: new Date('2025-05-19T02:11:08Z'), party: '乙方', name: '李㛃䶮', action: '录入协议书', channel: 'pc', ip: '123.165.*.*' },
          { at: new Date('2025-05-20T06:03:22Z'), party: '乙方', name: '李㛃䶮', action: '确认两次并生成协议书', channel: 'pc', ip: '123.165.*.*' },
        ],
      },
    },
    graduationYear: 2025, issuedAt: new Date('2025-05-20T06:03:22Z'), copies: 4, status: { label: '待上传', tone: 'paper' },
    student, employer, school,
    terms: { ...terms, archive: { ...terms.archive, acceptedByEmployer: false } },
    ...changes,
  }
}
