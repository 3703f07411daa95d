-- The current state: one row a record. `version` counts its changes, so that a change decided on an older one is refused.
create table countersign_records (
  kind text not null,
  id text not null,
  version bigint not null,
  body jsonb not null,
  primary key (kind, id)
);
-- What is asked for all the time: messages that wait, requests that wait, and what concerns one person.
create index countersign_records_state on countersign_records ((body ->> 'state')) where kind = 'delivery';
create index countersign_records_status on countersign_records ((body ->> 'status')) where kind = 'approval';
create index countersign_records_person on countersign_records ((body ->> 'person')) where kind = 'acknowledgement';
