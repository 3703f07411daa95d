-- Every change: who, what for, when and why, with a seal (salted hash) on the body that lists the records it saved.
-- A change adds its row alone; seq, entry and hash join the row to the chain soon after, many rows at a time,
-- so that changes never wait for each other at the chain's end. `entry` keeps the hashed bytes as they are.
create table countersign_journal (
  key text primary key,
  made timestamptz not null default now(),
  happened_at text not null,
  done_by text not null,
  why text not null,
  event text not null,
  seal text not null,
  body text,
  seq bigint unique,
  entry text,
  hash text
);
create index countersign_journal_unsealed on countersign_journal (made) where seq is null;
-- The chain's end; whoever seals holds this row.
create table countersign_chain (
  name text primary key,
  count bigint not null,
  head text not null
);
insert into countersign_chain (name, count, head)
values ('journal', 0, '0000000000000000000000000000000000000000000000000000000000000000');
