-- Which replica is at work on what, and until when by the database's clock.
create table countersign_claims (
  name text primary key,
  owner text not null,
  ends timestamptz not null
);
