/** What pages of other features need of activities. */
@NullMarked
package nl.schoolleidersregister.activity.parts;

import org.jspecify.annotations.NullMarked;
