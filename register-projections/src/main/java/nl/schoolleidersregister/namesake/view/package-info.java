/** The registrar's tasks "possibly the same person". */
@NullMarked
package nl.schoolleidersregister.namesake.view;

import org.jspecify.annotations.NullMarked;
