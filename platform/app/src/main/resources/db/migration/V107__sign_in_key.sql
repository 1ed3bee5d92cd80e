-- Signs the cookies by which a browser is known again after a restart. One row, made at the first start.
create table sign_in_key (
  only_one integer primary key check (only_one = 1),
  secret varchar(64) not null
);
