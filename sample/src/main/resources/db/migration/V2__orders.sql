create sequence order_numbers;

create table orders (
  number bigint primary key,
  type varchar(20) not null,
  provider varchar(20) not null,
  state varchar(20) not null,
  attempts integer not null,
  created timestamp(6) with time zone not null
);

create table order_lines (
  order_number bigint not null references orders,
  item varchar(40) not null,
  pieces integer not null,
  cents bigint not null,
  primary key (order_number, item)
);
