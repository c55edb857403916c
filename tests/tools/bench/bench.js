// What the first visit costs, and how fast the page answers a finger: the report of `make bench`.
//
//   node bench.js              serves dist/ with the project's own server and measures that
//   node bench.js --url URL    measures a copy of Fledge that is served already
import { firstVisit } from "./bytes.js";
import { collecting } from "./collecting.js";
import { counting } from "./counting.js";
import { keystrokes } from "./keystrokes.js";
import { lighthouse } from "./lighthouse.js";
import { served } from "./served.js";

const { url, stop } = await served(process.argv.slice(2));
try {
  console.log(`Fledge at ${url}\n`);
  console.log(await firstVisit(url));
  console.log(await lighthouse(url, { runs: 3 }));
  console.log(await keystrokes(url, { slowdown: 6 }));
  console.log(await counting({ slowdown: 6 }));
  console.log(await collecting(url, { slowdown: 6 }));
} finally {
  await stop();
}
