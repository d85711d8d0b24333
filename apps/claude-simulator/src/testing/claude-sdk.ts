// The one place that touches the real SDK: it proves, in specs only, that this server is what the SDK takes it for.
export { default as Anthropic } from '@anthropic-ai/sdk';
