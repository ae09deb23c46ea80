/** What features share that let somebody write in steps: which fields are kept, and what the script is told. */
@NullMarked
package nl.schoolleidersregister.draft.parts;

import org.jspecify.annotations.NullMarked;
