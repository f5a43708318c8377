import { boothVisitsContract } from '@shared/booth-visits/contract'
import { defineRoutes } from '../../http/define-routes'
import { listStandsSeen } from './actions/list-stands-seen'
import { listVisitors } from './actions/list-visitors'
import { openVisitResume } from './actions/open-visit-resume'
import { saveVisitNote } from './actions/save-visit-note'
import { scanVisitor } from './actions/scan-visitor'
import { showVisit } from './actions/show-visit'

/** Booth scans, one line an endpoint. */
export const boothVisitsRoutes = defineRoutes(boothVisitsContract, {
  scan: ({ actor, body }) => scanVisitor(actor, body),
  list: ({ actor, query }) => listVisitors(actor, query),
  listMine: ({ actor, query }) => listStandsSeen(actor, query),
  showOne: ({ actor, params }) => showVisit(actor, params.id),
  saveNote: ({ actor, params, body }) => saveVisitNote(actor, params.id, body.note),
  showResume: ({ actor, params }) => openVisitResume(actor, params.id),
})
