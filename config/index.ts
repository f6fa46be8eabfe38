import { readdirSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { compilerOptions } from '../tsconfig.json';

const root = path.resolve(__dirname, '..');

/** Taro's webpack-chain types are not exported; this is what is used of them here. */
type Chain = {
  optimization: { splitChunks(options: unknown): void };
  performance: { hints(show: boolean): void };
};

/** The aliases of tsconfig.json, so that they are written down once: { '@': '/…/src' … }. */
const alias = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([from, [to]]) => [
    from.replace('/*', ''),
    path.join(root, String(to).replace('/*', '')),
  ]),
);

// Webpack's cache does not notice a change in what app.scss uses; as build dependencies it does.
const styles = readdirSync(path.join(root, 'src/ui/styles')).map((file) =>
  path.join(root, 'src/ui/styles', file),
);

// Sizes are CSS px on both targets: rpx and rem shrink with the screen, below what elderly eyes can read.
const pxtransform = { pxtransform: { enable: false } };

export default defineConfig({
  projectName: 'chadang',
  date: '2026-11-21',
  designWidth: 375,
  deviceRatio: { 375: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true, buildDependencies: { styles } },
  alias,
  plugins: [path.join(root, 'config/aria-plugin/index.js')],
  env: {
    TARO_APP_SERVER: JSON.stringify(process.env.TARO_APP_SERVER ?? ''),
    TARO_APP_CLOUD_ENV: JSON.stringify(process.env.TARO_APP_CLOUD_ENV ?? ''),
  },
  mini: {
    enableSourceMap: false,
    postcss: { ...pxtransform, cssModules: { enable: false } },
    compile: { include: [path.join(root, 'config/aria-plugin')] },
  },
  h5: {
    enableSourceMap: false,
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { ...pxtransform, autoprefixer: { enable: true }, cssModules: { enable: false } },
    webpackChain(chain: Chain) {
      chain.performance.hints(false);
      // Without one shared group every page's chunk repeats the core of the components.
      chain.optimization.splitChunks({
        chunks: 'all',
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // What several screens use is fetched once, with the first of them.
          shared: {
            name: 'shared',
            test: /[\\/]src[\\/]/,
            minChunks: 2,
            minSize: 0,
          },
          vendors: { name: 'vendors', test: /[\\/]node_modules[\\/]/, chunks: 'all', priority: 10 },
        },
      });
    },
  },
});
