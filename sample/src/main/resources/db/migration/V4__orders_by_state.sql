-- For the number of orders that wait. The shop works without it, only slower.
create index orders_by_state on orders (state);
