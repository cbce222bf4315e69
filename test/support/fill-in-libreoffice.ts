import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tempFolder } from './temp-folder.ts';

/** What is typed into one cell; row and column from 1. */
export interface TypedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Types into the cells of a workbook as a person at LibreOffice does and saves it as XLSX there, by a Basic macro. A cell that
 * is locked takes nothing and is among `refused`.
 */
export function fillInLibreOffice(
  workbook: Uint8Array,
  cells: readonly TypedCell[],
): { readonly saved: Buffer; readonly refused: readonly string[] } {
  const lines = cells.map(({ sheet, row, column, text }) =>
    [sheet, row, column, text.replaceAll('\n', '\v')].join('\t'),
  );
  const folder = tempFolder({
    'in.xlsx': workbook,
    'cells.txt': lines.map((line) => `${line}\n`).join(''),
    'refused.txt': '',
  });
  const run = (...args: readonly string[]) =>
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--norestore', ...args], {
      env: { PATH: process.env['PATH'], HOME: folder, LANG: 'C.UTF-8' },
      stdio: 'ignore',
      timeout: 120_000,
    });
  // The first start writes the profile, with an empty library over whatever is there.
  run('--terminate_after_init');
  const library = `${folder}/profile/user/basic/Standard`;
  mkdirSync(library, { recursive: true });
  writeFileSync(`${library}/script.xlb`, LIBRARY);
  writeFileSync(`${library}/Fill.xba`, moduleOf(MACRO.replaceAll('FOLDER', folder)));
  run('macro:///Standard.Fill.Main');
  const refused = readFileSync(`${folder}/refused.txt`, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const failure = refused.find((line) => line.startsWith('macro: '));
  if (failure !== undefined) throw new Error(failure);
  return { saved: readFileSync(`${folder}/out.xlsx`), refused };
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const LIBRARY = `${HEAD}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Fill"/></library:library>
`;

function moduleOf(code: string): string {
  const text = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `${HEAD}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Fill" script:language="StarBasic">${text}</script:module>
`;
}

/** `FormulaLocal` takes a text as one that is typed: a number becomes a number, in a cell for text it stays a text. */
const MACRO = `
Sub Main
  Dim hiddenArgs(0) As New com.sun.star.beans.PropertyValue
  Dim saveArgs(0) As New com.sun.star.beans.PropertyValue
  On Error GoTo Failed
  Open "FOLDER/refused.txt" For Output As #1
  hiddenArgs(0).Name = "Hidden"
  hiddenArgs(0).Value = True
  saveArgs(0).Name = "FilterName"
  saveArgs(0).Value = "Calc MS Excel 2007 XML"
  oDoc = StarDesktop.loadComponentFromURL("file://FOLDER/in.xlsx", "_blank", 0, hiddenArgs())
  oFiles = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  oReader = CreateUnoService("com.sun.star.io.TextInputStream")
  oReader.setInputStream(oFiles.openFileRead("file://FOLDER/cells.txt"))
  oReader.setEncoding("UTF-8")
  Do While Not oReader.isEOF()
    sRow = oReader.readLine()
    If sRow <> "" Then
      aParts = Split(sRow, Chr(9))
      oSheet = oDoc.Sheets.getByName(aParts(0))
      oCell = oSheet.getCellByPosition(CInt(aParts(2)) - 1, CInt(aParts(1)) - 1)
      If oSheet.isProtected() And oCell.CellProtection.IsLocked Then
        Print #1, oCell.AbsoluteName
      Else
        oCell.FormulaLocal = Join(Split(aParts(3), Chr(11)), Chr(10))
      End If
    End If
  Loop
  oReader.closeInput()
  oDoc.storeToURL("file://FOLDER/out.xlsx", saveArgs())
  oDoc.close(True)
  Close #1
  StarDesktop.terminate()
  Exit Sub
Failed:
  Print #1, "macro: " & Error$ & " in line " & Erl
  Close #1
  StarDesktop.terminate()
End Sub
`;
