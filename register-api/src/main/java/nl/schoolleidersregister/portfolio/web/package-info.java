/** The leader's portfolio, the assessor's desk, and the office's look at both. */
@NullMarked
package nl.schoolleidersregister.portfolio.web;

import org.jspecify.annotations.NullMarked;
