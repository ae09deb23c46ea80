/** Many processes, started by hand and killed: servers of PostgreSQL, a broker, processes of both kinds. */
@NullMarked
package nl.schoolleidersregister.crash;

import org.jspecify.annotations.NullMarked;
