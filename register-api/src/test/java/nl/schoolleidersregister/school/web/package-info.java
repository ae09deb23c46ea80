/** DUO's lists of schools, made up in both layouts. */
@NullMarked
package nl.schoolleidersregister.school.web;

import org.jspecify.annotations.NullMarked;
