/**
 * The databases of the register and who may log in to them, as configuration names them or as whoever brings them along
 * gives them. Migrations run before anybody else gets a connection.
 */
@NullMarked
package nl.schoolleidersregister.databases;

import org.jspecify.annotations.NullMarked;
