export default definePageConfig({ navigationBarTitleText: '发出签约邀请' })
