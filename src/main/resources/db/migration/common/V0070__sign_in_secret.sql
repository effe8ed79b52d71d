-- A session is recognized only with a second secret, of which the hash is kept. Whoever is signed in without one signs in again.
delete from sign_in;
alter table sign_in add column secret_hash varchar(64) not null;
