/** The leader's self-scans: kept, compared over the years, removed. */
@NullMarked
package nl.schoolleidersregister.scan.web;

import org.jspecify.annotations.NullMarked;
