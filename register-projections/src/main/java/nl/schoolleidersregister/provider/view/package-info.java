/** Providers by name and number. */
@NullMarked
package nl.schoolleidersregister.provider.view;

import org.jspecify.annotations.NullMarked;
