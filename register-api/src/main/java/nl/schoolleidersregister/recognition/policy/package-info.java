/** What follows from facts about meetings: who took part is credited, what is credited is earned. */
@NullMarked
package nl.schoolleidersregister.recognition.policy;

import org.jspecify.annotations.NullMarked;
