-- False from the day someone else made the password until its owner chooses another.
alter table account add column own_password boolean default true not null;
