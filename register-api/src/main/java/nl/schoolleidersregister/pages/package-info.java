/**
 * What every page shares: languages, formats, navigation, reading of forms, refusals and error pages. The templates in
 * {@code parts} draw it; a feature's own pages live in its {@code web} package.
 */
@NullMarked
package nl.schoolleidersregister.pages;

import org.jspecify.annotations.NullMarked;
