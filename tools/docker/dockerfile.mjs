/**
 * One line of a Dockerfile.
 *
 * @typedef {object} Step
 * @property {string} instruction in capitals
 * @property {Record<string, string>} flags `--from=build` as `{ from: 'build' }`
 * @property {string} text what follows
 * @property {string[]} [exec] the words of the exec form
 */
/** @typedef {{ from: string, name: string, steps: Step[] }} Stage */

/**
 * Reads the part of the language that this Dockerfile uses; anything else throws, so that no step is passed over.
 * https://docs.docker.com/reference/dockerfile/
 *
 * @param {string} text
 * @returns {Stage[]}
 */
export function parseDockerfile(text) {
  /** @type {Stage[]} */
  const stages = [];
  const lines = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  for (const line of lines) {
    const step = readStep(line);
    if (step.instruction === 'FROM') stages.push(stageOf(step.text, stages.length));
    else if (stages.length === 0) throw new Error(`Before the first FROM: ${line}`);
    else stages.at(-1)?.steps.push(step);
  }
  return stages;
}

/** The last of its kind in a stage is the one that counts. @param {Stage} stage @param {string} instruction */
export function lastOf({ steps }, instruction) {
  return steps.findLast((step) => step.instruction === instruction);
}

/** `HEALTHCHECK … CMD ["node", …]` @param {Step} step @returns {string[]} */
export function healthCommand({ text }) {
  return JSON.parse(text.replace(/^CMD\s*/, ''));
}

const KNOWN = ['FROM', 'WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'EXPOSE', 'HEALTHCHECK', 'CMD'];

/** @param {string} line @returns {Step} */
function readStep(line) {
  const [, instruction = '', rest = ''] = /^([A-Za-z]+)\s+(.*)$/.exec(line.trim()) ?? [];
  if (!KNOWN.includes(instruction)) throw new Error(`The trial does not know this step: ${line}`);
  /** @type {Record<string, string>} */
  const flags = {};
  const text = rest.replace(/^(?:--[a-z-]+=\S+\s+)+/, (given) => {
    for (const [, name = '', value = ''] of given.matchAll(/--([a-z-]+)=(\S+)/g)) flags[name] = value;
    return '';
  });
  return { instruction, flags, text, ...(text.startsWith('[') && { exec: JSON.parse(text) }) };
}

/** @param {string} text @param {number} at @returns {Stage} */
function stageOf(text, at) {
  const [from = '', , name = String(at)] = text.split(/\s+/);
  return { from, name, steps: [] };
}
