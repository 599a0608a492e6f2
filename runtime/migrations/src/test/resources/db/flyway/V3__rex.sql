insert into dog values ('Rex');
