import { type BoothRow } from './booth-model'

/** One stand. */
export const presentBooth = (row: BoothRow) => ({
  id: row._id.toString(), boothNo: row.boothNo, employer: { id: row.employerId.toString(), name: row.employerName }, jobIds: row.jobIds.map(String),
})
