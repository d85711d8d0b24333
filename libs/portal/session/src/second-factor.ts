// Apart from the other door of the room: the first load of the chat must not carry what hardly anybody needs.
export { CodeField } from './second-factor/code-field';
export { factorFault } from './second-factor/factor-fault';
export { injectFactorSpeech } from './second-factor/factor-words';
export { OwnPassword } from './second-factor/own-password';
export { SecondFactorSetup } from './second-factor/second-factor-setup';
