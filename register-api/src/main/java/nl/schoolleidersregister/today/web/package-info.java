/** The registrar's first page: everything that waits for the office, each thing with the last day for it. */
@NullMarked
package nl.schoolleidersregister.today.web;

import org.jspecify.annotations.NullMarked;
