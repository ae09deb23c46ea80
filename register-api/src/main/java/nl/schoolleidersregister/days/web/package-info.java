/** What the registrar sees of the rounds: when the last was made, and for whom one failed. */
@NullMarked
package nl.schoolleidersregister.days.web;

import org.jspecify.annotations.NullMarked;
