/** The marks that assessors gave, for who measures how far they agree. */
@NullMarked
package nl.schoolleidersregister.quality.view;

import org.jspecify.annotations.NullMarked;
