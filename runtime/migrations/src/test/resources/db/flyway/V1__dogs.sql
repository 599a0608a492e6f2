create table dog (name varchar(20));
