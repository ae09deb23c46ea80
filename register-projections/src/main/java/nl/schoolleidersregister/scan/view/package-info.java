/** The self-scans that somebody kept. */
@NullMarked
package nl.schoolleidersregister.scan.view;

import org.jspecify.annotations.NullMarked;
