import { subPackages } from './pages'

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/jobs/index', 'pages/sign/index', 'pages/messages/index', 'pages/me/index', 'pages/not-found/index'],
  subPackages,
  window: {
    backgroundTextStyle: 'light',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTextStyle: 'black',
    navigationBarTitleText: '毕业生就业服务',
    backgroundColor: '#f3f5f9',
  },
  tabBar: {
    color: '#6f7988',
    selectedColor: '#1d5fe0',
    backgroundColor: '#ffffff',
    borderStyle: 'white',
    list: [
      { pagePath: 'pages/home/index', text: '首页', iconPath: 'assets/tabs/home.png', selectedIconPath: 'assets/tabs/home-on.png' },
      { pagePath: 'pages/jobs/index', text: '职位', iconPath: 'assets/tabs/jobs.png', selectedIconPath: 'assets/tabs/jobs-on.png' },
      { pagePath: 'pages/sign/index', text: '签约', iconPath: 'assets/tabs/sign.png', selectedIconPath: 'assets/tabs/sign-on.png' },
      { pagePath: 'pages/messages/index', text: '消息', iconPath: 'assets/tabs/messages.png', selectedIconPath: 'assets/tabs/messages-on.png' },
      { pagePath: 'pages/me/index', text: '我的', iconPath: 'assets/tabs/me.png', selectedIconPath: 'assets/tabs/me-on.png' },
    ],
  },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
})
