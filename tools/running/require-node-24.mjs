/**
 * Ends the process with a sentence that helps when this is not the Node the project is built for. On Linux and Windows npm
 * installs that Node itself (see docs/decisions); elsewhere it is the user's own.
 */
export function requireNode24() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 15)) return;
  console.error(
    `This is Node ${process.version}, and the project needs 24.15 or later. npm brings none for ` +
      `${process.platform}-${process.arch}: install Node 24 (https://nodejs.org) and try again.`,
  );
  process.exit(1);
}
