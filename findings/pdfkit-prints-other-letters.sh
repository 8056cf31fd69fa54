#!/usr/bin/env bash
# pdfkit 0.20.2 and pdf-lib 1.17.1 (npm), read back with pdfjs-dist 4.10.38: a quotation sheet in Vietnamese
# in one of the standard fonts of PDF, which have no Vietnamese letters.
# Guess before the run: both refuse a letter that the font does not have.
# Seen: pdf-lib refuses by name. pdfkit writes the two bytes of each such letter as two letters of the font,
#       without an error, and letters that stand right are written beside them: the sheet that leaves the
#       house says something else than the program was given.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfkit@0.20.2 pdf-lib@1.17.1 pdfjs-dist@4.10.38
cat > probe.mjs <<'JS'
import { Buffer } from 'node:buffer';
import PdfKit from 'pdfkit';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
const made = await new Promise((resolve) => {
  const parts = [];
  const sheet = new PdfKit();
  sheet.on('data', (part) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)));
  sheet.font('Helvetica').text('Việt Nam');
  sheet.end();
});
const options = { data: new Uint8Array(made), verbosity: VerbosityLevel.ERRORS, useSystemFonts: true };
const page = await (await getDocument(options).promise).getPage(1);
const text = (await page.getTextContent()).items.map(({ str }) => str).join('');
console.log('pdfkit: no error; same text:', text === 'Việt Nam', '; keeps "Nam":', text.endsWith('Nam'));
const sheet = await PDFDocument.create();
const font = await sheet.embedFont(StandardFonts.Helvetica);
try {
  sheet.addPage().drawText('Việt Nam', { font });
  console.log('pdf-lib: no error');
} catch (error) {
  console.log('pdf-lib:', error.message);
}
JS
cat > expected <<'TXT'
pdfkit: no error; same text: false ; keeps "Nam": true
pdf-lib: WinAnsi cannot encode "ệ" (0x1ec7)
TXT
node probe.mjs 2>/dev/null | tee seen
diff expected seen
