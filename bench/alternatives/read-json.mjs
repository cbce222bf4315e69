// The least that any program does with such files: reads all JSON files of a folder, one after the other, and parses them.
// Usage: node bench/alternatives/read-json.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
let keys = 0;
for (const name of readdirSync(folder))
  keys += Object.keys(JSON.parse(readFileSync(join(folder, name), 'utf8'))).length;
console.log(keys);
