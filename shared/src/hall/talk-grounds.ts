/** About what one may open a conversation: a record of one's own, whose other side it is; of a student also an employer. */
export const talkGrounds = ['application', 'job-invitation', 'interview', 'employer'] as const
export type TalkGround = (typeof talkGrounds)[number]
