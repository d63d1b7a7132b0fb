// Calls the API and holds every answer against its description: status, content type and body.
import assert from "node:assert/strict";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../web/package.json", import.meta.url));
const { default: Ajv } = require("ajv/dist/2020");
const { default: addFormats } = require("ajv-formats");

export const prefix = "/api/v1";
const documentId = "https://nabij.example/openapi";

export function newAjv(options = {}) {
  const ajv = new Ajv({ strict: true, allErrors: true, ...options });
  addFormats(ajv);
  ajv.addVocabulary(["x-personal-data"]);
  return ajv;
}

/** Every operation of the document, as {key, path, method, spec}. */
export function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, spec]) => ({
      key: `${method} ${path.slice(prefix.length)}`,
      path,
      method,
      spec,
    })),
  );
}

// JSON Schema has no place called components, so the references lead to definitions of their own.
function placed(schema) {
  const text = JSON.stringify(schema);
  return JSON.parse(text.replaceAll('"#/components/schemas/', `"${documentId}#/$defs/`));
}

/** The schemas of a document, each by where it stands. */
export class Schemas {
  constructor(document) {
    this.ajv = newAjv();
    this.ajv.addSchema({ $id: documentId, $defs: placed(document.components.schemas) });
    this.compiled = new Map();
  }

  /** What is wrong with a value; empty when nothing is. */
  faults(schema, value) {
    const text = JSON.stringify(schema);
    if (!this.compiled.has(text)) this.compiled.set(text, this.ajv.compile(placed(schema)));
    const validate = this.compiled.get(text);
    if (validate(value)) return [];
    return validate.errors.map((error) => `${error.instancePath || "(all)"} ${error.message}`);
  }
}

export class Contract {
  constructor(document, base) {
    this.base = base;
    this.schemas = new Schemas(document);
    this.operations = new Map(operationsOf(document).map((each) => [each.key, each]));
    this.succeeded = new Set();
  }

  operation(key) {
    const found = this.operations.get(key);
    assert.ok(found, `the description knows no ${key}`);
    return found;
  }

  /** One call, held against the description. Returns {status, body, headers}. */
  async call(key, { path = {}, query, body, raw, headers = {}, cookie = "" } = {}) {
    const operation = this.operation(key);
    const address = operation.path.replace(/\{(\w+)\}/g, (_, name) => path[name]);
    const search = query ? `?${new URLSearchParams(query)}` : "";
    const type = Object.keys(operation.spec.requestBody?.content ?? {})[0] ?? "application/json";
    const answer = await fetch(`${this.base}${address}${search}`, {
      method: operation.method.toUpperCase(),
      headers: {
        ...(operation.method === "get" ? {} : { "Content-Type": type }),
        Cookie: cookie,
        ...headers,
      },
      body: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
    const text = await answer.text();
    const value = this.hold(operation, answer, text);
    if (answer.ok || answer.status === 304) {
      this.holdRequest(operation, body);
      this.succeeded.add(key);
    }
    return { status: answer.status, body: value, headers: answer.headers };
  }

  /** The response of the description for this status. */
  described(operation, status) {
    const { responses } = operation.spec;
    const ours = responses[status] ?? (status >= 400 ? responses.default : undefined);
    assert.ok(ours, `${operation.key} answered ${status}, which its description does not know`);
    return ours;
  }

  hold(operation, answer, text) {
    const { content } = this.described(operation, answer.status);
    const told = `${operation.key} ${answer.status}`;
    // What is too large is refused before anybody knows which version it was for.
    const version = answer.status === 413 ? null : "1";
    assert.equal(answer.headers.get("API-Version"), version, `${told}: API-Version`);
    if (!content) {
      assert.equal(text, "", `${told} has a body that its description does not know`);
      return null;
    }
    const [type] = Object.keys(content);
    const given = answer.headers.get("Content-Type")?.split(";")[0];
    if (type === "*/*") {
      assert.match(given, /^(text|application)\/(?!json)/, `${told}: Content-Type`);
      return text;
    }
    assert.equal(given, type, `${told}: Content-Type`);
    const value = JSON.parse(text);
    assert.deepEqual(this.schemas.faults(content[type].schema, value), [], `${told}: ${text}`);
    if (answer.status >= 400) assert.equal(value.status, answer.status, `${told}: status`);
    return value;
  }

  /** The fields that a body of this operation must have. */
  requiredOf({ spec }) {
    const schema = spec.requestBody?.content["application/json"]?.schema;
    if (!schema) return [];
    return this.schemas.faults(schema, {}).map((each) => each.match(/'(\w+)'$/)[1]);
  }

  // What was accepted must also be what the description lets clients send.
  holdRequest(operation, body) {
    const schema = operation.spec.requestBody?.content["application/json"]?.schema;
    if (!schema || body === undefined) return;
    assert.deepEqual(this.schemas.faults(schema, body), [], `${operation.key}: what was sent`);
  }
}

/** Somebody who signs in and calls; every answer must be a success unless asked otherwise. */
export class Caller {
  constructor(contract) {
    this.contract = contract;
    this.cookie = "";
  }

  async try(key, options = {}) {
    const answer = await this.contract.call(key, { ...options, cookie: this.cookie });
    const cookie = answer.headers.getSetCookie()[0];
    if (cookie) this.cookie = cookie.split(";")[0];
    return answer;
  }

  async call(key, options = {}) {
    const answer = await this.try(key, options);
    assert.ok(answer.status < 400, `${key}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async signIn(email, password) {
    await this.call("post /session", { body: { email, password } });
    return this;
  }
}
