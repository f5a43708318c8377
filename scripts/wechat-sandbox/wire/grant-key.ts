/** The key of a person's consents for one template. */
export const grantKey = (miniOpenid: string, templateId: string): string => `${miniOpenid} ${templateId}`
