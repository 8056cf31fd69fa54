/** The command line: placeholder that says how it is called. */
process.stderr.write('usage: tariff-scenarios assess CASES --out RESULTS\n');
process.exitCode = 2;
