-- Nodes, their places, and their versions. Types, aspects and properties are written with their prefixes (jkl:berkas).

create table node (
    id         bigint generated always as identity primary key,
    store      text    not null,
    uuid       text    not null,
    type       text    not null,
    aspects    text[]  not null default '{}',
    props      jsonb   not null default '{}',
    version    integer not null default 0,
    txn        bigint  not null default pg_current_xact_id()::text::bigint,
    inherits   boolean not null default true,
    unique (store, uuid)
);
create index node_txn on node (txn, id);
create index node_type on node (type);

create table child_assoc (
    id         bigint generated always as identity primary key,
    parent     bigint  not null references node on delete cascade,
    child      bigint  not null references node on delete cascade,
    type       text    not null,
    qname      text    not null,
    -- the name that must be unique below the parent, in lower case; null where duplicates are allowed
    name       text,
    is_primary boolean not null,
    unique (parent, type, name)
);
create index child_assoc_child on child_assoc (child);
create unique index child_assoc_primary on child_assoc (child) where is_primary;

create table peer_assoc (
    id     bigint generated always as identity primary key,
    source bigint not null references node on delete cascade,
    target bigint not null references node on delete cascade,
    type   text   not null,
    unique (source, target, type)
);
create index peer_assoc_target on peer_assoc (target);

-- What was deleted, so that whoever follows the nodes learns of it.
create table node_deleted (
    store text   not null,
    uuid  text   not null,
    txn   bigint not null default pg_current_xact_id()::text::bigint
);
create index node_deleted_txn on node_deleted (txn);

-- A version of a node: its frozen copy is a node in the version store.
create table node_version (
    id       bigint generated always as identity primary key,
    node     text not null,
    label    text not null,
    major    boolean not null,
    frozen   text not null,
    modifier text not null,
    created  timestamptz not null,
    comment  text,
    unique (node, label)
);

-- Components of modules that have run, by the version with which they ran.
create table module_component (
    module   text not null,
    name     text not null,
    version  text not null,
    executed timestamptz not null default now(),
    primary key (module, name)
);
