export default definePageConfig({ navigationBarTitleText: '职位收藏夹' })
