/** Tests of EVC on screen. */
@NullMarked
package nl.schoolleidersregister.evc.web;

import org.jspecify.annotations.NullMarked;
