/** Tests of the regulation as typed values, and drafts of regulations that other tests judge with. */
@NullMarked
package nl.schoolleidersregister.regulation;

import org.jspecify.annotations.NullMarked;
