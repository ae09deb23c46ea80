#!/usr/bin/env bash
# Makes one of the register's two databases on a server, empty, with its two roles: the owner changes the schema, the
# application only the rows. Logs in as PG... says, which must be a superuser. The migrations come at the first start.
set -euo pipefail

: "${DATABASE:?the name of the database, such as register}"
: "${OWNER:?the name of the owner, such as register_owner}" "${OWNER_PASSWORD:?the password of the owner}"
: "${APP:?the name of the role of the application}" "${APP_PASSWORD:?the password of that role}"
export DATABASE OWNER OWNER_PASSWORD APP APP_PASSWORD

psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --dbname=postgres <<'SQL'
\getenv database DATABASE
\getenv owner OWNER
\getenv owner_password OWNER_PASSWORD
\getenv app APP
\getenv app_password APP_PASSWORD
set password_encryption = 'scram-sha-256';
create role :"owner" login password :'owner_password';
create role :"app" login password :'app_password';
create database :"database" owner :"owner" template template0 encoding 'UTF8' locale 'C.UTF-8';
revoke all on database :"database" from public;
grant connect, temporary on database :"database" to :"app";
SQL
