create sequence payment_numbers;

create table payments (
  number bigint primary key,
  order_number bigint not null,
  attempt integer not null,
  cents bigint not null,
  provider varchar(20) not null,
  failure varchar(20),
  ended timestamp(6) with time zone not null
);
