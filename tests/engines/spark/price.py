"""Prices lines with the exported statements and prints one JSON line. Arguments: master, folder of the law, the pool
of lines as CSV, how often each line of the pool stands."""
import json
import sys
import time

from pyspark.sql import SparkSession

master, folder, pool, repeats = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
spark = (
    SparkSession.builder.master(master)
    .appName("law-table")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.ansi.enabled", "true")
    .config("spark.sql.shuffle.partitions", "8")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
# A program that cannot get this far says nothing of our statements.
print("Spark has started", flush=True)
columns = (
    "line STRING, entry STRING, hts STRING, entry_date STRING, value_cents BIGINT, quantity_milli BIGINT,"
    " unit STRING, facts STRING, entry_type STRING, mode STRING"
)
lines = spark.read.csv(pool, schema=columns, header=True).na.fill("")
copies = spark.range(0, repeats, 1, 8).withColumnRenamed("id", "copy")
entries = copies.crossJoin(lines).selectExpr(
    "concat(line, '/', copy) AS line", "concat(entry, '/', copy) AS entry", "hts", "entry_date", "value_cents",
    "quantity_milli", "unit", "facts", "entry_type", "mode",
)
entries.createOrReplaceTempView("entry_lines")
with open(f"{folder}/spark.sql", encoding="utf-8") as file:
    text = "\n".join(line for line in file.read().split("\n") if not line.startswith("--"))
for statement in text.split(";"):
    if statement.strip():
        spark.sql(statement.replace("path '", f"path '{folder}/"))
began = time.time()
rows = spark.sql(
    "SELECT split(line, '/')[0] AS line, status, error, count(*) AS n, sum(duty_cents) AS duty"
    " FROM priced_lines GROUP BY 1, 2, 3"
).collect()
seconds = time.time() - began
print(json.dumps({"seconds": round(seconds, 1), "rows": [[r.line, r.status, r.error, r.n, r.duty] for r in rows]}))
spark.stop()
