/** Schools as people choose them: by name, town and code. */
@NullMarked
package nl.schoolleidersregister.school.view;

import org.jspecify.annotations.NullMarked;
