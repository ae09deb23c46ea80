/** Regulations and professional standards as they are on file, drafts among them; and how their words stand in columns. */
@NullMarked
package nl.schoolleidersregister.regulation.view;

import org.jspecify.annotations.NullMarked;
