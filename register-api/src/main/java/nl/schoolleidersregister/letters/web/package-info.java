/** The pages and routes of letters, for whom they are about and for the office. */
@NullMarked
package nl.schoolleidersregister.letters.web;

import org.jspecify.annotations.NullMarked;
