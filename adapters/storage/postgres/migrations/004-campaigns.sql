-- A campaign looks for its own messages and signatures among those of every other.
create index countersign_records_campaign on countersign_records ((body ->> 'campaign')) where kind = 'delivery';
create index countersign_records_policy on countersign_records ((body ->> 'policy')) where kind = 'acknowledgement';
