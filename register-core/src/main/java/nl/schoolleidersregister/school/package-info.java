/**
 * Schools as DUO publishes them, and the boards they belong to. Public data: nothing here is sealed. Schools are never
 * matched by name, only by their code.
 */
@NullMarked
package nl.schoolleidersregister.school;

import org.jspecify.annotations.NullMarked;
