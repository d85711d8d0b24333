#!/bin/sh
# usage: DATABASE_URL=postgres://… deploy/database/restore.sh FILE
# Into an empty database, all or nothing. Start the API afterwards: it brings an older backup up to date by itself.
set -eu
: "${DATABASE_URL:?set it to an empty database, as postgres://user:password@host:5432/database}"
file=${1:?say what from: deploy/database/restore.sh FILE}
tables=$(psql --no-psqlrc --tuples-only --no-align --dbname="$DATABASE_URL" \
  --command="select count(*) from pg_tables where schemaname = 'public'")
if [ "$tables" != 0 ]; then
  echo "The database holds $tables tables. Create an empty one, restore into that, and point DATABASE_URL at it." >&2
  exit 1
fi
pg_restore --exit-on-error --single-transaction --no-owner --no-privileges --dbname="$DATABASE_URL" "$file"
