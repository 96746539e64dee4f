-- Groups, accounts, and who may do what with which node.

create table authority (
    name         text primary key,
    display_name text
);

-- The child is a group or a user name.
create table authority_member (
    parent text not null references authority on delete cascade,
    child  text not null,
    primary key (parent, child)
);
create index authority_member_child on authority_member (child);

create table person (
    -- in lower case: user names are the same whatever their case
    username text primary key,
    uuid     text not null
);

create table account (
    username text primary key,
    hash     text not null,
    enabled  boolean not null default true
);

create table permission (
    node       bigint  not null references node on delete cascade,
    authority  text    not null,
    permission text    not null,
    allowed    boolean not null,
    primary key (node, authority, permission)
);
