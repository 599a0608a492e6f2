create table items (
  name varchar(40) primary key,
  department varchar(20) not null,
  cents bigint not null,
  pieces integer not null check (pieces >= 0)
);
