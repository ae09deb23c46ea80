/** What follows from facts about attendance and activities: who was there is credited, what is credited is earned. */
@NullMarked
package nl.schoolleidersregister.activity.policy;

import org.jspecify.annotations.NullMarked;
