import { type ExportColumnKey, type ExportState } from '@shared/destinations/export-columns'
import { type SourceFieldKey } from '@shared/source-info/fields'
import { readRegistrations, type RegistrationLine } from '../destinations/actions/read-registrations'
import { readRosterBatch } from '../schools/actions/read-roster-batch'
import { cells } from './cells'

export interface RegistrationFilter { college?: string; kind?: RegistrationLine['kind']; state?: ExportState }
interface Order { schoolId: string; columns: readonly ExportColumnKey[]; filter: RegistrationFilter; /** Counts what was given. */ progress: { rows: number }; /** Before each batch. */ onBatch(): Promise<void> }

const batchSize = 500

/** The list's rows by student number: 500 students at a time, two reads a batch, and nothing kept of the batch before. */
export async function* registrationRows({ schoolId, columns, filter, progress, onBatch }: Order): AsyncGenerator<(string | number)[]> {
  const sources = columns.map((key) => cells[key])
  const fields = [...new Set(sources.map(({ field }) => field).filter((field): field is SourceFieldKey => field !== undefined))]
  let after: string | undefined
  for (;;) {
    await onBatch()
    const students = await readRosterBatch({ schoolId, college: filter.college, after, limit: batchSize, fields })
    const lines = await readRegistrations(students.map(({ _id }) => _id))
    for (const student of students) {
      const line = lines.get(student._id.toString())
      if (!isWanted(line, filter)) continue
      progress.rows += 1
      yield sources.map(({ cell }) => cell(student.fields, line))
    }
    after = students.at(-1)?.fields.studentNo
    if (students.length < batchSize || after === undefined) break
  }
}

const isWanted = (line: RegistrationLine | undefined, { kind, state }: RegistrationFilter): boolean =>
  (kind === undefined || line?.kind === kind) && (state === undefined || (line?.state ?? 'none') === state)
