import { toPage } from '../../db/paginate'
import { type WaitingItemRow } from '../../db/waiting-item'
import { presentWaitingItem } from './present'

/** A page of the review desk's lines, cut from `limit + 1` rows; `sinceOf` is what they are sorted by. */
export function deskPage<T extends { _id: WaitingItemRow['_id'] }>(rows: T[], limit: number, sinceOf: (row: T) => Date, toItem: (row: T) => WaitingItemRow) {
  const { items, ...rest } = toPage(rows, limit, (row) => ({ at: sinceOf(row), id: row._id }), (row) => presentWaitingItem(toItem(row)))
  return { items: items.flatMap((item) => item ?? []), ...rest }
}
