"""Reads every cell of all workbooks of a folder. Usage: python3 bench/alternatives/read-workbooks.py FOLDER"""
import pathlib
import sys

from openpyxl import load_workbook

for path in sorted(pathlib.Path(sys.argv[1]).glob("*.xlsx")):
    book = load_workbook(path, read_only=True)
    cells = sum(1 for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None)
    print(path.name, cells)
