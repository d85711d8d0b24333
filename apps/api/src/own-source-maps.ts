import { setSourceMapsSupport } from 'node:module';

// With `--enable-source-maps` Node reads the map of each file that it loads, those of packages too, and keeps them all: nobody reads a stack by
// the lines of RxJS or of Claude's SDK. Imported before anything else; the map of this program has been read by then.
if (process.sourceMapsEnabled) setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });
