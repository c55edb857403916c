// The release build, served as a static host would, compressed; or what is served already.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const SERVE = "run --quiet --locked --no-default-features --features serve --bin serve -- --dir dist --port 0".split(" ");

// The address to measure, and what ends the server.
export async function served([option, given]) {
  if (option === "--url" && given) return { url: new URL(given).href, stop: async () => {} };
  if (option) throw new Error(`'${option}' is not an option: bench.js [--url URL]`);

  // A group of its own, so that the server goes with the cargo that started it.
  const server = spawn("cargo", SERVE, { stdio: ["ignore", "pipe", "inherit"], detached: true });
  const stop = async () => {
    const ended = server.exitCode === null ? once(server, "exit") : undefined;
    process.kill(-server.pid);
    await ended;
  };
  for await (const line of createInterface({ input: server.stdout })) {
    const address = line.match(/http:\/\/\S+/);
    if (address) return { url: address[0], stop };
  }
  throw new Error("the server ended without naming its address");
}
