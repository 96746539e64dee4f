-- Locks that hold across servers on one database.
create table job_lock (
    name    text primary key,
    token   text not null,
    expires timestamptz not null
);
