// Prints for each line of a file, which is a document, whether the schema accepts it: node validate.mjs SCHEMA DOCUMENTS
import { createInterface } from "node:readline";
import { createReadStream, readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const [schema, documents] = process.argv.slice(2);
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
const accepts = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
for await (const line of createInterface({ input: createReadStream(documents, "utf8") })) {
  console.log(accepts(JSON.parse(line)));
}
