/**
 * Recognised guides (erkende begeleiders) and the meetings they lead: an intervisor, a VO-managementcoach, a
 * facilitator of a learning network. A meeting is recorded once; everybody who took part is credited as in between
 * (tussenvorm).
 */
@NullMarked
package nl.schoolleidersregister.recognition;

import org.jspecify.annotations.NullMarked;
