-- People who stand twice in a month, which would count them twice; must be 0. The same for every warehouse.
SELECT COUNT(*) AS people FROM (
  SELECT month, person FROM participants GROUP BY month, person HAVING COUNT(*) > 1
) AS twice;
