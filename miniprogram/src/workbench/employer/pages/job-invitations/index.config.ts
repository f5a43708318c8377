export default definePageConfig({ navigationBarTitleText: '投递邀请' })
