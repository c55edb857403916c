// Reads QR codes in a thread of its own, with zxing-wasm (see NOTICE.txt), for browsers without a
// reader of theirs. The first message brings the program, every other one the pixels of a picture;
// each is answered: with the texts that were read, or with null where that failed.
importScripts("zxing_reader.js");

async function answer(data) {
  if (data instanceof ArrayBuffer) {
    // Left to itself, the library would ask a server elsewhere for its program.
    const overrides = { wasmBinary: data, locateFile: (path) => path };
    await ZXingWASM.prepareZXingModule({ overrides, fireImmediately: true });
    return [];
  }
  const found = await ZXingWASM.readBarcodes(data, { formats: ["QRCode"], textMode: "Plain" });
  return found.filter((code) => code.isValid).map((code) => code.text);
}

addEventListener("message", async ({ data }) => postMessage(await answer(data).catch(() => null)));
