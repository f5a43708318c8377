import { uploadsContract } from '@shared/uploads/contract'
import { defineRoutes } from '../../http/define-routes'
import { whenGone } from '../../http/when-gone'
import { keepUpload } from './actions/keep-upload'
import { openUpload } from './actions/open-upload'
import { presentUpload } from './present'

export const uploadsRoutes = defineRoutes(uploadsContract, {
  upload: async ({ actor, params, file, ctx }) => presentUpload(await keepUpload(actor, params.purpose, file, whenGone(ctx))),
  showOne: ({ actor, params }) => openUpload(actor, params.id),
})
