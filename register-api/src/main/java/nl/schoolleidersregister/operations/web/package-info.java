/** The page on which the office sees how views and policies are doing, and the same for programs. */
@NullMarked
package nl.schoolleidersregister.operations.web;

import org.jspecify.annotations.NullMarked;
