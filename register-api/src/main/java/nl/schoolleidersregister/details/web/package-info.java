/**
 * Who somebody is: the leader changes the e-mail address and asks for another name; the office records a name or a
 * death.
 */
@NullMarked
package nl.schoolleidersregister.details.web;

import org.jspecify.annotations.NullMarked;
