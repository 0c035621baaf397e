-- Participants by month, from DuckDB to the tables of this site. Run in the folder that holds data/:
--   duckdb warehouse.duckdb -c "SET VARIABLE source = 'bpjs-gudang-202606'; SET VARIABLE threshold = 10;" \
--     -f scripts/warehouse/participants.duckdb.sql
-- What it reads, writes and withholds: .github/WAREHOUSE.md
COPY (
WITH
  given AS (
    SELECT CAST(getvariable('source') AS VARCHAR) AS source, CAST(getvariable('threshold') AS INTEGER) AS threshold
  ),
  -- One pass over the people; all that follows works on some ten thousand cells.
  cells AS (
    SELECT month, residence, branch, kind, COUNT(*) AS n
    FROM participants
    WHERE kind IN ('formal', 'informal')
    GROUP BY month, residence, branch, kind
  ),
  places AS (
    SELECT 'residence' AS basis, month, residence AS place, kind, n FROM cells
    UNION ALL
    SELECT 'branch' AS basis, month, branch AS place, kind, n FROM cells
  ),
  -- Each place counts for itself, for its province and for the country; a place nobody knows for the country only.
  levels AS (
    SELECT basis, month, kind, n, 'ID' AS region, '' AS parent FROM places
    UNION ALL
    SELECT basis, month, kind, n, SUBSTR(place, 1, 2) AS region, 'ID' AS parent
    FROM places WHERE LENGTH(place) >= 2
    UNION ALL
    SELECT basis, month, kind, n, place AS region, SUBSTR(place, 1, 2) AS parent
    FROM places WHERE LENGTH(place) = 5
  ),
  counts AS (
    SELECT
      basis, month, region, parent,
      SUM(n) AS total,
      SUM(CASE WHEN kind = 'formal' THEN n ELSE 0 END) AS formal,
      SUM(CASE WHEN kind = 'informal' THEN n ELSE 0 END) AS informal
    FROM levels
    GROUP BY basis, month, region, parent
  ),
  -- Beside its sisters, the regions of one parent: the smallest of them, and how much comes before each.
  ranked AS (
    SELECT
      basis, month, region, parent, total, formal, informal,
      MIN(LEAST(formal, informal)) OVER sisters AS least_part,
      SUM(formal) OVER by_part - formal AS formal_before,
      SUM(informal) OVER by_part - informal AS informal_before,
      MIN(total) OVER sisters AS least_total,
      SUM(total) OVER by_total - total AS total_before
    FROM counts
    WINDOW
      sisters AS (PARTITION BY basis, month, parent),
      by_part AS (
        PARTITION BY basis, month, parent ORDER BY LEAST(formal, informal), region
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ),
      by_total AS (
        PARTITION BY basis, month, parent ORDER BY total, region
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      )
  ),
  -- A count below the threshold is withheld, and with it so many of the next smallest sisters that the parent less
  -- those that are shown tells of the threshold or more; that is two regions at least, as the first alone is below it.
  marked AS (
    SELECT
      basis, month, region, parent, total, formal, informal, source,
      LEAST(formal, informal) < threshold
        OR (least_part < threshold
          AND (formal_before < threshold OR informal_before < threshold)) AS part_is_small,
      total < threshold
        OR (least_total < threshold AND total_before < threshold) AS total_is_small
    FROM ranked CROSS JOIN given
  ),
  -- What is withheld of a region is withheld of those within it, whose sum would tell.
  withheld AS (
    SELECT
      own.basis, own.month, own.region, own.total, own.formal, own.informal, own.source,
      own.part_is_small OR own.total_is_small
        OR COALESCE(above.part_is_small OR above.total_is_small, FALSE)
        OR COALESCE(top.part_is_small OR top.total_is_small, FALSE) AS no_parts,
      own.total_is_small
        OR COALESCE(above.total_is_small, FALSE)
        OR COALESCE(top.total_is_small, FALSE) AS no_total
    FROM marked AS own
    LEFT JOIN marked AS above
      ON above.basis = own.basis AND above.month = own.month AND above.region = own.parent
    LEFT JOIN marked AS top
      ON top.basis = own.basis AND top.month = own.month AND top.region = above.parent
  ),
  figures AS (
    SELECT region, month, 'protected_total' AS indicator, total AS figure, basis, source
    FROM withheld WHERE NOT no_total
    UNION ALL
    SELECT region, month, 'protected_formal' AS indicator, formal AS figure, basis, source
    FROM withheld WHERE NOT no_parts
    UNION ALL
    SELECT region, month, 'protected_informal' AS indicator, informal AS figure, basis, source
    FROM withheld WHERE NOT no_parts
  )
SELECT
  region,
  month AS period,
  'stated' AS period_basis,
  indicator,
  figure AS value,
  NULL AS qualifier,
  basis,
  source,
  'high' AS confidence,
  NULL AS note
FROM figures
ORDER BY region, indicator, period, basis
) TO 'data/observations/participants-monthly.csv' (FORMAT csv, HEADER);
