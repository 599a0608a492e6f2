create table lawn (size integer);
