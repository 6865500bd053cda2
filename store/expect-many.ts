/**
 * SQLite would take an organisation for some ten rows, and read all of its rows to find one of them. So it is told, of
 * every index there is, that an organisation has a million rows, anything else in it some ten, and a whole key one.
 */
export const expectMany: readonly string[] = [
  'analyze sqlite_schema',
  'delete from sqlite_stat1',
  `insert into sqlite_stat1 (tbl, idx, stat)
      select its, name, case partial when 1 then '100000 100000' else '1000000 1000000' end
        || substr(' 10 10 10 10 10 10 10 10', 1, 3 * (columns - 1 - one)) || case one when 1 then ' 1' else '' end
      from (
        select i.tbl_name as its, i.name, l.partial, l."unique" as one,
          (select count(*) from pragma_index_info(i.name)) as columns
        from sqlite_schema i join pragma_index_list(i.tbl_name) l on l.name = i.name where i.type = 'index'
        union all
        select t.name, t.name, 0, 1, (select count(*) from pragma_table_info(t.name) where pk > 0)
        from pragma_table_list t where t.schema = 'main' and t.wr = 1)
      where columns > 1`,
  'analyze sqlite_schema',
]
