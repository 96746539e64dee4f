-- Which repository this is: an index of another one is not used.
create table repository (
    id uuid primary key default gen_random_uuid()
);
insert into repository default values;
