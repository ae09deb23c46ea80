/** Schools and boards as the register's office takes them over from DUO, and looks them up. */
@NullMarked
package nl.schoolleidersregister.school.web;

import org.jspecify.annotations.NullMarked;
