/** A leader says to have been somewhere; a registrar looks at certificates. */
@NullMarked
package nl.schoolleidersregister.activity.web;

import org.jspecify.annotations.NullMarked;
