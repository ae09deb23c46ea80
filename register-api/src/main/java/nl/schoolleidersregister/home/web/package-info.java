/** Where somebody begins after login. */
@NullMarked
package nl.schoolleidersregister.home.web;

import org.jspecify.annotations.NullMarked;
