-- Folder rules. What a rule does is kept as JSON: its conditions and actions with their parameters.
create table folder_rule (
    id          text primary key,
    folder      text    not null,
    position    bigint generated always as identity,
    title       text,
    description text,
    types       text[]  not null,
    action      jsonb   not null,
    to_children boolean not null,
    disabled    boolean not null,
    async       boolean not null
);
create index folder_rule_folder on folder_rule (folder);
