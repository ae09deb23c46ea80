/** Backup and restore by the commands of the manual, on PostgreSQL servers as a machine has them installed. */
@NullMarked
package nl.schoolleidersregister.backup;

import org.jspecify.annotations.NullMarked;
