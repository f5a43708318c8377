export default definePageConfig({ navigationBarTitleText: '视频面试' })
