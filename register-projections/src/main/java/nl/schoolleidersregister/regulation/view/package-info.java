/** How words of a regulation stand in the columns of views. */
@NullMarked
package nl.schoolleidersregister.regulation.view;

import org.jspecify.annotations.NullMarked;
