"""An evaluation as a workbook whose ledger is alive: change a level there and the score follows."""
