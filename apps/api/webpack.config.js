const { NxAppWebpackPlugin } = require('@nx/webpack/app-plugin');
const { join } = require('node:path');

module.exports = {
  output: {
    path: join(__dirname, '../../dist/apps/api'),
    clean: true,
    ...(process.env.NODE_ENV !== 'production' && { devtoolModuleFilenameTemplate: '[absolute-resource-path]' }),
  },
  plugins: [
    new NxAppWebpackPlugin({
      target: 'node',
      // Not esbuild: Nest reads the decorator metadata that only tsc emits.
      compiler: 'tsc',
      main: './src/main.ts',
      tsConfig: './tsconfig.app.json',
      // The embedded database runs in a process of its own.
      additionalEntryPoints: [
        {
          entryName: 'embedded-postgres',
          entryPath: join(__dirname, '../../libs/api/postgres/src/embedded-postgres.ts'),
        },
        // What operators type: a process of its own beside the server.
        { entryName: 'cli', entryPath: './src/cli/main.ts' },
        // Whatever a file does to its reader, it does it in a process of its own.
        {
          entryName: 'read-file',
          entryPath: join(__dirname, '../../libs/api/extraction/src/reader/read-file.ts'),
        },
      ],
      // The simulator is run by Node as it stands, without a build.
      assets: [
        {
          input: 'apps/claude-simulator',
          glob: '{package.json,src/**/!(*.spec).ts}',
          output: 'claude-simulator',
        },
        { input: 'libs/api/retrieval/src/sample/documents', glob: '*.md', output: 'sample-documents' },
      ],
      optimization: false,
      outputHashing: 'none',
      sourceMap: true,
    }),
  ],
};
