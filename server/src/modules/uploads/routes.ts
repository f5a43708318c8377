import { uploadsContract } from '@shared/uploads/contract'
import { defineRoutes } from '../../http/define-routes'
import { keepUpload } from './actions/keep-upload'
import { openUpload } from './actions/open-upload'
import { presentUpload } from './present'

export const uploadsRoutes = defineRoutes(uploadsContract, {
  upload: async ({ actor, params, file }) => presentUpload(await keepUpload(actor, params.purpose, file)),
  showOne: ({ actor, params }) => openUpload(actor, params.id),
})
