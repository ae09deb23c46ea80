/**
 * A registrar decides: on applications for re-registration, requests for more time, proposals and own statements; asks
 * for more, and puts a term later.
 */
@NullMarked
package nl.schoolleidersregister.decision.web;

import org.jspecify.annotations.NullMarked;
