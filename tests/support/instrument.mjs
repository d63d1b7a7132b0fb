// The definition file of the handbook: what stands there as an example is what the tests load.
import { readFileSync } from "node:fs";

export const exampleFile = new URL("../../docs/examples/instrument.json", import.meta.url);

export function exampleInstrument() {
  return JSON.parse(readFileSync(exampleFile, "utf8"));
}
