/**
 * Someone unfollowed the official account. The binding stays: wechat_users already knows, pushes look there (wechat-addresses-of), and
 * following again makes everything as it was.
 */
export const markUnfollowed = async (_user: { openid: string }): Promise<void> => undefined
