import { clock } from '../../clock'

/** The adverts that whyNotApplicable() finds nothing against, as a filter: a deadline counts to its last instant. */
export const openNow = () => ({ open: true, deadline: { $gte: clock.now() } })
