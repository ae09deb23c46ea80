/** Regulations and professional standards on file, drafts among them; and how their words stand in columns. */
@NullMarked
package nl.schoolleidersregister.regulation.view;

import org.jspecify.annotations.NullMarked;
