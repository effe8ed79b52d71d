#!/bin/bash
# Run once by the database's image, on an empty volume: one role owns the schema and migrates it, the other serves
# and may neither change nor delete what stands in the ledger.
set -euo pipefail

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
  -v owner_password="$OWNER_PASSWORD" -v serving_password="$SERVING_PASSWORD" <<'SQL'
create role preceptor_owner login password :'owner_password';
create role preceptor_app login password :'serving_password';
create database preceptor owner preceptor_owner;
revoke all on database preceptor from public;
grant connect on database preceptor to preceptor_app;
SQL
