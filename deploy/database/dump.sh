#!/bin/sh
# usage: DATABASE_URL=postgres://… deploy/database/dump.sh FILE
# All rows as they stood at one moment, while everything goes on. Needs pg_dump of the server's version or a newer one.
set -eu
: "${DATABASE_URL:?set it to the database that is to be dumped, as postgres://user:password@host:5432/database}"
file=${1:?say where to: deploy/database/dump.sh FILE}
if [ -e "$file" ]; then
  echo "$file is there already; a backup is never written over another." >&2
  exit 1
fi
# Names, questions and hashes of passwords: for nobody else's eyes.
umask 077
trap 'rm -f "$file.part"' EXIT
pg_dump --format=custom --no-owner --no-privileges --file="$file.part" "$DATABASE_URL"
# What cannot be listed cannot be restored.
pg_restore --list "$file.part" > /dev/null
mv "$file.part" "$file"
