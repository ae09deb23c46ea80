/**
 * What people see of a registration: the leader's own page, the registrar's dossier and queue, the public entry. Names
 * stand here in the clear and go when the person's key goes.
 */
@NullMarked
package nl.schoolleidersregister.registration.view;

import org.jspecify.annotations.NullMarked;
