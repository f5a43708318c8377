import { type MessageRow } from './model'

/** One message as its owner sees it. */
export function presentMessage(row: MessageRow) {
  return {
    id: row._id.toString(), kind: row.kind, title: row.title, path: row.path, delivery: row.delivery,
    lines: row.lines.map(({ label, value }) => ({ label, value })),
    createdAt: row.createdAt.toISOString(), readAt: row.readAt?.toISOString(),
  }
}
