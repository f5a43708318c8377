import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { Favourite, type FavouriteRow } from '../model'
import { describeFavourites } from './describe-favourites'

/** 收藏夹, the last added first. */
export async function listFavourites(actor: Actor, query: { cursor?: string; limit: number }) {
  const studentId = ownStudentId(actor)
  const filter = { studentId, ...afterCursor('createdAt', decodeCursor(query.cursor), -1) }
  const rows = await Favourite.find(filter).sort({ createdAt: -1, _id: -1 }).limit(query.limit + 1).lean<FavouriteRow[]>()
  const page = toPage(rows, query.limit, (row) => ({ at: row.createdAt, id: row._id }), (row) => row)
  return { ...page, items: await describeFavourites(studentId, page.items) }
}
