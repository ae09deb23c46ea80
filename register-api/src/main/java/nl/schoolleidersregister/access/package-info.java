/**
 * Who may do what on whose dossier. {@link nl.schoolleidersregister.access.AccessTable} is the one table that says so;
 * what is not in it is denied. {@link nl.schoolleidersregister.access.Claims} is the one place where what an identity
 * provider says about somebody becomes an {@link nl.schoolleidersregister.access.Account} with roles.
 */
@NullMarked
package nl.schoolleidersregister.access;

import org.jspecify.annotations.NullMarked;
