-- Claims come with ids of their own, from 1; what the service books gets higher ones.
select setval('entries', 1000000000000);
