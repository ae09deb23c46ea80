/** Tests of what every page shares. */
@NullMarked
package nl.schoolleidersregister.pages;

import org.jspecify.annotations.NullMarked;
