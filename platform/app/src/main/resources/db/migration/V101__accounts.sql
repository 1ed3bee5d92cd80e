-- Who may sign in. Participants have no account.
create table account (
  id uuid primary key,
  name varchar(60) not null,
  -- The name as it is compared: without regard to letter case.
  name_key varchar(60) not null unique,
  password varchar(200) not null,
  -- Separated by a comma.
  roles varchar(200) not null,
  created_at timestamp with time zone not null
);
