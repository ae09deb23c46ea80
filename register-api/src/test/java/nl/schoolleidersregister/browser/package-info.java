/**
 * Looks at pages in a real browser: at the widths of a phone and a desk, with axe, with and without JavaScript. A test
 * extends {@link nl.schoolleidersregister.browser.BrowserTest}; the stand-in application shows every page without the
 * register behind it.
 */
@NullMarked
package nl.schoolleidersregister.browser;

import org.jspecify.annotations.NullMarked;
