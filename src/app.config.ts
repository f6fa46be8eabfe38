const browser = process.env.TARO_ENV === 'h5';
// In the browser the screen's own heading is the title: no second bar above it.
const browserWindow = browser ? { navigationStyle: 'custom' as const } : {};
// Screens change at once: nothing moves that a reader did not ask to move.
const browserOnly = browser ? { animation: false } : {};

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/results/index',
    'pages/browse/index',
    'pages/entry/index',
    'pages/basket/index',
    'pages/book-visit/index',
    'pages/visits/index',
    'pages/visit/index',
    'pages/me/index',
    'pages/sign-in/index',
    'pages/contact/index',
  ],
  subPackages: [{ root: 'pages/staff', pages: ['requests/index', 'visit/index', 'day/index'] }],
  window: {
    navigationBarTitleText: '查档',
    navigationBarBackgroundColor: '#fbf9f4',
    navigationBarTextStyle: 'black',
    backgroundColor: '#fbf9f4',
    backgroundTextStyle: 'dark',
    ...browserWindow,
  },
  lazyCodeLoading: 'requiredComponents',
  style: 'v2',
  ...browserOnly,
});
